package org.sojourn.welcome.contact;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.documents.inspect.Inspection;
import org.sojourn.platform.Refusal;

/** Where somebody of the house says what guests see of her. */
@Desk
public class ContactDesk {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Journal journal;

    /** Says the caller’s number and shows her photo from now on. Refuses what is no number, and a photo that is none or too large. */
    @Permits(
            value = {Role.WELCOME, Role.HOST},
            reach = Reach.OWN)
    public void say(SayContact command) {
        say(caller.accountId(), command);
    }

    /** What somebody has said of herself elsewhere is taken over; for the invented story and for a move from another system. */
    @Permits(Role.SYSTEM)
    public void takeOver(long personId, SayContact command) {
        say(personId, command);
    }

    private void say(long person, SayContact command) {
        List<ContactCard> known = entities.createQuery(
                        "SELECT c FROM ContactCard c WHERE c.accountId = :person", ContactCard.class)
                .setParameter("person", person)
                .getResultList();
        Refusal.whenStale(command.version(), known.isEmpty() ? 0 : known.get(0).version());
        ContactCard card = known.isEmpty() ? new ContactCard(person) : known.get(0);
        card.callAt(command.phone());
        if (command.photo() != null && command.photo().length > 0) {
            if (command.photo().length > ContactCard.LARGEST_PHOTO) throw new Refusal("contact-photo-large");
            card.show(Inspection.of(command.photo()));
        } else if (command.withoutPhoto()) card.hidePhoto();
        entities.persist(card);
        entities.flush();
        journal.write(
                "welcome.contact-changed",
                "contact_card",
                card.id(),
                Changes.none().about(person));
    }

    /**
     * @param version 0 for the first time
     * @param photo null or empty = as it is
     * @param withoutPhoto takes the photo away where there is no new one
     */
    public record SayContact(int version, String phone, byte[] photo, boolean withoutPhoto) {}
}
