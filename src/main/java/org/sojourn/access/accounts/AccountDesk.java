package org.sojourn.access.accounts;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Presence;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Seal;

/** Opens and closes accounts, hands out links that work once. */
@Desk
public class AccountDesk {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Journal journal;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Passwords passwords;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AccountTies ties;

    @Inject
    private EntryLinks links;

    @Inject
    private Event<Record> told;

    /** Opens an account for a person of staff. Refuses an e-mail address that has one already. */
    @Permits(Role.ADMINISTRATOR)
    public long open(OpenAccount command) {
        if (command.roles().isEmpty()) throw new Refusal("account-without-role");
        if (isTaken(command.email())) throw new Refusal("account-exists", command.email());
        Account account =
                new Account(command.givenName(), command.familyName(), command.email(), null, command.roles());
        entities.persist(account);
        entities.flush();
        journal.write("access.account-opened", "account", account.id(), account.told());
        return account.id();
    }

    /**
     * Finds or opens the account of a guest and sends her a personal link, unless she is more than a guest. Refuses the address
     * of somebody who is none.
     *
     * @return account id
     */
    @Permits({Role.HOST, Role.WELCOME})
    public long receive(ReceiveGuest guest) {
        List<Account> known = entities.createQuery("SELECT a FROM Account a WHERE a.email = :email", Account.class)
                .setParameter("email", guest.email().strip())
                .getResultList();
        if (!known.isEmpty()) {
            if (!known.get(0).isGuest() || !known.get(0).isActive())
                throw new Refusal("guest-address-taken", guest.email().strip());
            if (known.get(0).isOnlyGuest()) links.make(known.get(0).id(), LinkPurpose.VISIT);
            return known.get(0).id();
        }
        Account account = new Account(guest.givenName(), guest.familyName(), guest.email(), null, Set.of(Role.GUEST));
        account.writeIn(guest.language());
        entities.persist(account);
        entities.flush();
        journal.write("access.account-opened", "account", account.id(), account.told());
        links.make(account.id(), LinkPurpose.VISIT);
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
                tellRenamed(account, account.rename(student.givenName(), student.familyName(), student.email()));
            }
            ids.put(student.studentNumber(), account.id());
        }
        entities.flush();
        journal.write("access.students-enrolled", "account", 0, Changes.of("students", null, students.size()));
        return ids;
    }

    /**
     * Takes accounts of students away that were opened by mistake. One stays when she has chosen a password, holds another
     * role, or something hangs on her account.
     *
     * @return those that are gone
     */
    @Permits(Role.COORDINATOR)
    public Set<Long> takeBack(Collection<Long> accountIds) {
        if (accountIds.isEmpty()) return Set.of();
        Set<Long> tied = ties.tied(accountIds);
        List<Account> free = entities.createQuery("SELECT a FROM Account a WHERE a.id IN :ids", Account.class)
                .setParameter("ids", accountIds)
                .getResultStream()
                .filter(account -> !tied.contains(account.id()) && account.isUntouchedStudent())
                .toList();
        free.forEach(entities::remove);
        entities.flush();
        journal.write("access.students-taken-back", "account", 0, Changes.of("students", free.size(), null));
        return free.stream().map(Account::id).collect(Collectors.toSet());
    }

    private void tellRenamed(Account account, Changes changes) {
        if (!changes.isEmpty()) journal.write("access.account-renamed", "account", account.id(), changes);
    }

    /** A link secret with which the person sets her password; works once, for seven days. */
    @Permits(Role.ADMINISTRATOR)
    public String invite(long accountId) {
        Account account = entities.find(Account.class, accountId);
        if (account == null || !account.isActive()) throw new NotPermitted("invite");
        return links.make(accountId, LinkPurpose.INVITATION);
    }

    /**
     * Somebody says that this is her address and that she has forgotten her password: {@link EntryLinkMade} carries a link
     * for an hour, if there is such an account. Who asks learns nothing of that.
     */
    @Permits(everybody = true)
    public void askForPassword(String email) {
        entities.createQuery("SELECT a.id FROM Account a WHERE a.email = :email AND a.active = TRUE", Long.class)
                .setParameter("email", email.strip())
                .getResultList()
                .forEach(account -> links.make(account, LinkPurpose.PASSWORD));
    }

    /**
     * Uses a link: the person chooses her password, every other open link of hers is void and every sign-in ends. Refuses a
     * link that was used, is too old or never was, or leads a guest in, and a password that is easily guessed.
     */
    @Permits(everybody = true)
    public long choosePassword(ChoosePassword command) {
        EntryLink link = entities.find(EntryLink.class, Seal.digest(command.secret()));
        if (link == null || link.purpose().leadsIn() || !link.isOpen(clock.now())) throw new Refusal("link-not-valid");
        Account account = entities.find(Account.class, link.accountId());
        if (!account.isActive()) throw new Refusal("link-not-valid");
        giveTo(account, command.password(), 0);
        entities.createQuery("UPDATE EntryLink l SET l.usedAt = :now WHERE l.accountId = :account AND l.usedAt IS NULL")
                .setParameter("now", clock.now())
                .setParameter("account", account.id())
                .executeUpdate();
        return account.id();
    }

    /** The caller chooses another password, and her other sign-ins end. Refuses a wrong old one; counts no attempts. */
    @Permits(everybody = true)
    public void changePassword(ChangePassword command) {
        Account account = entities.find(Account.class, caller.signedIn());
        if (account.passwordHash() == null || !passwords.fits(command.old(), account.passwordHash()))
            throw new Refusal("password-not-yours");
        giveTo(
                account,
                command.wanted(),
                caller.presence().map(Presence::signInId).orElse(0L));
    }

    /** Letters to the caller are written in this language from now on. Refuses every other than German and English. */
    @Permits(everybody = true)
    public void writeMeIn(String language) {
        if (!Set.of("de", "en").contains(language)) throw new Refusal("letter-language-unknown");
        Account account = entities.find(Account.class, caller.signedIn());
        String before = account.language();
        account.writeIn(language);
        entities.flush();
        journal.write("access.language-chosen", "account", account.id(), Changes.of("language", before, language));
    }

    private void giveTo(Account account, String password, long sparedSignIn) {
        PasswordRule.check(password, List.of(account.name(), account.email()));
        account.choosePassword(passwords.hash(password));
        journal.write("access.password-chosen", "account", account.id(), account.name());
        told.fire(new PasswordChanged(account.id(), sparedSignIn));
    }

    /** Closes an account: nobody enters with it any more. Refuses to leave the house without an administrator. */
    @Permits(Role.ADMINISTRATOR)
    public void close(CloseAccount command) {
        Account account = entities.find(Account.class, command.accountId());
        if (account == null || !account.isActive()) throw new NotPermitted("close");
        Refusal.whenStale(command.version(), account.version());
        account.close();
        entities.flush();
        MandateDesk.refuseWithoutAdministrator(entities);
        journal.write("access.account-closed", "account", account.id(), account.name());
        told.fire(new AccountClosed(account.id()));
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

    /** @param language {@code de} or {@code en}, in which letters to the guest are written */
    public record ReceiveGuest(String givenName, String familyName, String email, String language) {}

    public record Enrol(String studentNumber, String givenName, String familyName, String email) {}

    public record ChoosePassword(String secret, String password) {}

    public record ChangePassword(String old, String wanted) {}

    public record CloseAccount(long accountId, int version) {}
}
