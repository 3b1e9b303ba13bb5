package org.sojourn.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.sojourn.platform.Glance;

/** A page that is asked for by GET only looks. */
@WebFilter(servletNames = "Faces")
public class GlanceFilter implements Filter {
    @Inject
    private Glance glance;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (((HttpServletRequest) request).getMethod().equals("GET")) glance.onlyLooks();
        chain.doFilter(request, response);
    }
}
