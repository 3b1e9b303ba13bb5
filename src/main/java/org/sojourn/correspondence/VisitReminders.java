package org.sojourn.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sojourn.access.Role;
import org.sojourn.access.people.AddressBook;
import org.sojourn.correspondence.VisitTold.Mark;
import org.sojourn.correspondence.VisitTold.Occasion;
import org.sojourn.correspondence.wording.LetterKind;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Seal;
import org.sojourn.welcome.VisitOutlines;
import org.sojourn.welcome.notices.EndingPaper;
import org.sojourn.welcome.notices.Step;
import org.sojourn.welcome.notices.VisitOutline;

/**
 * Letters about visits that time causes: a guest’s own steps a week before their day and once it is over; on Mondays what is
 * overdue, to everybody else who answers for it; and papers that end before the visit does, 90 and 30 days before. Visits that
 * are called off or over are left alone.
 */
@ApplicationScoped
class VisitReminders {
    private static final int DAYS_BEFORE = 7;
    private static final int LAST_DAYS = 30;
    private static final int FIRST_DAYS = 90;

    /** Nobody wants to be asked in the middle of the night. */
    private static final int HOUR = 7;

    private static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager entities;

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

    /** An overdue step with its visit. */
    private record Overdue(VisitOutline visit, Step step) {}

    /** Writes what is due. Says how many letters were looked for; those written before are among them. */
    @Transactional(rollbackOn = Exception.class)
    public int write() {
        ZonedDateTime now = clock.now().atZone(DatabaseClock.ZONE);
        LocalDate today = now.toLocalDate();
        List<VisitOutline> running = visits.running();
        Set<Mark> told = told(running);
        List<Notice> notices = new ArrayList<>(steps(running, told));
        if (now.getDayOfWeek() == DayOfWeek.MONDAY && now.getHour() >= HOUR) notices.addAll(overdue(running, today));
        for (EndingPaper paper : visits.endingUntil(today.plusDays(FIRST_DAYS)))
            notices.addAll(ending(paper, today, told));
        for (int from = 0; from < notices.size(); from += AT_ONCE)
            outbox.putAll(notices.subList(from, Math.min(notices.size(), from + AT_ONCE)));
        return notices.size();
    }

    private List<Notice> steps(List<VisitOutline> running, Set<Mark> told) {
        List<Notice> notices = new ArrayList<>();
        for (VisitOutline visit : running) {
            List<Step> steps = visit.steps().stream()
                    .filter(step -> isNearOrOver(visit, step))
                    .filter(step -> !told.contains(mark(visit, step)))
                    .sorted(Comparator.comparing(Step::due))
                    .toList();
            if (steps.isEmpty()) continue;
            List<Mark> marks = steps.stream().map(step -> mark(visit, step)).toList();
            marks.forEach(this::keep);
            notices.add(new Notice(
                    "visit/" + visit.visitId() + "/next/" + Seal.digest(marks.toString()),
                    visit.guestId(),
                    LetterKind.VISIT_STEPS,
                    language -> steps(visit, steps, language),
                    null));
        }
        return notices;
    }

    private Set<Mark> told(List<VisitOutline> running) {
        if (running.isEmpty()) return Set.of();
        Set<Mark> marks = new HashSet<>();
        entities.createQuery("SELECT t FROM VisitTold t WHERE t.visitId IN :visits", VisitTold.class)
                .setParameter(
                        "visits", running.stream().map(VisitOutline::visitId).toList())
                .getResultList()
                .forEach(one -> marks.add(one.mark()));
        return marks;
    }

    private void keep(Mark mark) {
        entities.persist(new VisitTold(mark, clock.now()));
    }

    private static Mark mark(VisitOutline visit, Step step) {
        return new Mark(visit.visitId(), step.code(), step.due(), step.overdue() ? Occasion.LATE : Occasion.SOON);
    }

    private static boolean isNearOrOver(VisitOutline visit, Step step) {
        return step.open()
                && step.due() != null
                && step.answering().personId() == visit.guestId()
                && !step.due().isAfter(visit.today().plusDays(DAYS_BEFORE));
    }

    private static Map<String, String> steps(VisitOutline visit, List<Step> steps, Locale language) {
        return Map.of(
                "steps",
                VisitWords.count(steps.size(), language),
                "tasks",
                VisitWords.list(
                        steps.stream()
                                .map(step -> VisitWords.line(step, language))
                                .toList(),
                        language),
                "link",
                VisitWords.home(visit, visit.guestId()));
    }

    /** The week is in the key: who was told on Monday is not told again before the next. */
    private List<Notice> overdue(List<VisitOutline> running, LocalDate today) {
        List<Overdue> late = running.stream()
                .flatMap(visit -> visit.steps().stream()
                        .filter(step -> step.overdue() && step.answering().personId() != visit.guestId())
                        .map(step -> new Overdue(visit, step)))
                .sorted(Comparator.comparing(one -> one.step().due()))
                .toList();
        String week = today.get(IsoFields.WEEK_BASED_YEAR) + "-" + today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return owners.byPerson(late, one -> one.step().answering()).entrySet().stream()
                .map(own -> new Notice(
                        "visits-overdue/" + week + "/" + own.getKey(),
                        own.getKey(),
                        LetterKind.VISIT_OVERDUE,
                        language -> overdue(own.getValue(), language),
                        null))
                .toList();
    }

    private static Map<String, String> overdue(Collection<Overdue> late, Locale language) {
        List<String> lines = late.stream()
                .map(one -> VisitWords.line(one.visit(), one.step(), language))
                .toList();
        return Map.of(
                "steps",
                VisitWords.count(late.size(), language),
                "tasks",
                VisitWords.list(lines, language),
                "link",
                "/welcome/tasks");
    }

    /** To the guest and the welcome office; of the two occasions the one that fits today best. */
    private List<Notice> ending(EndingPaper paper, LocalDate today, Set<Mark> told) {
        boolean last = !today.isBefore(paper.lastDay().minusDays(LAST_DAYS));
        Occasion occasion = last ? Occasion.DAYS_30 : Occasion.DAYS_90;
        Mark mark = new Mark(paper.visit().visitId(), paper.code(), paper.lastDay(), occasion);
        if (told.contains(mark)) return List.of();
        keep(mark);
        Set<Long> people = new LinkedHashSet<>(List.of(paper.visit().guestId()));
        people.addAll(addresses.holders(Role.WELCOME));
        String key = "visit/" + mark.visitId() + "/" + occasion + "/" + mark.code() + "/" + mark.due() + "/";
        return people.stream()
                .map(person -> new Notice(
                        key + person,
                        person,
                        LetterKind.VISIT_PAPER_ENDS,
                        language -> ending(paper, person, language),
                        paper.lastDay()
                                .plusDays(1)
                                .atStartOfDay(DatabaseClock.ZONE)
                                .toInstant()))
                .toList();
    }

    private static Map<String, String> ending(EndingPaper paper, long reader, Locale language) {
        String step = paper.health() ? VisitWords.ofHealth(language) : Step.title(language, paper.de(), paper.en());
        return Map.of(
                "visit",
                VisitWords.visit(paper.visit(), reader, language),
                "step",
                step,
                "due",
                VisitWords.day(paper.lastDay(), language),
                "link",
                reader == paper.visit().guestId()
                        ? "/welcome/mine"
                        : "/welcome/visit?id=" + paper.visit().visitId());
    }
}
