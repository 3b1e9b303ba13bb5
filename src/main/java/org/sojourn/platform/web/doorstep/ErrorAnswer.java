package org.sojourn.platform.web.doorstep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sojourn.platform.Language;
import org.sojourn.platform.Texts;

/**
 * The one answer to everything that goes wrong: a sentence in the caller's language and a reference under which the log has
 * the rest. It needs neither Faces nor a session nor the database, so it also stands when those are what failed; and it
 * speaks as it was asked: a page, an answer to a script of the page, JSON, or a line.
 */
@ApplicationScoped
public class ErrorAnswer {
    private static final Logger LOG = Logger.getLogger(ErrorAnswer.class.getName());
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final SecureRandom random = new SecureRandom();

    @Inject
    private ErrorPage page;

    /** For what fails before the server would look for an error page: answers at once and for good. */
    public void writeNow(HttpServletRequest request, HttpServletResponse response, Throwable fault) {
        try {
            write(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, fault);
            response.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(HttpServletRequest request, HttpServletResponse response, int status, Throwable fault)
            throws IOException {
        ErrorKind kind = ErrorKind.of(status, fault);
        String reference = reference();
        log(request, kind, reference, fault);
        if (response.isCommitted()) return;
        AnswerHeaders.write(request, response);
        if (kind.seconds() > 0) response.setHeader("Retry-After", String.valueOf(kind.seconds()));
        response.setStatus(kind.status);
        Locale locale = Language.of(request);
        Said said = new Said(kind, locale, reference);
        byte[] body = body(request, response, said).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) response.getOutputStream().write(body);
    }

    /** What is told, in one language: what happened, what it means, what one can do. */
    record Said(ErrorKind kind, Locale locale, String reference) {
        String title() {
            return Texts.in(locale, kind.key() + "title");
        }

        String text() {
            return Texts.in(locale, kind.key() + "text");
        }

        String todo() {
            return Texts.in(locale, kind.key() + "todo");
        }
    }

    private String body(HttpServletRequest request, HttpServletResponse response, Said said) {
        String accepted = String.valueOf(request.getHeader("Accept"));
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><error><error-name>"
                    + said.kind().status + "</error-name><error-message><![CDATA[" + line(said)
                    + "]]></error-message></error></partial-response>";
        }
        if (accepted.contains("json") && !accepted.contains("text/html")) {
            response.setContentType("application/problem+json;charset=UTF-8");
            return "{\"status\":" + said.kind().status + ",\"title\":\"" + quoted(said.title()) + "\",\"detail\":\""
                    + quoted(said.text() + " " + said.todo()) + "\",\"reference\":\"" + said.reference() + "\"}";
        }
        boolean browser = accepted.equals("null") || accepted.contains("text/html") || accepted.contains("*/*");
        if (!browser || Freshness.isFile(path(request))) {
            response.setContentType("text/plain;charset=UTF-8");
            return line(said) + "\n";
        }
        response.setContentType("text/html;charset=UTF-8");
        return page.of(request, said);
    }

    private static String line(Said said) {
        return said.title() + ". " + said.text() + " " + said.todo() + " "
                + Texts.in(said.locale(), "frame.error.reference", said.reference());
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** The path that failed; the error dispatch has its own. */
    static String path(HttpServletRequest request) {
        Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private void log(HttpServletRequest request, ErrorKind kind, String reference, Throwable fault) {
        // the query is left out: it may hold names; so is the secret of a calendar; control characters would let a
        // visitor
        // write lines of her own
        String path = path(request).replaceAll("[^\\x21-\\x7e]", "?").replaceFirst("(?s)^/feed/.*", "/feed/");
        String line = "reference " + reference + ": " + kind.status + " for " + request.getMethod() + " "
                + path.substring(0, Math.min(path.length(), 200));
        if (kind.isOurs()) LOG.log(Level.SEVERE, fault, () -> line);
        else LOG.info(() -> line);
    }

    private String reference() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == 4) letters.append('-');
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }
}
