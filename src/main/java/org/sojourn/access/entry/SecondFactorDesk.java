package org.sojourn.access.entry;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;

/** Sets up a second factor, asks for its codes, takes it away. Everybody has to do with her own only. */
@Desk
public class SecondFactorDesk {
    @Inject
    private CurrentCaller caller;

    @Inject
    private FactorKeeper factors;

    @Inject
    private Admission admission;

    @Inject
    private Throttle throttle;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    @Inject
    private Event<SecondFactorRemoved> removed;

    /** Where the caller stands. */
    @Permits(everybody = true)
    public FactorCard mine() {
        long account = caller.signedIn();
        SecondFactor factor = factors.of(account).orElse(null);
        if (factor == null) return new FactorCard(null, null, null, 0);
        if (factor.isConfirmed()) return new FactorCard(factor.confirmedAt(), null, null, factors.codesLeft(account));
        String secret = Base32.of(factors.secret(factor));
        return new FactorCard(null, Base32.inGroups(secret), address(secret), 0);
    }

    private String address(String secret) {
        String name =
                URLEncoder.encode(caller.get().name(), StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/Sojourn:" + name + "?secret=" + secret + "&issuer=Sojourn";
    }

    /** Begins with a new secret. Refuses while a confirmed one stands: that one is to be taken away first. */
    @Permits(everybody = true)
    public void begin() {
        long account = caller.signedIn();
        if (factors.of(account).filter(SecondFactor::isConfirmed).isPresent())
            throw new Refusal("second-factor-stands");
        factors.begin(account);
    }

    /** The first code proves that the app has learnt the secret. Gives ten recovery codes, shown this once. */
    @Permits(everybody = true)
    public List<String> confirm(String code) {
        long account = caller.signedIn();
        SecondFactor factor = factors.of(account)
                .filter(found -> !found.isConfirmed())
                .orElseThrow(() -> new Refusal("second-factor-stands"));
        OptionalLong step = factors.stepOf(factor, code);
        if (step.isEmpty()) throw new Refusal("code-wrong");
        factor.confirm(clock.now(), step.getAsLong());
        journal.write("access.second-factor-set-up", "account", account, "");
        return factors.renewCodes(account);
    }

    /** Ten new recovery codes for a code of the app; the old ones are void. */
    @Permits(everybody = true)
    @Transactional(TxType.NOT_SUPPORTED)
    public List<String> renewCodes(String code) {
        long account = caller.signedIn();
        check(account, code);
        return admission.once(() -> {
            journal.write("access.recovery-codes-renewed", "account", account, "");
            return factors.renewCodes(account);
        });
    }

    /** Takes her own away, for a last code of it. */
    @Permits(everybody = true)
    @Transactional(TxType.NOT_SUPPORTED)
    public void remove(String code) {
        long account = caller.signedIn();
        check(account, code);
        admission.once(() -> {
            journal.write("access.second-factor-removed", "account", account, "");
            removed.fire(new SecondFactorRemoved(account, true, clock.now()));
            return factors.forget(account);
        });
    }

    /** Another person has lost hers: it is taken away and she is signed out everywhere. She will be led to a new one. */
    @Permits(Role.ADMINISTRATOR)
    public void takeAway(long accountId) {
        if (!factors.forget(accountId)) throw new Refusal("no-second-factor");
        admission.endAllBut(0, accountId, SignInEnd.SECOND_FACTOR_TAKEN);
        journal.write("access.second-factor-removed", "account", accountId, "by an administrator");
        removed.fire(new SecondFactorRemoved(accountId, false, clock.now()));
    }

    /** Has this account a confirmed second factor? */
    @Permits(Role.ADMINISTRATOR)
    public boolean stands(long accountId) {
        return factors.of(accountId).filter(SecondFactor::isConfirmed).isPresent();
    }

    /** The code after the password; in no transaction of its own, because a refused one must stay counted. */
    @Permits(everybody = true)
    @Transactional(TxType.NOT_SUPPORTED)
    public Entered enter(EnterCode command) {
        Throttle.Counted attempt = throttle.of(Bucket.CODE, Long.toString(command.accountId()));
        long wait = throttle.count(attempt);
        if (wait > 0) return Entered.waiting(wait);
        if (!factors.takes(command.accountId(), command.code())) return Entered.refused();
        throttle.succeeded(attempt);
        return admission.admit(command.accountId(), command.way(), command.from());
    }

    private void check(long account, String code) {
        Throttle.Counted attempt = throttle.of(Bucket.CODE, Long.toString(account));
        long wait = throttle.count(attempt);
        if (wait > 0) throw new Refusal("sign-in-wait", (wait + 59) / 60);
        if (!factors.takes(account, code)) throw new Refusal("code-wrong");
        throttle.succeeded(attempt);
    }

    /** @param accountId whose password was right a moment ago */
    public record EnterCode(long accountId, SignInWay way, String code, Arrival from) {}
}
