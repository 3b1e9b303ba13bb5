package org.sojourn.access.entry;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.OptionalLong;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Presence;
import org.sojourn.access.Reach;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.platform.DatabaseClock;

/** Lets people in and out, and remembers that they are there. */
@Desk
public class SignInDesk {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccountRegister accounts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Throttle throttle;

    @Inject
    private Admission admission;

    /**
     * Somebody gives an address and a password. In no transaction of its own: a refused attempt must stay counted. The
     * answer to an unknown address is the one to a wrong password and takes as long.
     */
    @Permits(everybody = true)
    @Transactional(TxType.NOT_SUPPORTED)
    public Entered enter(Enter command) {
        Throttle.Counted attempt = throttle.attempt(command.email(), command.from());
        long wait = throttle.count(attempt);
        if (wait > 0) return Entered.waiting(wait);
        OptionalLong account = accounts.accountFor(command.email(), command.password());
        if (account.isEmpty()) return Entered.refused();
        throttle.succeeded(attempt);
        return admission.ask(account.getAsLong(), SignInWay.PASSWORD, command.from());
    }

    /** One click of the demo; refused in any other database. */
    @Permits(everybody = true)
    public Entered enterDemo(long accountId, Arrival from) {
        accounts.refuseOutsideDemo();
        return admission.admit(accountId, SignInWay.DEMO, from);
    }

    /** She did something: written down at most once a minute, by whichever request comes first. */
    @Permits(everybody = true)
    public void seen() {
        Presence here = caller.presence().filter(Presence::isDue).orElse(null);
        if (here == null) return;
        entities.createNativeQuery(
                        "UPDATE sign_in SET seen_at = ?, version = version + 1 WHERE id = ? AND ended_at IS NULL AND seen_at < ?")
                .setParameter(1, DatabaseClock.column(here.now()))
                .setParameter(2, here.signInId())
                .setParameter(3, DatabaseClock.column(here.now()))
                .executeUpdate();
    }

    /** She leaves on this device. */
    @Permits(everybody = true)
    public void leave() {
        caller.presence().ifPresent(here -> admission.end(here.signInId(), caller.accountId(), SignInEnd.SIGNED_OUT));
    }

    /** This request's session came without its cookie or with another: whoever has it has it no more. Ends no other one. */
    @Permits(everybody = true)
    public void endStrange() {
        caller.strange().ifPresent(one -> admission.end(one.signInId(), one.accountId(), SignInEnd.STRANGE));
    }

    /** Ends one sign-in of the caller's own; of anybody else it finds none. */
    @Permits(everybody = true, reach = Reach.OWN)
    public void end(long signInId) {
        if (!caller.get().isSignedIn()) throw new NotPermitted("end");
        admission.end(signInId, caller.signedIn(), SignInEnd.ELSEWHERE);
    }

    /** Ends all sign-ins of the caller but the one she asks from; says how many there were. */
    @Permits(everybody = true, reach = Reach.OWN)
    public int endOthers() {
        long here = caller.presence().map(Presence::signInId).orElse(0L);
        return admission.endAllBut(here, caller.signedIn(), SignInEnd.ELSEWHERE);
    }

    /** @param password as typed */
    public record Enter(String email, String password, Arrival from) {}
}
