package org.sojourn.welcome.contact;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.Role;

/** Looks up what people of the house show of themselves to guests. */
@Register
public class ContactRegister {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    /** The caller’s own. */
    @Permits(
            value = {Role.WELCOME, Role.HOST},
            reach = Reach.OWN)
    public ContactRow mine() {
        return row(caller.accountId());
    }

    /** Somebody’s, empty where she shows nothing. */
    @Permits(
            value = {Role.GUEST, Role.HOST, Role.WELCOME},
            reach = Reach.OPEN)
    public ContactRow of(long personId) {
        return row(personId);
    }

    @Permits(
            value = {Role.GUEST, Role.HOST, Role.WELCOME},
            reach = Reach.OPEN)
    public Optional<ContactPhoto> photo(long personId) {
        return entities.createQuery(
                        "SELECT c FROM ContactCard c WHERE c.accountId = :person AND c.photoName IS NOT NULL",
                        ContactCard.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst()
                .map(ContactCard::photo);
    }

    private ContactRow row(long personId) {
        return entities.createQuery(
                        "SELECT c.version, c.phone, c.photoName FROM ContactCard c WHERE c.accountId = :person",
                        Object[].class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst()
                .map(found -> new ContactRow(
                        personId, (Integer) found[0], found[1] == null ? "" : (String) found[1], found[2] != null))
                .orElse(new ContactRow(personId, 0, "", false));
    }
}
