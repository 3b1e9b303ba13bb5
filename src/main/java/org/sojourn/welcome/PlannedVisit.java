package org.sojourn.welcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.access.people.PersonRow;
import org.sojourn.welcome.core.CountryLists;
import org.sojourn.welcome.core.Facts;
import org.sojourn.welcome.core.Flag;
import org.sojourn.welcome.core.OwnerRole;
import org.sojourn.welcome.core.PathStep;
import org.sojourn.welcome.core.Plan;
import org.sojourn.welcome.core.PlannedTask;
import org.sojourn.welcome.core.Planner;
import org.sojourn.welcome.core.TaskState;
import org.sojourn.welcome.core.Template;
import org.sojourn.welcome.core.TemplateTask;
import org.sojourn.welcome.core.WorkingDays;

/** A visit together with the plan of one day, and the words that make rows of both. */
final class PlannedVisit {
    /** What is beside a visit in the tables. */
    record Beside(
            TemplateTasks template,
            CountryLists countries,
            Map<String, VisitTask> tasks,
            Map<String, LocalDate> ends,
            Map<Long, PersonRow> people,
            Set<String> staffed) {}

    /** Who did what nobody did. */
    private static final String BY_ITSELF = "Sojourn";

    private final Visit visit;
    private final VisitFacts facts;
    private final Beside beside;
    private final LocalDate today;
    private final Plan plan;
    private final Map<String, PlannedTask> planned = new HashMap<>();
    private Map<String, List<String>> waiting;

    PlannedVisit(Visit visit, Beside beside, LocalDate today) {
        this(visit, visit.facts(), beside, today);
    }

    private PlannedVisit(Visit visit, VisitFacts facts, Beside beside, LocalDate today) {
        this.visit = visit;
        this.facts = facts;
        this.beside = beside;
        this.today = today;
        this.plan = plan(facts, beside, today);
        plan.tasks().forEach(task -> planned.put(task.code(), task));
    }

    /** What somebody said is not needed holds nobody up: it is planned as if the template had no such task. */
    static Plan plan(VisitFacts given, Beside beside, LocalDate today) {
        Map<String, LocalDate> done = new HashMap<>();
        beside.tasks().forEach((code, task) -> {
            if (task.isDone() && !Extensions.isOne(beside.template().task(code))) done.put(code, task.doneOn());
        });
        Set<String> dismissed = beside.tasks().values().stream()
                .filter(VisitTask::isNotNeeded)
                .map(VisitTask::code)
                .collect(Collectors.toSet());
        Template template = beside.template().template();
        Template asked = dismissed.isEmpty() ? template : template.without(dismissed);
        Facts facts = given.with(beside.ends().values());
        Plan plan =
                Planner.plan(asked, facts.flags(beside.countries()), facts.dates(today), done, WorkingDays.saxony());
        return new Extensions(beside.tasks(), beside.ends(), given.departure(), today).in(plan, beside.template());
    }

    /** The same visit on the same day, planned by another version of the template. */
    PlannedVisit by(TemplateTasks other) {
        return with(other, beside.countries());
    }

    /** The same visit on the same day, planned by other country lists. */
    PlannedVisit by(CountryLists other) {
        return with(beside.template(), other);
    }

    private PlannedVisit with(TemplateTasks template, CountryLists countries) {
        return new PlannedVisit(
                visit,
                facts,
                new Beside(template, countries, beside.tasks(), beside.ends(), beside.people(), beside.staffed()),
                today);
    }

    /** The same visit on the same day, planned as if these were its facts. */
    PlannedVisit with(VisitFacts other) {
        return new PlannedVisit(visit, other, beside, today);
    }

    Visit visit() {
        return visit;
    }

    /** What it is planned by. */
    VisitFacts facts() {
        return facts;
    }

    Plan plan() {
        return plan;
    }

    LocalDate today() {
        return today;
    }

    /** The last day of the document this task extends; null where it extends none. */
    LocalDate end(String code) {
        String document = Extensions.isOne(template(code)) ? Extensions.document(code) : null;
        return document == null ? null : beside.ends().get(document);
    }

    VisitTask done(String code) {
        return beside.tasks().get(code);
    }

    Optional<PlannedTask> planned(String code) {
        return Optional.ofNullable(planned.get(code));
    }

    /** The task of the template, of one that comes again every year the same; null where it has none. */
    TemplateTask template(String code) {
        return beside.template().task(code);
    }

    /** Whether words about the task could say something about health: it is the physicians’, or hands them something. */
    boolean isOfHealth(String code) {
        return beside.template().isOfHealth(code);
    }

    /** The codes of what is there because somebody comes along. */
    Set<String> forTheFamily() {
        return beside.template().template().tasks().stream()
                .filter(task -> task.appliesWhen().asksFor(Flag.FAMILY)
                        || task.appliesWhen().asksFor(Flag.CHILDREN))
                .map(TemplateTask::code)
                .collect(Collectors.toSet());
    }

    /** Steps that wait for this one, whose owners would not read its papers otherwise. */
    List<String> othersNeeding(String code) {
        OwnerRole role = template(code).ownerRole();
        return plan.tasks().stream()
                .filter(task -> task.state() != TaskState.NOT_NEEDED
                        && task.needs().groups().stream().anyMatch(group -> group.contains(code)))
                .map(PlannedTask::code)
                .filter(other -> getsPapers(template(other).ownerRole(), role) && !isOfHealth(other))
                .toList();
    }

    private static boolean getsPapers(OwnerRole other, OwnerRole role) {
        return switch (other) {
            case GUEST, WELCOME_SERVICE, OCCUPATIONAL_HEALTH, SYSTEM -> false;
            default -> other != role;
        };
    }

    PersonRow person(Long id) {
        return id == null ? null : beside.people().get(id);
    }

    String name(Long id) {
        if (id != null && id == 0) return BY_ITSELF;
        PersonRow found = person(id);
        return found == null ? "" : found.name();
    }

    Owner owner(String code) {
        OwnerRole role = template(code).ownerRole();
        VisitTask task = done(code);
        long person = task != null && task.handedTo() != null ? task.handedTo() : Owners.person(visit, role);
        return new Owner(
                role, person, person == 0 ? "" : name(person), person != 0 || Owner.isStaffed(role, beside.staffed()));
    }

    org.sojourn.welcome.Beside beside(String code) {
        TemplateTask task = template(code);
        LocalDate finish = planned(code).map(PlannedTask::earliestFinish).orElse(null);
        return new org.sojourn.welcome.Beside(code, task.de(), task.en(), owner(code), finish);
    }

    /** What the critical path says, with its words. */
    List<PathRow> path() {
        return plan.criticalPath().stream().map(this::pathRow).toList();
    }

    private PathRow pathRow(PathStep step) {
        return new PathRow(
                beside(step.code()),
                step.after() == null ? null : beside(step.after()),
                step.ready(),
                step.leadDays(),
                step.leadKind(),
                step.finish());
    }

    /** The codes of what is still to do and waits for a task. */
    List<String> waitingFor(String code) {
        if (waiting == null) {
            waiting = new HashMap<>();
            for (PlannedTask task : plan.tasks())
                if (task.state() == TaskState.LOCKED)
                    for (String before : task.blockedBy())
                        waiting.computeIfAbsent(before, first -> new ArrayList<>())
                                .add(task.code());
        }
        return waiting.getOrDefault(code, List.of());
    }
}
