package org.sojourn.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.access.Caller;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.CurrentCaller.Refused;
import org.sojourn.access.Presence;
import org.sojourn.access.entry.SignInDesk;
import org.sojourn.platform.web.doorstep.Answer;
import org.sojourn.platform.web.doorstep.AnswerHeaders;
import org.sojourn.platform.web.doorstep.ErrorAnswer;
import org.sojourn.platform.web.doorstep.Monitoring;

/**
 * Tells the container who asks: the account of the session with the roles the database gives it now. Who is not signed in
 * and wants a page is sent to the sign-in and comes back afterwards; so is, after a post, the page that was posted.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {
    /** Whose roles wait for a second factor sees this page only. */
    private static final String SET_UP = "/access/second-factor";

    @Inject
    private CurrentCaller current;

    @Inject
    private SignInDesk signIns;

    @Inject
    private ErrorAnswer errors;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        // the server asks here before any filter, and what is refused here meets none
        AnswerHeaders.write(request, response);
        // the address as it was sent may only look like one that needs nobody: the container knows what it leads to
        if (!context.isProtected() && (Monitoring.isAsked(request) || concernsNobody(path(request))))
            return context.doNothing();
        try {
            return ask(request, response, context);
        } catch (RuntimeException e) {
            // here no error page of the server would follow
            errors.writeNow(request, response, e);
            return AuthenticationStatus.SEND_CONTINUE;
        }
    }

    private AuthenticationStatus ask(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Caller caller = request.getSession(false) == null ? null : current.get();
        if (caller != null && caller.isSignedIn()) {
            boolean isWanted = context.isProtected()
                    && current.isHeldBack()
                    && !path(request).startsWith(SET_UP);
            return isWanted ? sendTo(SET_UP, request, response, context) : letIn(caller, request, context);
        }
        if (caller != null) current.refused().ifPresent(why -> end(why, request));
        if (!context.isProtected()) return context.doNothing();
        return sendTo("/access/sign-in?back=" + back(request) + why(caller), request, response, context);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static boolean concernsNobody(String path) {
        return path.startsWith("/assets/") || path.startsWith("/jakarta.faces.resource/");
    }

    private AuthenticationStatus letIn(Caller caller, HttpServletRequest request, HttpMessageContext context) {
        if (isHerOwnDoing(request) && current.presence().filter(Presence::isDue).isPresent()) signIns.seen();
        Set<String> groups = caller.roles().stream().map(Enum::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(Long.toString(caller.accountId()), groups);
    }

    /** A page that only asks how long the sign-in still holds asks by itself. */
    private static boolean isHerOwnDoing(HttpServletRequest request) {
        return !(path(request).equals(PresenceServlet.PATH)
                && request.getMethod().equals("GET"));
    }

    private void end(Refused why, HttpServletRequest request) {
        if (why == Refused.STRANGE) signIns.endStrange();
        request.getSession(false).invalidate();
    }

    private static String back(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return URLEncoder.encode(path(request) + query, StandardCharsets.UTF_8);
    }

    private String why(Caller caller) {
        return caller == null
                ? ""
                : current.refused()
                        .map(why -> "&ended=" + why.name().toLowerCase(java.util.Locale.ROOT))
                        .orElse("");
    }

    /** A part of a page cannot be redirected: it is told to go there itself. */
    private static AuthenticationStatus sendTo(
            String path, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
                Answer.toPath(response, path);
                return AuthenticationStatus.SEND_CONTINUE;
            }
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                            + path.replace("&", "&amp;") + "\"/></partial-response>");
        } catch (IOException e) {
            return AuthenticationStatus.SEND_CONTINUE; // whoever asked did not wait
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
