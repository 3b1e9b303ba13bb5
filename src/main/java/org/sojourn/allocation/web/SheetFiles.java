package org.sojourn.allocation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.sojourn.allocation.RunRegister;
import org.sojourn.allocation.WholeRun;
import org.sojourn.platform.Language;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.paper.Paper;
import org.sojourn.platform.sheets.SheetTable;
import org.sojourn.platform.sheets.SheetWriter;

/**
 * The sheets of a run as files, in the language of the pages: {@code people}, {@code wishes} and {@code places} as
 * {@code .xlsx} and {@code .csv}, and {@code protocol.pdf} for the committee; all with {@code ?run=4711}.
 */
@WebServlet("/allocation/sheets/*")
public class SheetFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private RunRegister runs;

    @Inject
    private RunTables tables;

    @Inject
    private RunProtocol protocol;

    @Inject
    private Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Optional<WholeRun> run = run(request.getParameter("run"));
            Kind kind = Kind.of(String.valueOf(request.getPathInfo()));
            if (run.isEmpty() || kind == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            byte[] file = file(request.getPathInfo().substring(1), kind, run.get());
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            send(response, kind, name(request.getPathInfo(), run.get()), file);
        } catch (Refusal e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private Optional<WholeRun> run(String typed) {
        if (typed == null || !typed.matches("\\d{1,18}")) return Optional.empty();
        return runs.whole(Long.parseLong(typed));
    }

    private byte[] file(String name, Kind kind, WholeRun run) {
        String table = name.substring(0, name.indexOf('.'));
        if (kind == Kind.PDF) return table.equals("protocol") ? Paper.pdf(protocol.write(run)) : null;
        return switch (table) {
            case "people" -> written(tables.people(run), kind);
            case "wishes" -> written(tables.wishes(run), kind);
            case "places" -> written(tables.places(run), kind);
            default -> null;
        };
    }

    private byte[] written(SheetTable table, Kind kind) {
        if (kind == Kind.XLSX) return SheetWriter.xlsx(table);
        boolean isGerman = language.locale().equals(Locale.GERMAN);
        return isGerman ? SheetWriter.csvGerman(table) : SheetWriter.csvInternational(table);
    }

    private static String name(String path, WholeRun run) {
        return "run-%d-%d-%s".formatted(run.run().callId(), run.run().number(), path.substring(1));
    }

    private static void send(HttpServletResponse response, Kind kind, String name, byte[] file) throws IOException {
        response.setContentType(kind.type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getOutputStream().write(file);
    }

    private enum Kind {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv;charset=UTF-8"),
        PDF("application/pdf");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** By the ending of a path, or null. */
        static Kind of(String path) {
            for (Kind kind : values())
                if (path.matches("/[a-z]+\\." + kind.name().toLowerCase(Locale.ROOT))) return kind;
            return null;
        }
    }
}
