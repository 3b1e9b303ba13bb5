package org.sojourn.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sojourn.access.people.AddressBook;
import org.sojourn.correspondence.wording.LetterKind;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Texts;
import org.sojourn.welcome.MovedTask;
import org.sojourn.welcome.Owner;
import org.sojourn.welcome.TaskReminded;
import org.sojourn.welcome.VisitChanged;
import org.sojourn.welcome.VisitOutlines;
import org.sojourn.welcome.VisitRegistered;
import org.sojourn.welcome.health.HealthAsks;
import org.sojourn.welcome.notices.Answering;
import org.sojourn.welcome.notices.Step;
import org.sojourn.welcome.notices.VisitOutline;

/** Letters about visits that somebody’s act causes: one to each person, whatever the number of her steps. */
@ApplicationScoped
class VisitLetters {
    @Inject
    private VisitOutlines visits;

    @Inject
    private VisitOwners owners;

    @Inject
    private AddressBook addresses;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Outbox outbox;

    /** A guest who comes by links has another letter, which brings her first. */
    void registered(@Observes VisitRegistered registered) {
        VisitOutline visit = visits.of(registered.visitId()).orElseThrow();
        Map<Long, Set<Step>> steps = owners.byPerson(visit.steps(), Step::answering);
        if (addresses.isOnlyGuest(visit.guestId())) steps.remove(visit.guestId());
        outbox.putAll(steps.entrySet().stream()
                .map(own -> new Notice(
                        "visit/" + visit.visitId() + "/steps-of/" + own.getKey(),
                        own.getKey(),
                        LetterKind.VISIT_TASKS,
                        language -> tasks(visit, own.getKey(), own.getValue(), language),
                        null))
                .toList());
    }

    private static Map<String, String> tasks(VisitOutline visit, long reader, Collection<Step> steps, Locale language) {
        LocalDate first = steps.stream()
                .map(Step::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return Map.of(
                "visit",
                VisitWords.visit(visit, reader, language),
                "steps",
                VisitWords.count(steps.size(), language),
                "due",
                VisitWords.day(first, language),
                "link",
                VisitWords.home(visit, reader));
    }

    /** Not more than once a day: who asks is refused a second time. */
    void reminded(@Observes TaskReminded reminded) {
        VisitOutline visit = visits.of(reminded.visitId()).orElseThrow();
        Step step = visit.steps().stream()
                .filter(one -> one.code().equals(reminded.code()))
                .findFirst()
                .orElseThrow();
        outbox.putAll(owners.people(step.answering()).stream()
                .filter(person -> person != reminded.by())
                .map(person -> new Notice(
                        "visit/" + visit.visitId() + "/asked/" + step.code() + "/" + visit.today() + "/" + person,
                        person,
                        LetterKind.VISIT_REMINDER,
                        language -> Map.of(
                                "visit",
                                VisitWords.visit(visit, person, language),
                                "step",
                                VisitWords.title(step, language),
                                "due",
                                VisitWords.day(step.due(), language),
                                "link",
                                VisitWords.page(visit, step, person)),
                        null))
                .toList());
    }

    /** Whoever made the change is not told of it. The moment is in the key: a second change is told again. */
    void changed(@Observes VisitChanged change) {
        if (!change.calledOff() && change.moved().isEmpty()) return;
        VisitOutline visit = visits.of(change.visitId()).orElseThrow();
        Map<Long, Set<MovedTask>> moved = owners.byPerson(change.moved(), task -> answering(task.owner()));
        Set<Long> people = new LinkedHashSet<>(moved.keySet());
        if (change.calledOff()) people.addAll(List.of(visit.guestId(), visit.hostId()));
        people.remove(change.byAccountId());
        String key = "visit/" + visit.visitId() + "/changed/" + clock.now() + "/";
        outbox.putAll(people.stream()
                .map(person -> new Notice(
                        key + person,
                        person,
                        change.calledOff() ? LetterKind.VISIT_CALLED_OFF : LetterKind.VISIT_MOVED,
                        language -> change.calledOff()
                                ? calledOff(visit, person, language)
                                : moved(visit, person, moved.get(person), language),
                        null))
                .toList());
    }

    /** To the guest alone; where she reads what is asked, not what it is. */
    void asked(@Observes HealthAsks asks) {
        outbox.put(new Notice(
                "visit/" + asks.visitId() + "/question/" + asks.noteId(),
                asks.guestId(),
                LetterKind.VISIT_QUESTION,
                language -> Map.of("link", "/welcome/health-upload?visitId=" + asks.visitId()),
                null));
    }

    private static Answering answering(Owner owner) {
        return new Answering(owner.role(), owner.personId(), owner.staffed());
    }

    private static Map<String, String> calledOff(VisitOutline visit, long reader, Locale language) {
        return Map.of("visit", VisitWords.visit(visit, reader, language), "link", "/home/today");
    }

    private static Map<String, String> moved(
            VisitOutline visit, long reader, Collection<MovedTask> tasks, Locale language) {
        return Map.of(
                "visit",
                VisitWords.visit(visit, reader, language),
                "tasks",
                VisitWords.list(tasks.stream().map(task -> line(task, language)).toList(), language),
                "link",
                VisitWords.home(visit, reader));
    }

    private static String line(MovedTask task, Locale language) {
        String title = task.health() ? VisitWords.ofHealth(language) : Step.title(language, task.de(), task.en());
        String before = VisitWords.day(task.before(), language);
        String after = VisitWords.day(task.after(), language);
        if (task.before() == null) return Texts.in(language, "correspondence.visit.moved.NEW", title, after);
        if (task.after() == null) return Texts.in(language, "correspondence.visit.moved.GONE", title, before);
        return Texts.in(language, "correspondence.visit.moved.MOVED", title, before, after);
    }
}
