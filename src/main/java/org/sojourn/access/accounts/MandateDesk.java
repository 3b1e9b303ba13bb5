package org.sojourn.access.accounts;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Role;
import org.sojourn.access.Unit;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;

/** Gives roles for units and takes them away, names deputies and ends their time. */
@Desk
public class MandateDesk {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Journal journal;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Event<DeputyNamed> named;

    /**
     * Gives a person a role for a unit, from a day to a day or without; held already, its days become these. Refuses a
     * role that is for the whole faculty only, days in the wrong order, a student, and an administrator less.
     */
    @Permits(Role.ADMINISTRATOR)
    public void give(GiveRole command) {
        Account account = account(command.accountId());
        Refusal.whenStale(command.version(), account.version());
        refuseWrongRole(command.role(), command.unit(), account);
        if (command.from() != null && command.until() != null && command.until().isBefore(command.from()))
            throw new Refusal("deputy-days-reversed");
        if (account.drop(command.role(), command.unit())) entities.flush();
        HeldRole held = new HeldRole(command.role(), command.unit(), command.from(), command.until());
        account.hold(held);
        entities.flush();
        refuseWithoutAdministrator(entities);
        journal.write("access.role-given", "account", account.id(), held.told());
    }

    /** Takes a role for a unit away, from the next click on. Refuses the last role and the last administrator. */
    @Permits(Role.ADMINISTRATOR)
    public void take(TakeRole command) {
        Account account = account(command.accountId());
        Refusal.whenStale(command.version(), account.version());
        if (!account.drop(command.role(), command.unit())) throw new Refusal("role-not-held");
        if (account.holdsNothing()) throw new Refusal("account-without-role");
        entities.flush();
        refuseWithoutAdministrator(entities);
        journal.write(
                "access.role-taken",
                "account",
                account.id(),
                Changes.of("role", command.role(), null)
                        .and("unit", command.unit().code(), null));
    }

    /**
     * The caller names who stands in for her in a role of her own. Refuses a role she holds only as a deputy or not at
     * all, somebody who is not of the office, days that are not in order, and the same deputy twice in the same days.
     */
    @Permits(house = true, reach = Reach.OWN)
    public long nameDeputy(NameDeputy command) {
        return stand(command, account(caller.accountId()));
    }

    /** An administrator names who stands in for somebody; refuses what {@link #nameDeputy} refuses. */
    @Permits(Role.ADMINISTRATOR)
    public long nameDeputyFor(long personId, NameDeputy command) {
        return stand(command, account(personId));
    }

    /** Ends what the caller has asked a deputy to do, at once. */
    @Permits(house = true, reach = Reach.OWN)
    public void endMine(EndDeputyship command) {
        List<Deputyship> mine = entities.createQuery(
                        "SELECT d FROM Deputyship d WHERE d.id = :id AND d.forAccountId = :me", Deputyship.class)
                .setParameter("id", command.id())
                .setParameter("me", caller.accountId())
                .getResultList();
        end(command, mine.isEmpty() ? null : mine.get(0));
    }

    /** An administrator ends a deputy's time at once. */
    @Permits(Role.ADMINISTRATOR)
    public void end(EndDeputyship command) {
        end(command, entities.find(Deputyship.class, command.id()));
    }

    /** A partner is, or is called, so from now on; rooms above tell it in the act that makes it so. */
    @Permits(value = Role.COORDINATOR, reach = Reach.INSIDE)
    public void know(long partnerId, String name) {
        KnownUnit known =
                entities.find(KnownUnit.class, Unit.ofPartner(partnerId).code());
        if (known == null) entities.persist(new KnownUnit(Unit.ofPartner(partnerId), name));
        else known.rename(name);
    }

    private long stand(NameDeputy command, Account person) {
        Deputyship.refuseWrongDays(
                command.from(),
                command.until(),
                clock.now().atZone(DatabaseClock.ZONE).toLocalDate());
        if (!command.role().isOfTheHouse() || !person.holds(command.role(), command.unit()))
            throw new Refusal("role-not-held");
        Account deputy = account(command.accountId());
        if (deputy.isFromOutside()) throw new Refusal("deputy-is-student");
        Deputyship deputyship = new Deputyship(command, person.id());
        if (isNamed(command, person.id())) throw new Refusal("deputy-already", deputy.name());
        entities.persist(deputyship);
        entities.flush();
        journal.write("access.deputy-named", "deputyship", deputyship.id(), deputyship.told());
        journal.write(
                "access.deputy-named",
                "deputyship",
                deputyship.id(),
                Changes.of("deputy", null, deputy.name()).about(deputy.id()));
        named.fire(new DeputyNamed(
                deputyship.id(), deputy.id(), person.id(), command.role(), command.from(), command.until()));
        return deputyship.id();
    }

    private boolean isNamed(NameDeputy command, long personId) {
        return entities.createQuery(
                                "SELECT COUNT(d) FROM Deputyship d WHERE d.accountId = :deputy AND d.forAccountId = :person"
                                        + " AND d.role = :role AND d.unit = :unit AND d.endedAt IS NULL"
                                        + " AND d.firstDay <= :last AND d.lastDay >= :first",
                                Long.class)
                        .setParameter("deputy", command.accountId())
                        .setParameter("person", personId)
                        .setParameter("role", command.role())
                        .setParameter("unit", command.unit().code())
                        .setParameter("first", command.from())
                        .setParameter("last", command.until())
                        .getSingleResult()
                > 0;
    }

    private void end(EndDeputyship command, Deputyship deputyship) {
        if (deputyship == null) throw new NotPermitted("deputyship");
        Refusal.whenStale(command.version(), deputyship.version());
        deputyship.end(clock.now());
        journal.write("access.deputy-ended", "deputyship", deputyship.id(), deputyship.toldEnd());
        Account deputy = entities.find(Account.class, deputyship.accountId());
        journal.write(
                "access.deputy-ended",
                "deputyship",
                deputyship.id(),
                Changes.of("deputy", deputy.name(), null).about(deputy.id()));
    }

    private void refuseWrongRole(Role role, Unit unit, Account account) {
        if (!role.isOfTheHouse() || account.isFromOutside()) throw new Refusal("role-not-given");
        if (!unit.takes(role)) throw new Refusal("role-needs-faculty");
        if (entities.find(KnownUnit.class, unit.code()) == null) throw new Refusal("unit-unknown");
    }

    /** After a change: somebody for ever must be able to give roles. */
    static void refuseWithoutAdministrator(EntityManager entities) {
        if (lacksAdministrator(entities)) throw new Refusal("last-administrator");
    }

    static boolean lacksAdministrator(EntityManager entities) {
        Long left = entities.createQuery(
                        "SELECT COUNT(a) FROM Account a JOIN a.roles r WHERE r.role = :role AND r.lastDay = :forEver"
                                + " AND r.firstDay = :always AND a.active = TRUE",
                        Long.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setParameter("forEver", HeldRole.FOR_EVER)
                .setParameter("always", HeldRole.ALWAYS)
                .getSingleResult();
        return left == 0;
    }

    private Account account(long id) {
        Account account = entities.find(Account.class, id);
        if (account == null || !account.isActive()) throw new NotPermitted("account");
        return account;
    }

    /** @param from the first day and until the last one, both included; null for none */
    public record GiveRole(long accountId, int version, Role role, Unit unit, LocalDate from, LocalDate until) {}

    public record TakeRole(long accountId, int version, Role role, Unit unit) {}

    /** @param accountId the deputy */
    public record NameDeputy(long accountId, Role role, Unit unit, LocalDate from, LocalDate until) {}

    public record EndDeputyship(long id, int version) {}
}
