package org.sojourn.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.access.Caller;
import org.sojourn.access.CurrentCaller;
import org.sojourn.platform.web.doorstep.AnswerHeaders;
import org.sojourn.platform.web.doorstep.Monitoring;

/**
 * Tells the container who asks: the account in the session with the roles the database gives it now. Who is not signed in
 * and wants a page is sent to the sign-in and comes back afterwards.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {
    @Inject
    private CurrentCaller current;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        // the server asks here before any filter, and what is refused here meets none
        AnswerHeaders.write(request, response);
        if (Monitoring.isAsked(request)) return context.doNothing();
        Caller caller = request.getSession(false) == null ? null : current.get();
        if (caller != null && caller.isSignedIn()) {
            Set<String> groups = caller.roles().stream().map(Enum::name).collect(Collectors.toSet());
            return context.notifyContainerAboutLogin(Long.toString(caller.accountId()), groups);
        }
        if (!context.isProtected()) return context.doNothing();
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String back = request.getMethod().equals("GET") ? request.getRequestURI() + query : "/";
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", "/access/sign-in?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
