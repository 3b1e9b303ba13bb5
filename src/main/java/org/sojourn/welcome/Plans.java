package org.sojourn.welcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.access.accounts.MandateRegister;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.welcome.core.CountryLists;
import org.sojourn.welcome.countries.CountryShelf;
import org.sojourn.welcome.templates.TemplateShelf;

/** Visits with their plans of today, in as many statements for one as for many. It asks nobody’s permission: the doors have. */
@ApplicationScoped
class Plans {
    /** After the departure accounts are closed and data deleted, for half a year. */
    private static final int DAYS_AFTER = 200;

    private static final Set<String> EVERY_OFFICE = Set.of("*");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private TemplateShelf templates;

    @Inject
    private CountryShelf countries;

    @Inject
    private AccountRegister accounts;

    @Inject
    private MandateRegister mandates;

    @Inject
    private DatabaseClock clock;

    /**
     * Which visits: a condition on {@code v} with its parameters. The same condition finds what belongs to them.
     *
     * @param parameters by name
     */
    record Which(String condition, Map<String, Object> parameters) {
        static Which one(long id) {
            return new Which("v.id = :id", Map.of("id", id));
        }

        static Which ofHosts(Set<Long> hosts) {
            return hosts.isEmpty()
                    ? new Which("1 = 0", Map.of())
                    : new Which("v.hostId IN :hosts", Map.of("hosts", hosts));
        }

        <T> TypedQuery<T> fill(TypedQuery<T> query) {
            parameters.forEach(query::setParameter);
            return query;
        }
    }

    LocalDate today() {
        return clock.now().atZone(DatabaseClock.ZONE).toLocalDate();
    }

    /** Visits that ended earlier are over for everybody. */
    LocalDate since() {
        return today().minusDays(DAYS_AFTER);
    }

    /** Those that somebody still has to do something for, or of which it is not long ago. */
    List<PlannedVisit> running(String condition, Map<String, Object> parameters) {
        return of(recent(Set.of(VisitState.PLANNED), condition, parameters));
    }

    /** Those that were called off and would not be long over. */
    List<PlannedVisit> calledOff(String condition, Map<String, Object> parameters) {
        return of(recent(Set.of(VisitState.CALLED_OFF), condition, parameters));
    }

    List<PlannedVisit> of(Which which) {
        Read read = read(which);
        if (read.visits().isEmpty()) return List.of();
        return planned(
                read, accounts.people(named(read.visits().values(), read.tasks().values())), mandates.staffedOffices());
    }

    /** Those of {@link #running} in one statement, for whoever counts: nobody in them has a name, and every office is staffed. */
    List<PlannedVisit> bare(String condition, Map<String, Object> parameters) {
        return planned(read(recent(Set.of(VisitState.PLANNED), condition, parameters)), Map.of(), EVERY_OFFICE);
    }

    /** Those and the ones that were called off in two, for a list: guests and hosts have names. */
    List<PlannedVisit> listed(String condition, Map<String, Object> parameters) {
        Read read = read(recent(EnumSet.allOf(VisitState.class), condition, parameters));
        Set<Long> people = new HashSet<>();
        read.visits().values().forEach(visit -> people.addAll(List.of(visit.guestId(), visit.hostId())));
        return planned(read, accounts.people(people), EVERY_OFFICE);
    }

    private Which recent(Set<VisitState> states, String condition, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("states", states);
        all.put("since", since());
        return new Which("v.state IN :states AND v.departure >= :since AND " + condition, all);
    }

    /** What the tables hold of visits, by their number: themselves in order of arrival, when documents end, what was done. */
    private record Read(
            Map<Long, Visit> visits, Map<Long, Map<String, LocalDate>> ends, Map<Long, Map<String, VisitTask>> tasks) {}

    private Read read(Which which) {
        Read read = new Read(new LinkedHashMap<>(), new HashMap<>(), new HashMap<>());
        which.fill(entities.createQuery(
                        "SELECT v, e, t FROM Visit v LEFT JOIN VisitExpiry e ON e.visitId = v.id"
                                + " LEFT JOIN VisitTask t ON t.visitId = v.id WHERE " + which.condition()
                                + " ORDER BY v.arrival, v.id, e.id",
                        Object[].class))
                .getResultList()
                .forEach(row -> {
                    Visit visit = (Visit) row[0];
                    read.visits().put(visit.id(), visit);
                    if (row[1] instanceof VisitExpiry expiry)
                        read.ends()
                                .computeIfAbsent(visit.id(), id -> new LinkedHashMap<>())
                                .put(expiry.what(), expiry.expiresOn());
                    if (row[2] instanceof VisitTask task)
                        read.tasks()
                                .computeIfAbsent(visit.id(), id -> new HashMap<>())
                                .put(task.code(), task);
                });
        return read;
    }

    private List<PlannedVisit> planned(Read read, Map<Long, PersonRow> people, Set<String> staffed) {
        Map<Integer, TemplateTasks> versions = new HashMap<>();
        templates
                .of(read.visits().values().stream()
                        .map(Visit::templateNumber)
                        .distinct()
                        .toList())
                .forEach((number, template) -> versions.put(number, new TemplateTasks(template)));
        Map<Integer, CountryLists> lists = countries.of(read.visits().values().stream()
                .map(Visit::countryNumber)
                .distinct()
                .toList());
        LocalDate today = today();
        return read.visits().values().stream()
                .map(visit -> new PlannedVisit(
                        visit,
                        new PlannedVisit.Beside(
                                versions.get(visit.templateNumber()),
                                lists.get(visit.countryNumber()),
                                read.tasks().getOrDefault(visit.id(), Map.of()),
                                read.ends().getOrDefault(visit.id(), Map.of()),
                                people,
                                staffed),
                        today))
                .toList();
    }

    private static Set<Long> named(Collection<Visit> visits, Collection<Map<String, VisitTask>> tasks) {
        Set<Long> named = new HashSet<>();
        for (Visit visit : visits) {
            named.add(visit.guestId());
            named.add(visit.hostId());
            named.add(visit.buddyId());
            named.add(visit.secretaryId());
            named.add(visit.contactId());
        }
        tasks.forEach(all -> all.values().forEach(task -> {
            named.add(task.doneBy());
            named.add(task.handedTo());
        }));
        named.remove(null);
        return named;
    }
}
