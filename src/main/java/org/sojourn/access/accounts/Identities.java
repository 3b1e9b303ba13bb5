package org.sojourn.access.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.access.Unit;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.access.university.ProvenPerson;
import org.sojourn.access.university.Registration;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.StartRefused;

/**
 * Finds the account of whom the university recognises. Never by an address alone: that two addresses are alike proves
 * nothing about two people. Whoever asks has to show a {@link ProvenPerson}; the desk at the entry calls it.
 */
@ApplicationScoped
@Transactional
public class Identities {
    private static final Logger LOG = Logger.getLogger(Identities.class.getName());

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCaller caller;

    void checkAtStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        try {
            if (Registration.configured().isPresent()) ClaimedRoles.configured();
        } catch (StartRefused e) {
            LOG.log(Level.SEVERE, "SOJOURN-STOP: {0}", e.getMessage());
            throw e;
        }
    }

    /**
     * The account: by issuer and subject; at the first time by a student number the provider is believed about; otherwise a
     * new one, where that is wanted. Roles that claims give are brought up to date; when none is left it is empty. Refuses,
     * each with its sentence, an account that is closed, one that is another person's at this provider, one with the same
     * address, and whoever is unknown.
     */
    public OptionalLong accountOf(ProvenPerson person) {
        Registration registration = Registration.configured()
                .filter(one -> one.issuer().equals(person.issuer()))
                .orElseThrow(() -> new Refusal("university-unknown"));
        Identity identity = identity(person).orElseGet(() -> atFirst(person, registration));
        Account account = entities.find(Account.class, identity.accountId());
        if (!account.isActive()) throw new Refusal("university-closed");
        identity.used(clock.now());
        bringUpToDate(identity, account, person);
        entities.flush();
        return account.holdsNothingOn(today()) ? OptionalLong.empty() : OptionalLong.of(account.id());
    }

    private Identity atFirst(ProvenPerson person, Registration registration) {
        Optional<Account> student = byNumber(person, registration);
        if (student.isPresent()) return connected(student.get(), person);
        Set<Role> roles = rolesAtFirst(person, registration);
        Identity identity = connected(opened(person, registration, roles), person);
        identity.gives(roles);
        return identity;
    }

    /** The caller's account is this person's from now on. Refuses somebody who has an account, and a second one here. */
    public void connect(ProvenPerson person) {
        Account account = entities.find(Account.class, caller.signedIn());
        Optional<Identity> known = identity(person);
        if (known.isPresent() && known.get().accountId() == account.id()) return;
        if (known.isPresent()) throw new Refusal("university-taken");
        connected(account, person);
    }

    /** Refuses to leave the caller without any way in. */
    public void disconnect() {
        Account account = entities.find(Account.class, caller.signedIn());
        Identity identity = mine(account.id()).orElseThrow(() -> new Refusal("university-not-connected"));
        if (account.passwordHash() == null) throw new Refusal("university-only-way");
        entities.remove(identity);
        entities.flush();
        journal.write("access.identity-disconnected", "account", account.id(), Changes.none());
    }

    /** Since when the caller's account is connected. */
    public Optional<Instant> connectedSince() {
        return mine(caller.signedIn()).map(Identity::connectedAt);
    }

    private Optional<Identity> identity(ProvenPerson person) {
        return entities.createQuery(
                        "SELECT i FROM Identity i WHERE i.issuer = :issuer AND i.subject = :subject", Identity.class)
                .setParameter("issuer", person.issuer())
                .setParameter("subject", person.subject())
                .getResultStream()
                .filter(found -> found.isOf(person))
                .findFirst();
    }

    private Optional<Identity> mine(long accountId) {
        String issuer = Registration.configured().map(Registration::issuer).orElse("");
        return entities.createQuery(
                        "SELECT i FROM Identity i WHERE i.accountId = :account AND i.issuer = :issuer", Identity.class)
                .setParameter("account", accountId)
                .setParameter("issuer", issuer)
                .getResultStream()
                .findFirst();
    }

    private Optional<Account> byNumber(ProvenPerson person, Registration registration) {
        return person.studentNumber(registration.studentNumbers())
                .flatMap(number -> entities.createQuery(
                                "SELECT a FROM Account a WHERE a.studentNumber = :number", Account.class)
                        .setParameter("number", number)
                        .getResultStream()
                        .filter(found -> number.equals(found.studentNumber()))
                        .findFirst());
    }

    private Identity connected(Account account, ProvenPerson person) {
        if (!account.isActive()) throw new Refusal("university-closed");
        if (mine(account.id()).isPresent()) throw new Refusal("university-taken");
        Identity identity = new Identity(account.id(), person, clock.now());
        entities.persist(identity);
        entities.flush();
        journal.write("access.identity-connected", "account", account.id(), Changes.none());
        return identity;
    }

    private Set<Role> rolesAtFirst(ProvenPerson person, Registration registration) {
        if (person.email().filter(this::isTaken).isPresent()) throw new Refusal("university-same-address");
        Set<Role> roles = ClaimedRoles.configured().of(person);
        boolean student = person.studentNumber(registration.studentNumbers()).isPresent();
        roles.retainAll(fitting(student && roles.contains(Role.STUDENT)));
        if (!registration.opensAccounts() || roles.isEmpty()) throw new Refusal("university-unknown");
        return roles;
    }

    private Account opened(ProvenPerson person, Registration registration, Set<Role> roles) {
        String email = person.email().orElseThrow(() -> new Refusal("university-incomplete"));
        String number = roles.contains(Role.STUDENT)
                ? person.studentNumber(registration.studentNumbers()).orElseThrow()
                : null;
        Account account = new Account(name(person, "given_name"), name(person, "family_name"), email, number, roles);
        entities.persist(account);
        entities.flush();
        journal.write("access.account-opened", "account", account.id(), account.told());
        return account;
    }

    private static String name(ProvenPerson person, String claim) {
        return person.one(claim)
                .filter(text -> text.length() <= 100)
                .orElseThrow(() -> new Refusal("university-incomplete"));
    }

    /** An account with a student number is a student's and nothing else; nobody is a student without one. */
    private static Set<Role> fitting(boolean student) {
        return student ? EnumSet.of(Role.STUDENT) : EnumSet.complementOf(EnumSet.of(Role.STUDENT, Role.SYSTEM));
    }

    private boolean isTaken(String email) {
        return entities.createQuery("SELECT COUNT(a) FROM Account a WHERE LOWER(a.email) = LOWER(:email)", Long.class)
                        .setParameter("email", email)
                        .getSingleResult()
                > 0;
    }

    /** What the claims give now is held, what they gave before and give no more is not. What the office gave stays its own. */
    private void bringUpToDate(Identity identity, Account account, ProvenPerson person) {
        Set<Role> wanted = ClaimedRoles.configured().of(person);
        wanted.retainAll(fitting(account.studentNumber() != null));
        Set<Role> given = identity.given();
        wanted.removeIf(role -> !given.contains(role) && account.holds(role, Unit.FACULTY, today()));
        for (Role role : wanted) if (!account.holds(role, Unit.FACULTY, today())) give(account, role);
        for (Role role : given) if (!wanted.contains(role) && !take(account, role)) wanted.add(role);
        identity.gives(wanted);
    }

    private LocalDate today() {
        return clock.now().atZone(DatabaseClock.ZONE).toLocalDate();
    }

    private void give(Account account, Role role) {
        HeldRole held = new HeldRole(role, Unit.FACULTY, null, null);
        if (account.drop(role, Unit.FACULTY)) entities.flush();
        account.hold(held);
        journal.write("access.role-given", "account", account.id(), held.told());
    }

    /**
     * The last role of an account is not dropped but ends the day before, for no account is without one. The last
     * administrator keeps hers, whatever the provider says: false then.
     */
    private boolean take(Account account, Role role) {
        if (!account.drop(role, Unit.FACULTY)) return true;
        entities.flush();
        if (role == Role.ADMINISTRATOR && MandateDesk.lacksAdministrator(entities)) {
            account.hold(new HeldRole(role, Unit.FACULTY, null, null));
            return false;
        }
        if (account.holdsNothing()) account.hold(new HeldRole(role, Unit.FACULTY, null, today().minusDays(1)));
        journal.write(
                "access.role-taken",
                "account",
                account.id(),
                Changes.of("role", role, null).and("unit", Unit.FACULTY.code(), null));
        return true;
    }
}
