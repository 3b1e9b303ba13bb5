package org.sojourn.platform.web.doorstep;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * An answer that keeps what was decided at the doorstep: how long it may be kept, one content policy and not two, and
 * redirects that name a path only. A redirect with a host in it would repeat whatever the request called us, and say http
 * where a proxy speaks https.
 */
public final class Answer extends HttpServletResponseWrapper {
    private static final Set<String> DECIDED = Set.of("cache-control", "expires", "pragma");

    Answer(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        if (location.startsWith("/") && !location.startsWith("//"))
            toPath((HttpServletResponse) getResponse(), location);
        else super.sendRedirect(location);
    }

    /** Sends the browser to a path of ours, without naming a host. */
    public static void toPath(HttpServletResponse response, String path) throws IOException {
        response.resetBuffer();
        response.setStatus(SC_FOUND);
        response.setHeader("Location", path);
        response.flushBuffer();
    }

    @Override
    public void setHeader(String name, String value) {
        if (!isDecided(name)) super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        if (name.equalsIgnoreCase(AnswerHeaders.CSP)) super.setHeader(name, value);
        else if (!isDecided(name)) super.addHeader(name, value);
    }

    @Override
    public void setDateHeader(String name, long date) {
        if (!isDecided(name)) super.setDateHeader(name, date);
    }

    @Override
    public void addDateHeader(String name, long date) {
        if (!isDecided(name)) super.addDateHeader(name, date);
    }

    private static boolean isDecided(String name) {
        return DECIDED.contains(name.toLowerCase(Locale.ROOT));
    }
}
