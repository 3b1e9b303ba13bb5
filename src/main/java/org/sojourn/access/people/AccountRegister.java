package org.sojourn.access.people;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.access.accounts.HeldRow;
import org.sojourn.access.accounts.Passwords;
import org.sojourn.platform.Installation;
import org.sojourn.platform.Refusal;

/** Looks accounts up: for staff by id, for the sign-in by what was typed. */
@Register
public class AccountRegister {
    private static final String PERSON = "SELECT NEW org.sojourn.access.people.PersonRow(a.id, a.version, a.givenName,"
            + " a.familyName, a.email, a.studentNumber) FROM Account a";

    private static final String STUDENTS_LIKE = " WHERE a.studentNumber IS NOT NULL AND a.active = TRUE AND ("
            + "LOWER(CONCAT(a.givenName, ' ', a.familyName)) LIKE :like ESCAPE '!'"
            + " OR LOWER(a.email) LIKE :like ESCAPE '!' OR a.studentNumber LIKE :like ESCAPE '!')"
            + " ORDER BY a.familyName, a.givenName, a.id";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Installation installation;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Passwords passwords;

    /** Names and student numbers for lists and sheets, by account id. */
    @Permits(value = Role.GUEST, house = true, reach = Reach.INSIDE)
    public Map<Long, PersonRow> people(Collection<Long> accountIds) {
        Map<Long, PersonRow> found = new HashMap<>();
        if (accountIds.isEmpty()) return found;
        entities.createQuery(PERSON + " WHERE a.id IN :ids", PersonRow.class)
                .setParameter("ids", accountIds)
                .getResultList()
                .forEach(row -> found.put(row.id(), row));
        return found;
    }

    /** Students whose name, student number or e-mail address contains the text, by family name; blank finds everybody. */
    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER, Role.HARDSHIP},
            reach = Reach.INSIDE)
    public List<PersonRow> accountsMatching(String text) {
        return entities.createQuery(PERSON + STUDENTS_LIKE, PersonRow.class)
                .setParameter("like", PeopleBeside.pattern(text))
                .getResultList();
    }

    /**
     * Lends the names of people to a query of another room; see there.
     *
     * @param column of that query that names the account, with its table
     */
    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER, Role.ADMINISTRATOR},
            reach = Reach.INSIDE)
    public PeopleBeside beside(String column) {
        return new PeopleBeside(column);
    }

    /** Who already has one of these student numbers or e-mail addresses. */
    @Permits(Role.COORDINATOR)
    public List<PersonRow> holders(Collection<String> studentNumbers, Collection<String> emails) {
        if (studentNumbers.isEmpty() || emails.isEmpty()) return List.of();
        return entities.createQuery(
                        PERSON + " WHERE a.studentNumber IN :numbers OR a.email IN :emails", PersonRow.class)
                .setParameter("numbers", studentNumbers)
                .setParameter("emails", emails)
                .getResultList();
    }

    /** One person, whoever she is. */
    @Permits(Role.ADMINISTRATOR)
    public Optional<PersonRow> person(long accountId) {
        return entities.createQuery(PERSON + " WHERE a.id = :id AND a.active = TRUE", PersonRow.class)
                .setParameter("id", accountId)
                .getResultStream()
                .findFirst();
    }

    /** Everybody with a role beside student, by family name. */
    @Permits(Role.ADMINISTRATOR)
    public List<StaffRow> staff() {
        Map<Long, StaffRow> rows = new LinkedHashMap<>();
        entities.createQuery(
                        "SELECT a.id, a.version, a.givenName, a.familyName, a.email, r.role, r.unit, u.name, r.firstDay, r.lastDay"
                                + " FROM Account a JOIN a.roles r, KnownUnit u WHERE u.code = r.unit AND a.active = TRUE"
                                + " AND a.studentNumber IS NULL"
                                + " ORDER BY a.familyName, a.givenName, a.id, r.role, r.unit",
                        Object[].class)
                .getResultList()
                .forEach(row -> rows.computeIfAbsent((Long) row[0], id -> StaffRow.of(row))
                        .held()
                        .add(HeldRow.of((Role) row[5], (String) row[6], (String) row[7], (LocalDate) row[8], (LocalDate)
                                row[9])));
        return List.copyOf(rows.values());
    }

    /** The first students, by family name, whose name, student number or address contains the text. */
    @Permits(Role.ADMINISTRATOR)
    public List<PersonRow> students(String text) {
        return entities.createQuery(PERSON + STUDENTS_LIKE, PersonRow.class)
                .setParameter("like", PeopleBeside.pattern(text))
                .setMaxResults(20)
                .getResultList();
    }

    /** The caller herself, as her university or the office knows her. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public PersonRow me() {
        return entities.createQuery(PERSON + " WHERE a.id = :me", PersonRow.class)
                .setParameter("me", caller.accountId())
                .getSingleResult();
    }

    /** The language of letters to the caller. */
    @Permits(everybody = true)
    public String letterLanguage() {
        return entities.createQuery("SELECT a.language FROM Account a WHERE a.id = :me", String.class)
                .setParameter("me", caller.signedIn())
                .getSingleResult();
    }

    /** The people one may enter the demo as; outside the demo nobody. */
    @Permits(everybody = true)
    public List<DemoRow> demoPeople() {
        if (!installation.isDemo()) return List.of();
        return entities.createQuery(
                        "SELECT a.id, a.givenName, a.familyName, r.role, r.unit, u.name FROM Account a JOIN a.roles r,"
                                + " KnownUnit u WHERE u.code = r.unit AND a.active = TRUE"
                                + " AND (a.studentNumber IS NULL AND r.role <> :guest OR a.studentNumber IN :shown"
                                + " OR a.email IN :guests) ORDER BY a.id, r.role",
                        Object[].class)
                .setParameter("shown", List.of("4010101", "4010102"))
                .setParameter("guest", Role.GUEST)
                .setParameter("guests", List.of("adaeze.okafor@example.org"))
                .getResultStream()
                .map(DemoRow::of)
                .toList();
    }

    /** May this account be entered by one click? Only in the demo. */
    @Permits(everybody = true)
    public void refuseOutsideDemo() {
        if (!installation.isDemo()) throw new Refusal("not-a-demo");
    }

    /** The account for an address and a password, or empty; takes as long for an unknown address as for a known one. */
    @Permits(everybody = true)
    public OptionalLong accountFor(String email, String password) {
        List<Object[]> found = entities.createQuery(
                        "SELECT a.id, a.passwordHash FROM Account a WHERE a.email = :email AND a.active = TRUE",
                        Object[].class)
                .setParameter("email", email.strip())
                .getResultList();
        String known = found.isEmpty() ? null : (String) found.get(0)[1];
        if (known == null) {
            passwords.hash(password);
            return OptionalLong.empty();
        }
        return passwords.fits(password, known) ? OptionalLong.of((Long) found.get(0)[0]) : OptionalLong.empty();
    }
}
