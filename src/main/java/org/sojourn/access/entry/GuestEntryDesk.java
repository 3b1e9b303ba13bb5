package org.sojourn.access.entry;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.accounts.GuestLinkState;
import org.sojourn.access.accounts.GuestLinks;

/** Lets guests in by their personal links, and sends them new ones. */
@Desk
public class GuestEntryDesk {
    @Inject
    private GuestLinks links;

    @Inject
    private Throttle throttle;

    @Inject
    private Admission admission;

    /** What a link would do; nothing happens to it. Its secret is the only proof asked for, and names nobody. */
    @Permits(everybody = true)
    public GuestLinkState state(String secret) {
        return links.state(secret);
    }

    /**
     * In, and the link is used up; a code is asked for where the guest has a second factor. Refuses a link that was used, is too
     * old, is none, is another person’s than who is signed in here, and one whose person is more than a guest.
     */
    @Permits(everybody = true)
    public Entered enter(String secret, Arrival from) {
        return admission.ask(links.use(secret), SignInWay.LINK, from);
    }

    /**
     * Sends a new link: in place of one she has, or to an address she gives. What happens looks the same whether there is a
     * guest behind it, none, or it was asked for often.
     */
    @Permits(everybody = true)
    @Transactional(TxType.NOT_SUPPORTED)
    public void sendAnother(SendAnother command, Arrival from) {
        String typed = command.email() == null ? "" : command.email();
        String email = links.addressBehind(command.secret()).orElse(typed).strip();
        long wait = throttle.count(throttle.of(Bucket.LETTER, email));
        long busy = throttle.count(throttle.of(Bucket.ADDRESS, Throttle.network(from.address())));
        if (wait == 0 && busy == 0) links.sendTo(email);
    }

    /**
     * @param secret of a link that does no longer do, or null
     * @param email where there is no such link
     */
    public record SendAnother(String secret, String email) {}
}
