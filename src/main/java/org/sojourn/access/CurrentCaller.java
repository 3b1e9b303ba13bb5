package org.sojourn.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayDeque;
import java.util.Deque;

/** Who asks in this request; the session knows only the account's id, the rest is read once per request. */
@RequestScoped
public class CurrentCaller {
    static final String SESSION_KEY = "org.sojourn.account";

    @Inject
    private Instance<HttpServletRequest> request;

    @Inject
    private Mandates mandates;

    private final Deque<Scope> doors = new ArrayDeque<>();
    private Caller caller;

    public Caller get() {
        if (caller == null) caller = find();
        return caller;
    }

    public long accountId() {
        return get().accountId();
    }

    public boolean is(Role role) {
        return get().roles().contains(role);
    }

    /** Does she hold this role for the whole faculty? */
    public boolean isForFaculty(Role role) {
        return get().scope(role).whole();
    }

    /** How far the caller reaches behind the door she stands in; nowhere outside of one. */
    public Scope scope() {
        return doors.isEmpty() ? Scope.NONE : doors.peek();
    }

    boolean isInside() {
        return !doors.isEmpty();
    }

    void enter(Scope scope) {
        doors.push(scope);
    }

    void leave() {
        doors.pop();
    }

    /** From here on the application itself acts: scheduled work, the demo's loading. Only outside a web request. */
    public void actAsSystem() {
        caller = Caller.SYSTEM;
    }

    /** For the sign-in and for tests: this account acts from here on. */
    void become(long accountId) {
        caller = mandates.callerOf(accountId);
    }

    private Caller find() {
        HttpSession session = session();
        Object account = session == null ? null : session.getAttribute(SESSION_KEY);
        return account instanceof Long id ? mandates.callerOf(id) : Caller.NOBODY;
    }

    private HttpSession session() {
        try {
            return request.get().getSession(false);
        } catch (RuntimeException outsideOfARequest) {
            return null;
        }
    }
}
