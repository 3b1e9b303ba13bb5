package org.sojourn.welcome;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.Mandate;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Role;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.access.journal.Journal;
import org.sojourn.access.people.AddressBook;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.welcome.core.Template;
import org.sojourn.welcome.core.TemplateTask;
import org.sojourn.welcome.countries.CountryShelf;
import org.sojourn.welcome.templates.TemplateShelf;

/** Where visits are registered and their days moved. What was done for a visit is never touched here. */
@Desk
public class VisitDesk {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AccountDesk accounts;

    @Inject
    private AddressBook addresses;

    @Inject
    private TemplateShelf templates;

    @Inject
    private CountryShelf countries;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    @Inject
    private Event<Record> told;

    @Inject
    private VisitActs acts;

    /**
     * The caller, or the host he stands in for, registers a guest, who gets an account and a link to it. Registering is the
     * first task and done by it. Refuses what cannot be true of the visit, and an address that is no guest’s.
     *
     * @return the visit’s id
     */
    @Permits(value = Role.HOST, reach = Reach.OWN)
    public long register(RegisterVisit command) {
        long host = caller.get().mandates().stream()
                .filter(held -> held.role() == Role.HOST && !held.isOwn())
                .map(Mandate::forAccountId)
                .filter(other ->
                        caller.get().mandates().stream().noneMatch(held -> held.role() == Role.HOST && held.isOwn()))
                .findFirst()
                .orElse(caller.accountId());
        return registered(host, command);
    }

    /** The welcome office registers a guest for a host; refuses what {@link #register} refuses. */
    @Permits(Role.WELCOME)
    public long registerFor(long hostId, RegisterVisit command) {
        return registered(hostId, command);
    }

    private long registered(long host, RegisterVisit command) {
        Visit visit = new Visit(command.facts(), command.clinic(), command.topic(), today());
        int template = templates.newest();
        visit.of(accounts.receive(command.guest()), host, template)
                .helpedBy(command.secretaryId(), command.buddyId(), contact())
                .byCountries(countries.newest())
                .registered(caller.accountId(), clock.now());
        entities.persist(visit);
        entities.flush();
        firstIsDone(visit, templates.of(List.of(template)).get(template), host);
        journal.write("welcome.visit-registered", "visit", visit.id(), visit.told());
        told.fire(new VisitRegistered(visit.id(), visit.guestId(), visit.hostId()));
        return visit.id();
    }

    /** Somebody of the welcome office by name, as long as there is one. */
    private Long contact() {
        return addresses.holders(Role.WELCOME).stream().findFirst().orElse(null);
    }

    /** The template’s first task is the registration itself. */
    private void firstIsDone(Visit visit, Template template, long host) {
        TemplateTask first = template.tasks().get(0);
        VisitTask task = new VisitTask(visit.id(), first.code());
        long by = caller.accountId() == 0 ? host : caller.accountId();
        task.complete(today(), null, by, clock.now(), today());
        entities.persist(task);
    }

    /** Moves arrival and departure of whatever visit: what was done stays, everything else is planned anew. */
    @Permits(Role.WELCOME)
    public void move(MoveVisit command) {
        move(acts.any(command.visitId()), command);
    }

    /** A host moves the days of his own visit. */
    @Permits(value = Role.HOST, reach = Reach.OWN)
    public void moveHosted(MoveVisit command) {
        move(acts.hosted(command.visitId()), command);
    }

    private void move(Visit visit, MoveVisit command) {
        acts.change(
                visit,
                command.version(),
                visit.facts().between(command.arrival(), command.departure()),
                "welcome.visit-moved");
    }

    private LocalDate today() {
        return clock.now().atZone(DatabaseClock.ZONE).toLocalDate();
    }

    /**
     * @param clinic where the guest will work
     * @param secretaryId who does the secretariat’s tasks by name; null = the office of the secretariats
     * @param buddyId who meets the guest; null = the host
     */
    public record RegisterVisit(
            AccountDesk.ReceiveGuest guest,
            VisitFacts facts,
            String clinic,
            String topic,
            Long secretaryId,
            Long buddyId) {}

    public record MoveVisit(long visitId, int version, LocalDate arrival, LocalDate departure) {}
}
