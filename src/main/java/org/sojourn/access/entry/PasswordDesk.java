package org.sojourn.access.entry;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.platform.Refusal;

/** Passwords that are changed or were forgotten; counted, so that neither is a way to guess or to flood. */
@Desk
public class PasswordDesk {
    @Inject
    private AccountDesk accounts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Throttle throttle;

    @Inject
    private Admission admission;

    /** The caller chooses another password; all her other sign-ins end. Refuses a wrong old one, and after a few makes her wait. */
    @Permits(everybody = true)
    @Transactional(TxType.NOT_SUPPORTED)
    public void change(ChangePassword command) {
        Throttle.Counted attempt = throttle.of(Bucket.CODE, "password " + caller.signedIn());
        long wait = throttle.count(attempt);
        if (wait > 0) throw new Refusal("sign-in-wait", (wait + 59) / 60);
        accounts.changePassword(new AccountDesk.ChangePassword(command.old(), command.wanted()));
        throttle.succeeded(attempt);
    }

    /** Somebody has forgotten hers. What happens looks the same whether the address is known, unknown or was asked for often. */
    @Permits(everybody = true)
    @Transactional(TxType.NOT_SUPPORTED)
    public void forgotten(String email, Arrival from) {
        long wait = throttle.count(throttle.of(Bucket.LETTER, email.strip()));
        long busy = throttle.count(throttle.of(Bucket.ADDRESS, Throttle.network(from.address())));
        if (wait == 0 && busy == 0) accounts.askForPassword(email);
    }

    /** Somebody uses her single-use link, chooses her password and is in, unless a code is to be asked for first. */
    @Permits(everybody = true)
    public Entered choose(AccountDesk.ChoosePassword command, Arrival from) {
        return admission.ask(accounts.choosePassword(command), SignInWay.LINK, from);
    }

    public record ChangePassword(String old, String wanted) {}
}
