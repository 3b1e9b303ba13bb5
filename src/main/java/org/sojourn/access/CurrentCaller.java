package org.sojourn.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.sojourn.platform.Glance;
import org.sojourn.platform.Installation;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Seal;

/**
 * Who asks in this request. The session knows only two ids; account, roles, sign-in and the database's moment are read
 * once per request, in one statement. A session whose sign-in has ended, or that comes without the cookie of its sign-in,
 * is nobody's.
 */
@RequestScoped
public class CurrentCaller {
    public static final String ACCOUNT_KEY = "org.sojourn.account";
    public static final String SIGN_IN_KEY = "org.sojourn.sign-in";

    @Inject
    private Instance<HttpServletRequest> request;

    @Inject
    private Instance<Glance> glance;

    @Inject
    private Installation installation;

    @PersistenceContext
    private EntityManager entities;

    private final Deque<Scope> doors = new ArrayDeque<>();
    private Caller caller;
    private CallerRow row;
    private Refused refused;
    private boolean looking;

    /** Why a session is nobody's any more. */
    public enum Refused {
        IDLE,
        OVER,
        ENDED,
        /** The cookie of the sign-in is missing or another one's: the session was carried elsewhere. */
        STRANGE
    }

    public Caller get() {
        if (caller == null) caller = find();
        return caller;
    }

    public long accountId() {
        return get().accountId();
    }

    /** The account of whoever is signed in, for what everybody may do with her own; refuses nobody with a sentence. */
    public long signedIn() {
        if (!get().isSignedIn()) throw new Refusal("sign-in-first");
        return accountId();
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

    /** Has she shown only what lets her look? */
    boolean isLooking() {
        return looking;
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

    /** How long the sign-in of this request still holds; empty for nobody and for the application itself. */
    public Optional<Presence> presence() {
        return get().isSignedIn() && row != null ? Optional.ofNullable(row.presence()) : Optional.empty();
    }

    /** Why the request's session counts for nothing, if it had one that did. */
    public Optional<Refused> refused() {
        get();
        return Optional.ofNullable(refused);
    }

    /** A sign-in whose session this request carries without being its own. */
    public record Strange(long signInId, long accountId) {}

    /** The sign-in behind a {@link Refused#STRANGE} request. */
    public Optional<Strange> strange() {
        return refused()
                .filter(why -> why == Refused.STRANGE)
                .map(why -> new Strange(row.presence().signInId(), row.accountId()));
    }

    /** Has she roles that wait until she has set up a second factor? */
    public boolean isHeldBack() {
        return get().isSignedIn() && row != null && row.isHeldBack(installation.isDemo());
    }

    /** From here on the application itself acts: scheduled work, the demo's loading. Only outside a web request. */
    public void actAsSystem() {
        looking = false;
        caller = Caller.SYSTEM;
    }

    /**
     * From here on this account looks: student, guest and host at what is theirs, the office as readers do. For a request whose
     * only proof is the secret of a calendar, which must not let anybody act: no desk opens any more. False for an account that
     * is closed or may nothing.
     */
    public boolean lookAsOwnerOfCalendar(long accountId) {
        looking = true;
        CallerRow owner = CallerRow.read(entities, accountId, 0);
        row = null;
        caller = owner == null ? Caller.NOBODY : owner.caller(true).looking();
        return caller.isSignedIn();
    }

    /** For tests: this account acts from here on. */
    void become(long accountId) {
        looking = false;
        row = CallerRow.read(entities, accountId, 0);
        caller = row == null ? Caller.NOBODY : row.caller(true);
    }

    private Caller find() {
        HttpSession session = session();
        if (session == null) return Caller.NOBODY;
        if (!(session.getAttribute(ACCOUNT_KEY) instanceof Long account)) return Caller.NOBODY;
        long signIn = session.getAttribute(SIGN_IN_KEY) instanceof Long id ? id : 0;
        row = CallerRow.read(entities, account, signIn);
        refused = row == null ? Refused.ENDED : row.whyNot(cookieHash());
        if (refused != null) return Caller.NOBODY;
        glance.get().keep(row.moment());
        return row.caller(installation.isDemo());
    }

    private String cookieHash() {
        return EntryCookie.SIGN_IN.in(request.get()).map(Seal::digest).orElse("");
    }

    private HttpSession session() {
        try {
            return request.get().getSession(false);
        } catch (RuntimeException outsideOfARequest) {
            return null;
        }
    }
}
