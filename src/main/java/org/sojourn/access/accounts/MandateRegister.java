package org.sojourn.access.accounts;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.access.Unit;
import org.sojourn.platform.DatabaseClock;

/** Looks units, own roles and deputies up. */
@Register
public class MandateRegister {
    private static final String DEPUTIES =
            "SELECT d.id, d.version, p.id, p.givenName, p.familyName, f.id, f.givenName, f.familyName, d.role, d.unit,"
                    + " u.name, d.firstDay, d.lastDay FROM Deputyship d, Account p, Account f, KnownUnit u"
                    + " WHERE p.id = d.accountId AND f.id = d.forAccountId AND u.code = d.unit AND d.endedAt IS NULL"
                    + " AND d.lastDay >= :today";

    private static final String NO_GUEST =
            " AND NOT EXISTS (SELECT g.id FROM Account g JOIN g.roles gr WHERE g.id = a.id AND gr.role = :guest)";

    private static final String IN_ORDER = " ORDER BY d.firstDay, d.id";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    /** Every unit a role can be held for: its name by its code; names of programmes are in the texts. */
    @Permits(Role.ADMINISTRATOR)
    public Map<String, String> units() {
        Map<String, String> names = new TreeMap<>();
        entities.createQuery("SELECT u.code, u.name FROM KnownUnit u", Object[].class)
                .getResultList()
                .forEach(row -> names.put((String) row[0], (String) row[1]));
        return names;
    }

    /** All deputies of today and of days to come. */
    @Permits(Role.ADMINISTRATOR)
    public List<DeputyRow> deputies() {
        return rows(entities.createQuery(DEPUTIES + IN_ORDER, Object[].class));
    }

    /** Who stands in for the caller and for whom she stands in, today or later. */
    @Permits(house = true, reach = Reach.OWN)
    public List<DeputyRow> mine() {
        return rows(entities.createQuery(
                        DEPUTIES + " AND (d.forAccountId = :me OR d.accountId = :me)" + IN_ORDER, Object[].class)
                .setParameter("me", caller.accountId()));
    }

    /** The roles the caller may ask a deputy for: her own. */
    @Permits(house = true, reach = Reach.OWN)
    public List<HeldRow> myRoles() {
        return entities.createQuery(
                        "SELECT r.role, r.unit, u.name, r.firstDay, r.lastDay FROM Account a JOIN a.roles r, KnownUnit u"
                                + " WHERE a.id = :me AND u.code = r.unit ORDER BY r.role, r.unit",
                        Object[].class)
                .setParameter("me", caller.accountId())
                .getResultStream()
                .map(row -> HeldRow.of(
                        (Role) row[0], (String) row[1], (String) row[2], (LocalDate) row[3], (LocalDate) row[4]))
                .toList();
    }

    /** The people of the office, by account id, in the order of their family names. */
    @Permits(house = true, reach = Reach.OPEN)
    public List<ColleagueRow> colleagues() {
        return entities.createQuery(
                        "SELECT NEW org.sojourn.access.accounts.ColleagueRow(a.id, CONCAT(a.givenName, ' ', a.familyName))"
                                + " FROM Account a WHERE a.active = TRUE AND a.studentNumber IS NULL" + NO_GUEST
                                + " ORDER BY a.familyName, a.givenName, a.id",
                        ColleagueRow.class)
                .setParameter("guest", Role.GUEST)
                .getResultList();
    }

    /**
     * The offices somebody works at today, by their keys: {@code *} when somebody works at all of them, and
     * {@code OCCUPATIONAL_HEALTH} when somebody holds that role.
     */
    @Permits(value = Role.GUEST, house = true, reach = Reach.INSIDE)
    public Set<String> staffedOffices() {
        return entities.createQuery(
                        "SELECT DISTINCT r.role, r.unit FROM Account a JOIN a.roles r WHERE a.active = TRUE"
                                + " AND r.role IN :owners AND r.firstDay <= :today AND r.lastDay >= :today",
                        Object[].class)
                .setParameter("owners", List.of(Role.TASK_OWNER, Role.OCCUPATIONAL_HEALTH))
                .setParameter("today", clock.now().atZone(DatabaseClock.ZONE).toLocalDate())
                .getResultStream()
                .map(held ->
                        held[0] == Role.TASK_OWNER ? Unit.of((String) held[1]).key() : held[0].toString())
                .map(key -> key.isEmpty() ? "*" : key)
                .collect(Collectors.toSet());
    }

    /**
     * Lends a query of another room a condition: the account that a column names is the caller, or somebody for whom she
     * stands in today as a coordinator.
     *
     * @param column with its table: {@code k.account_id}; where it is null the condition does not hold
     */
    @Permits(value = Role.COORDINATOR, reach = Reach.OWN)
    public String isMine(String column) {
        LocalDate today = clock.now().atZone(DatabaseClock.ZONE).toLocalDate();
        long me = caller.accountId();
        return "COALESCE(" + column + " = " + me + " OR EXISTS (SELECT 1 FROM deputyship dp WHERE dp.for_account_id = "
                + column + " AND dp.account_id = " + me + " AND dp.role = 'COORDINATOR' AND dp.ended_at IS NULL AND '"
                + today + "' BETWEEN dp.from_day AND dp.until_day), FALSE)";
    }

    /** Refuses whom imports do not concern: they are for coordinators of the whole faculty. */
    @Permits(Role.COORDINATOR)
    public void refusePartsOfTheFaculty() {
        // the door has asked
    }

    private List<DeputyRow> rows(TypedQuery<Object[]> query) {
        LocalDate today = clock.now().atZone(DatabaseClock.ZONE).toLocalDate();
        return query.setParameter("today", today)
                .getResultStream()
                .map(row -> row(row, today))
                .toList();
    }

    private static DeputyRow row(Object[] row, LocalDate today) {
        return new DeputyRow(
                (Long) row[0],
                (Integer) row[1],
                (Long) row[2],
                row[3] + " " + row[4],
                (Long) row[5],
                row[6] + " " + row[7],
                (Role) row[8],
                Unit.of((String) row[9]),
                (String) row[10],
                (LocalDate) row[11],
                (LocalDate) row[12],
                !((LocalDate) row[11]).isAfter(today));
    }
}
