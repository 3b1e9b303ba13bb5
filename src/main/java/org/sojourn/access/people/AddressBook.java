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
import org.sojourn.access.Unit;
import org.sojourn.platform.DatabaseClock;

/**
 * Names and addresses for those who write letters to people. It is no door and asks nobody’s permission: what it tells goes to
 * the person herself and never onto a page. Closed accounts are not in it.
 */
@ApplicationScoped
public class AddressBook {
    private static final String PERSON = "SELECT NEW org.sojourn.access.people.Addressee(a.id, a.givenName,"
            + " a.familyName, a.email, a.language) FROM Account a";

    /** {@code a} stands in today for {@code p}, by {@code d}. */
    private static final String STANDS_IN = "a.active = TRUE AND p.active = TRUE AND d.accountId = a.id"
            + " AND d.forAccountId = p.id AND d.endedAt IS NULL AND d.firstDay <= :today AND d.lastDay >= :today";

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
        LocalDate today = today();
        Set<Long> found = new TreeSet<>();
        found.addAll(
                ids("SELECT DISTINCT a.id FROM Account a JOIN a.roles r WHERE a.active = TRUE" + HELD, role, today));
        found.addAll(ids(
                "SELECT DISTINCT a.id FROM Account a, Deputyship d, Account p JOIN p.roles r WHERE d.role = :role AND "
                        + STANDS_IN + HELD,
                role,
                today));
        return List.copyOf(found);
    }

    /**
     * Whoever works at an office today, or stands in today for somebody who does. Who works at all of them is among them.
     *
     * @param office its key, such as {@code HR}
     */
    public List<Long> members(String office) {
        Set<Long> found = new TreeSet<>();
        for (String query : List.of(
                "SELECT DISTINCT a.id FROM Account a JOIN a.roles r WHERE a.active = TRUE AND r.unit IN :units" + HELD,
                "SELECT DISTINCT a.id FROM Account a, Deputyship d, Account p JOIN p.roles r WHERE d.role = :role"
                        + " AND d.unit IN :units AND r.unit IN :units AND " + STANDS_IN + HELD))
            found.addAll(entities.createQuery(query, Long.class)
                    .setParameter("role", Role.TASK_OWNER)
                    .setParameter(
                            "units",
                            Set.of(Unit.FACULTY.code(), Unit.ofOffice(office).code()))
                    .setParameter("today", today())
                    .getResultList());
        return List.copyOf(found);
    }

    /** Who stands in today for this person where she hosts, or does what an office owes visits. */
    public List<Long> deputies(long accountId) {
        return entities.createQuery(
                        "SELECT DISTINCT a.id FROM Account a, Deputyship d, Account p JOIN p.roles r WHERE p.id = :person"
                                + " AND r.role = d.role AND d.role IN :roles AND " + STANDS_IN
                                + " AND r.firstDay <= :today AND r.lastDay >= :today",
                        Long.class)
                .setParameter("person", accountId)
                .setParameter("roles", Set.of(Role.HOST, Role.TASK_OWNER))
                .setParameter("today", today())
                .getResultList();
    }

    /** Is she a guest and nothing else? Then she comes by personal links. */
    public boolean isOnlyGuest(long accountId) {
        List<Role> held = entities.createQuery(
                        "SELECT r.role FROM Account a JOIN a.roles r WHERE a.id = :id AND a.studentNumber IS NULL",
                        Role.class)
                .setParameter("id", accountId)
                .getResultList();
        return !held.isEmpty() && held.stream().allMatch(role -> role == Role.GUEST);
    }

    private LocalDate today() {
        return clock.now().atZone(DatabaseClock.ZONE).toLocalDate();
    }

    private List<Long> ids(String query, Role role, LocalDate today) {
        return entities.createQuery(query, Long.class)
                .setParameter("role", role)
                .setParameter("today", today)
                .getResultList();
    }
}
