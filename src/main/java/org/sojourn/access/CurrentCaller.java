package org.sojourn.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who asks in this request; the session knows only the account's id, the rest is read once per request. */
@RequestScoped
public class CurrentCaller {
    static final String SESSION_KEY = "org.sojourn.account";

    @Inject
    private Instance<HttpServletRequest> request;

    @PersistenceContext
    private EntityManager entities;

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

    /** From here on the application itself acts: scheduled work, the demo's loading. Only outside a web request. */
    public void actAsSystem() {
        caller = Caller.SYSTEM;
    }

    /** For the sign-in and for tests: this account acts from here on. */
    void become(long accountId) {
        caller = load(accountId);
    }

    private Caller find() {
        HttpSession session = session();
        Object account = session == null ? null : session.getAttribute(SESSION_KEY);
        return account instanceof Long id ? load(id) : Caller.NOBODY;
    }

    private HttpSession session() {
        try {
            return request.get().getSession(false);
        } catch (RuntimeException outsideOfARequest) {
            return null;
        }
    }

    private Caller load(long accountId) {
        List<Object[]> rows = entities.createQuery(
                        "SELECT a.givenName, a.familyName, r FROM Account a JOIN a.roles r WHERE a.id = :id AND a.active = TRUE",
                        Object[].class)
                .setParameter("id", accountId)
                .getResultList();
        if (rows.isEmpty()) return Caller.NOBODY;
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Object[] row : rows) roles.add((Role) row[2]);
        return new Caller(accountId, rows.get(0)[0] + " " + rows.get(0)[1], roles);
    }
}
