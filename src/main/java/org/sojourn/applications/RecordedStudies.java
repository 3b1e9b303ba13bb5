package org.sojourn.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;
import org.sojourn.students.FactsRecorded;
import org.sojourn.students.StudentFacts;
import org.sojourn.students.StudentRegister;

/**
 * What the Dean’s office has recorded stands in the applications: it is not asked again, not changed by the student, and
 * follows every new list until the results are out.
 */
@ApplicationScoped
class RecordedStudies {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private StudentRegister students;

    @Inject
    private CallRegister calls;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    /** A new application of the caller begins with it. */
    void enter(Application application) {
        students.mine().ifPresent(mine -> application.take(null, mine.facts(), clock.now()));
    }

    /** The caller's facts with what is recorded of her. Refuses another word than the recorded one. */
    Facts complete(Facts told) {
        StudentFacts recorded = students.mine().map(mine -> mine.facts()).orElse(null);
        if (recorded == null) return told;
        boolean same = (told.programme() == null || told.programme() == recorded.programme())
                && (told.semester() == null || Objects.equals(told.semester(), recorded.semester()));
        if (!same) throw new Refusal("facts-recorded-elsewhere");
        return new Facts(recorded.programme(), recorded.semester(), told.languages());
    }

    void follow(@Observes FactsRecorded told) {
        Map<Long, FactsRecorded.One> said = told.all().stream()
                .filter(one -> !one.after().equals(one.before()))
                .collect(Collectors.toMap(FactsRecorded.One::accountId, Function.identity()));
        if (said.isEmpty()) return;
        List<Application> theirs = entities.createQuery(
                        "SELECT a FROM Application a WHERE a.accountId IN :accounts AND a.status <> :withdrawn ORDER BY a.id",
                        Application.class)
                .setParameter("accounts", said.keySet())
                .setParameter("withdrawn", ApplicationStatus.WITHDRAWN)
                .getResultList();
        Map<Long, Boolean> open = new HashMap<>();
        journal.willTellOf(theirs.stream().map(Application::accountId).toList());
        for (Application one : theirs)
            if (open.computeIfAbsent(one.callId(), this::isOpen)) follow(one, said.get(one.accountId()));
    }

    private boolean isOpen(long callId) {
        return calls.call(callId)
                .map(CallCard::phase)
                .filter(phase -> phase != CallPhase.RELEASED)
                .isPresent();
    }

    private void follow(Application application, FactsRecorded.One said) {
        Changes changes = application.take(said.before(), said.after(), clock.now());
        if (!changes.isEmpty())
            journal.write("applications.studies-recorded", "application", application.id(), changes);
    }
}
