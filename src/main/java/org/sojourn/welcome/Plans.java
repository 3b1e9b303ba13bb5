package org.sojourn.welcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
import org.sojourn.welcome.core.Template;
import org.sojourn.welcome.countries.CountryShelf;
import org.sojourn.welcome.templates.TemplateShelf;

/** Visits with their plans of today, in as many statements for one as for many. It asks nobody’s permission: the doors have. */
@ApplicationScoped
class Plans {
    /** After the departure accounts are closed and data deleted, for half a year. */
    private static final int DAYS_AFTER = 200;

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
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("planned", VisitState.PLANNED);
        all.put("since", since());
        return of(new Which("v.state = :planned AND v.departure >= :since AND " + condition, all));
    }

    /** Those that were called off and would not be long over. */
    List<PlannedVisit> calledOff(String condition, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("off", VisitState.CALLED_OFF);
        all.put("since", since());
        return of(new Which("v.state = :off AND v.departure >= :since AND " + condition, all));
    }

    List<PlannedVisit> of(Which which) {
        Map<Visit, List<LocalDate>> visits = visits(which);
        if (visits.isEmpty()) return List.of();
        Map<Long, Map<String, VisitTask>> tasks = tasks(which);
        Map<Long, PersonRow> people = accounts.people(named(visits.keySet(), tasks.values()));
        Map<Integer, Template> versions = templates.of(
                visits.keySet().stream().map(Visit::templateNumber).distinct().toList());
        Map<Integer, CountryLists> lists = countries.of(
                visits.keySet().stream().map(Visit::countryNumber).distinct().toList());
        Set<String> staffed = mandates.staffedOffices();
        LocalDate today = today();
        List<PlannedVisit> planned = new ArrayList<>();
        visits.forEach((visit, expiries) -> planned.add(new PlannedVisit(
                visit,
                new PlannedVisit.Beside(
                        versions.get(visit.templateNumber()),
                        lists.get(visit.countryNumber()),
                        tasks.getOrDefault(visit.id(), Map.of()),
                        expiries,
                        people,
                        staffed),
                today)));
        return planned;
    }

    /** Those of {@link #running} in one statement, for whoever counts: nobody in them has a name, and every office is staffed. */
    List<PlannedVisit> bare(String condition, Map<String, Object> parameters) {
        Map<Long, Visit> visits = new LinkedHashMap<>();
        Map<Long, Map<Long, LocalDate>> expiries = new HashMap<>();
        Map<Long, Map<String, VisitTask>> tasks = new HashMap<>();
        read(condition, parameters).forEach(row -> {
            Visit visit = (Visit) row[0];
            visits.put(visit.id(), visit);
            if (row[1] instanceof VisitExpiry expiry)
                expiries.computeIfAbsent(visit.id(), id -> new HashMap<>()).put(expiry.id(), expiry.expiresOn());
            if (row[2] instanceof VisitTask task)
                tasks.computeIfAbsent(visit.id(), id -> new HashMap<>()).put(task.code(), task);
        });
        Map<Integer, Template> versions = templates.of(
                visits.values().stream().map(Visit::templateNumber).distinct().toList());
        Map<Integer, CountryLists> lists = countries.of(
                visits.values().stream().map(Visit::countryNumber).distinct().toList());
        return visits.values().stream()
                .map(visit -> new PlannedVisit(
                        visit,
                        new PlannedVisit.Beside(
                                versions.get(visit.templateNumber()),
                                lists.get(visit.countryNumber()),
                                tasks.getOrDefault(visit.id(), Map.of()),
                                List.copyOf(expiries.getOrDefault(visit.id(), Map.of())
                                        .values()),
                                Map.of(),
                                Set.of("*")),
                        today()))
                .toList();
    }

    private List<Object[]> read(String condition, Map<String, Object> parameters) {
        TypedQuery<Object[]> query = entities.createQuery(
                "SELECT v, e, t FROM Visit v LEFT JOIN VisitExpiry e ON e.visitId = v.id"
                        + " LEFT JOIN VisitTask t ON t.visitId = v.id"
                        + " WHERE v.state = :planned AND v.departure >= :since AND " + condition
                        + " ORDER BY v.arrival, v.id",
                Object[].class);
        parameters.forEach(query::setParameter);
        return query.setParameter("planned", VisitState.PLANNED)
                .setParameter("since", since())
                .getResultList();
    }

    /** In order of arrival, each with when its documents end. */
    private Map<Visit, List<LocalDate>> visits(Which which) {
        Map<Visit, List<LocalDate>> found = new LinkedHashMap<>();
        which.fill(entities.createQuery(
                        "SELECT v, e FROM Visit v LEFT JOIN VisitExpiry e ON e.visitId = v.id WHERE "
                                + which.condition() + " ORDER BY v.arrival, v.id, e.id",
                        Object[].class))
                .getResultList()
                .forEach(row -> {
                    List<LocalDate> expiries = found.computeIfAbsent((Visit) row[0], visit -> new ArrayList<>());
                    if (row[1] != null) expiries.add(((VisitExpiry) row[1]).expiresOn());
                });
        return found;
    }

    private Map<Long, Map<String, VisitTask>> tasks(Which which) {
        Map<Long, Map<String, VisitTask>> found = new HashMap<>();
        which.fill(entities.createQuery("SELECT t FROM VisitTask t WHERE " + within(which), VisitTask.class))
                .getResultList()
                .forEach(task -> found.computeIfAbsent(task.visitId(), id -> new HashMap<>())
                        .put(task.code(), task));
        return found;
    }

    private static String within(Which which) {
        return "t.visitId IN (SELECT v.id FROM Visit v WHERE " + which.condition() + ")";
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
