package org.sojourn.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** Begins and ends a sign-in: a new session id at the beginning, no session at the end. */
@RequestScoped
public class SignedIn {
    private static final String ACCOUNT = "org.sojourn.account";

    @Inject
    private HttpServletRequest request;

    public void as(long accountId) {
        HttpSession session = request.getSession(false);
        if (session != null) session.invalidate();
        request.getSession(true).setAttribute(ACCOUNT, accountId);
        request.changeSessionId();
    }

    public void nobody() {
        HttpSession session = request.getSession(false);
        if (session != null) session.invalidate();
    }
}
