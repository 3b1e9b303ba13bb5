package org.sojourn.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The headers every answer carries; pages are never kept, versioned files for a year. */
@WebFilter("/*")
public class HeaderFilter implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        request.setCharacterEncoding("UTF-8");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        boolean asset = http.getRequestURI().startsWith("/assets/")
                || http.getRequestURI().startsWith("/jakarta.faces.resource/");
        if (asset) answer.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        else answer.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }
}
