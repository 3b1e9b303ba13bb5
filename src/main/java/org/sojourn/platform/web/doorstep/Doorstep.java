package org.sojourn.platform.web.doorstep;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.sojourn.platform.web.doorstep.Gate.TurnedAway;

/** Headers first, then the gate, then whatever was asked for. */
@WebFilter("/*")
public class Doorstep implements Filter {
    /** Of a body that is too large so much is still read: a browser shows no answer before it has sent everything. */
    private static final long PATIENCE = 64L * 1024 * 1024;

    @Inject
    private Gate gate;

    @Inject
    private Freshness freshness;

    @Inject
    private ErrorAnswer errors;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        asked.setCharacterEncoding("UTF-8");
        AnswerHeaders.write(asked, answer);
        Optional<TurnedAway> turnedAway = gate.ask(asked);
        if (turnedAway.isPresent()) turnAway(asked, answer, turnedAway.get());
        else {
            answer.setHeader("Cache-Control", freshness.of(asked));
            chain.doFilter(asked, new Answer(answer));
        }
    }

    private void turnAway(HttpServletRequest asked, HttpServletResponse answer, TurnedAway why) throws IOException {
        if (why.status() == HttpServletResponse.SC_METHOD_NOT_ALLOWED)
            answer.setHeader("Allow", String.join(", ", Gate.METHODS));
        if (why.seconds() > 0) answer.setHeader("Retry-After", String.valueOf(why.seconds()));
        if (why.status() == HttpServletResponse.SC_BAD_REQUEST) answer.setHeader("Connection", "close");
        if (why.status() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) swallow(asked.getInputStream());
        errors.write(asked, answer, why.status(), null);
    }

    private static void swallow(InputStream body) throws IOException {
        byte[] piece = new byte[16 * 1024];
        long all = 0;
        for (int read = body.read(piece); read >= 0 && all < PATIENCE; read = body.read(piece)) all += read;
    }
}
