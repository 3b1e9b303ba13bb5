package org.sojourn.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.access.journal.Changes;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Seal;

/** Opens and closes accounts, hands out links that work once. */
@Desk
public class AccountDesk {
    private static final Duration LINK_LIFE = Duration.ofDays(7);
    private static final int SHORTEST_PASSWORD = 12;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Journal journal;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Pbkdf2PasswordHash hash;

    /** Opens an account for a person of staff. Refuses an e-mail address that has one already. */
    @Permits(Role.ADMINISTRATOR)
    public long open(OpenAccount command) {
        if (command.roles().isEmpty()) throw new Refusal("account-without-role");
        if (isTaken(command.email())) throw new Refusal("account-exists", command.email());
        Account account =
                new Account(command.givenName(), command.familyName(), command.email(), null, command.roles());
        entities.persist(account);
        entities.flush();
        journal.write(
                "access.account-opened",
                "account",
                account.id(),
                Changes.of("name", null, account.name())
                        .and("email", null, command.email())
                        .and("roles", null, command.roles()));
        return account.id();
    }

    /**
     * Finds or opens the accounts of students by student number, with their names and addresses brought up to date.
     *
     * @return account id by student number
     */
    @Permits(Role.COORDINATOR)
    public Map<String, Long> enrol(List<Enrol> students) {
        Map<String, Long> ids = new LinkedHashMap<>();
        Map<String, Account> known = knownStudents(students);
        for (Enrol student : students) {
            Account account = known.get(student.studentNumber());
            if (account == null) {
                account = new Account(
                        student.givenName(),
                        student.familyName(),
                        student.email(),
                        student.studentNumber(),
                        Set.of(Role.STUDENT));
                entities.persist(account);
            } else {
                account.rename(student.givenName(), student.familyName(), student.email());
            }
            ids.put(student.studentNumber(), account.id());
        }
        entities.flush();
        journal.write("access.students-enrolled", "account", 0, Changes.of("students", null, students.size()));
        return ids;
    }

    /** A link secret with which the person sets her password; works once, for seven days. */
    @Permits(Role.ADMINISTRATOR)
    public String invite(long accountId) {
        Account account = entities.find(Account.class, accountId);
        if (account == null || !account.isActive()) throw new NotPermitted("invite");
        String secret = Seal.secret();
        entities.persist(
                new EntryLink(Seal.digest(secret), accountId, clock.now().plus(LINK_LIFE)));
        journal.write("access.link-made", "account", accountId, Changes.none());
        return secret;
    }

    /** Uses a link: the person chooses her password. Refuses a link that was used, is too old or never was. */
    @Permits(everybody = true)
    public long choosePassword(ChoosePassword command) {
        if (command.password().length() < SHORTEST_PASSWORD) throw new Refusal("password-too-short", SHORTEST_PASSWORD);
        EntryLink link = entities.find(EntryLink.class, Seal.digest(command.secret()));
        if (link == null || !link.isOpen(clock.now())) throw new Refusal("link-not-valid");
        link.use(clock.now());
        Account account = entities.find(Account.class, link.accountId());
        hash.initialize(Map.of("Pbkdf2PasswordHash.Iterations", "210000"));
        account.choosePassword(hash.generate(command.password().toCharArray()));
        journal.write("access.password-chosen", "account", account.id(), Changes.none());
        return account.id();
    }

    private Map<String, Account> knownStudents(List<Enrol> students) {
        Map<String, Account> known = new HashMap<>();
        List<String> numbers = students.stream().map(Enrol::studentNumber).toList();
        if (numbers.isEmpty()) return known;
        entities.createQuery("SELECT a FROM Account a WHERE a.studentNumber IN :numbers", Account.class)
                .setParameter("numbers", numbers)
                .getResultList()
                .forEach(a -> known.put(a.studentNumber(), a));
        return known;
    }

    private boolean isTaken(String email) {
        return entities.createQuery("SELECT COUNT(a) FROM Account a WHERE a.email = :email", Long.class)
                        .setParameter("email", email.strip())
                        .getSingleResult()
                > 0;
    }

    /** @param roles at least one, never SYSTEM */
    public record OpenAccount(String givenName, String familyName, String email, Set<Role> roles) {}

    public record Enrol(String studentNumber, String givenName, String familyName, String email) {}

    public record ChoosePassword(String secret, String password) {}
}
