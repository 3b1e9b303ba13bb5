package org.sojourn.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.access.journal.JournalRegister;
import org.sojourn.access.journal.JournalRow;
import org.sojourn.platform.Language;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Texts;
import org.sojourn.platform.sheets.Cell;
import org.sojourn.platform.sheets.SheetTable;
import org.sojourn.platform.sheets.SheetWriter;

/** What a search in the journal found, as a file: {@code journal.xlsx} or {@code journal.csv}, with the page's parameters. */
@WebServlet("/access/files/*")
public class JournalFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private JournalRegister register;

    @Inject
    private JournalWords words;

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String path = String.valueOf(request.getPathInfo());
            if (!path.equals("/journal.xlsx") && !path.equals("/journal.csv")) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            List<JournalRow> rows = register.export(
                            JournalAsked.of(request::getParameter).question())
                    .rows();
            answer(response, path.substring(1), table(rows));
        } catch (Refusal e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void answer(HttpServletResponse response, String name, SheetTable table) throws IOException {
        boolean csv = name.endsWith(".csv");
        response.setContentType(
                csv ? "text/csv;charset=UTF-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        boolean german = language.locale().getLanguage().equals("de");
        response.getOutputStream()
                .write(
                        !csv
                                ? SheetWriter.xlsx(table)
                                : german ? SheetWriter.csvGerman(table) : SheetWriter.csvInternational(table));
    }

    private SheetTable table(List<JournalRow> rows) {
        return new SheetTable(
                texts.get("access.journal"),
                Stream.of("when", "who", "act", "thing", "changes")
                        .map(each -> SheetTable.Head.of(texts.get("access.journal." + each)))
                        .toList(),
                rows.stream().map(this::cells).toList());
    }

    private List<Cell> cells(JournalRow row) {
        return Stream.of(
                        row.at().toString(),
                        words.who(row),
                        words.act(row),
                        words.thing(row),
                        words.lines(row).stream().map(JournalWords.Line::told).collect(Collectors.joining("\n")))
                .map(Cell::text)
                .toList();
    }
}
