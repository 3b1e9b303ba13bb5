package org.sojourn.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sojourn.platform.TooBusy;

/** A page that could not be made because too many wanted something at once says so, with 503 and when to come back. */
@WebFilter("/*")
public class BusyFilter implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (!TooBusy.isIn(e) || response.isCommitted()) throw e;
            HttpServletResponse answer = (HttpServletResponse) response;
            answer.setHeader("Retry-After", Integer.toString(TooBusy.SECONDS));
            answer.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
