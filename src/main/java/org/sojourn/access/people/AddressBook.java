package org.sojourn.access.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.access.Role;
import org.sojourn.platform.DatabaseClock;

/**
 * Names and addresses for those who write letters to people. It is no door and asks nobody’s permission: what it tells goes to
 * the person herself and never onto a page. Closed accounts are not in it.
 */
@ApplicationScoped
public class AddressBook {
    private static final String PERSON = "SELECT NEW org.sojourn.access.people.Addressee(a.id, a.givenName,"
            + " a.familyName, a.email, a.language) FROM Account a";

    private static final String HELD = " AND r.role = :role AND r.firstDay <= :today AND r.lastDay >= :today";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DatabaseClock clock;

    public Map<Long, Addressee> of(Collection<Long> accountIds) {
        Map<Long, Addressee> found = new LinkedHashMap<>();
        if (accountIds.isEmpty()) return found;
        entities.createQuery(PERSON + " WHERE a.id IN :ids AND a.active = TRUE", Addressee.class)
                .setParameter("ids", accountIds)
                .getResultList()
                .forEach(one -> found.put(one.id(), one));
        return found;
    }

    /** Whoever holds the role today, or stands in today for somebody who does. */
    public List<Long> holders(Role role) {
        LocalDate today = clock.now().atZone(DatabaseClock.ZONE).toLocalDate();
        Set<Long> found = new TreeSet<>();
        found.addAll(
                ids("SELECT DISTINCT a.id FROM Account a JOIN a.roles r WHERE a.active = TRUE" + HELD, role, today));
        found.addAll(ids(
                "SELECT DISTINCT a.id FROM Account a, Deputyship d, Account p JOIN p.roles r WHERE a.active = TRUE"
                        + " AND d.accountId = a.id AND d.forAccountId = p.id AND p.active = TRUE AND d.role = :role"
                        + " AND d.endedAt IS NULL AND d.firstDay <= :today AND d.lastDay >= :today" + HELD,
                role,
                today));
        return List.copyOf(found);
    }

    private List<Long> ids(String query, Role role, LocalDate today) {
        return entities.createQuery(query, Long.class)
                .setParameter("role", role)
                .setParameter("today", today)
                .getResultList();
    }
}
