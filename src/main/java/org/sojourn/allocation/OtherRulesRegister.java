package org.sojourn.allocation;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;
import org.sojourn.allocation.core.Allocation;
import org.sojourn.allocation.core.Intake;
import org.sojourn.allocation.core.Student;
import org.sojourn.allocation.core.Wish;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.platform.Refusal;

/**
 * Tries other rules on the applications of a call as they stand: decides twice, by the call's own rules and by the others,
 * with the same places and lots. Nothing of it is kept, so nothing of it can be proposed or released.
 *
 * <p>Whoever could try rules with and without a preference for hardship would read from who moves whom it was ruled for.
 */
@Register
public class OtherRulesRegister {
    @Inject
    private IntakeMaker intakes;

    @Inject
    private CallRegister calls;

    @Inject
    private AccountRegister accounts;

    @Inject
    private CurrentCaller caller;

    /**
     * Who would gain and who would lose; empty for a call that is not there or not open yet. Refused to whoever is not
     * concerned with hardship, when some case of it would count by either rules.
     */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public Optional<TriedRules> tried(long callId, RuleBook rules) {
        if (calls.call(callId).filter(call -> call.phase() != CallPhase.DRAFT).isEmpty()) return Optional.empty();
        Frozen own = intakes.freeze(callId);
        Frozen other = intakes.freeze(callId, rules);
        boolean isTold = Ruled.namesHardship(own.intake()) || Ruled.namesHardship(other.intake());
        if (isTold && !caller.is(Role.HARDSHIP)) throw new Refusal("other-rules-tell-hardship");
        SortedMap<String, String> before = Allocation.decide(own.intake()).assignment();
        SortedMap<String, String> after = Allocation.decide(other.intake()).assignment();
        return Optional.of(new TriedRules(
                figures(own.intake(), before),
                figures(other.intake(), after),
                named(own, moved(own.intake(), before, after))));
    }

    private static TriedRules.Figures figures(Intake intake, Map<String, String> assignment) {
        int first = 0;
        int ineligible = 0;
        for (Student student : intake.students()) {
            Integer at = position(student, assignment.get(student.id()));
            if (at != null && at == 1) first++;
            ineligible += (int)
                    student.wishes().stream().filter(wish -> !wish.eligible()).count();
        }
        return new TriedRules.Figures(intake.students().size(), assignment.size(), first, ineligible);
    }

    private static List<ComparedPeople.Line> moved(
            Intake intake, Map<String, String> before, Map<String, String> after) {
        List<ComparedPeople.Line> moved = new ArrayList<>();
        for (Student student : intake.students()) {
            String had = before.get(student.id());
            String has = after.get(student.id());
            if (!Objects.equals(had, has)) moved.add(line(student, had, has));
        }
        return moved;
    }

    private static ComparedPeople.Line line(Student student, String had, String has) {
        Integer from = position(student, had);
        Integer to = position(student, has);
        boolean better = to != null && (from == null || to < from);
        return new ComparedPeople.Line(
                Long.parseLong(student.id()),
                "",
                "",
                better ? Effect.GAINED : Effect.LOST,
                new ComparedPeople.Result(had == null ? null : Long.valueOf(had), from),
                new ComparedPeople.Result(has == null ? null : Long.valueOf(has), to));
    }

    /** Where an option stands on her list, from 1; null for none. */
    private static Integer position(Student student, String option) {
        List<String> list = student.wishes().stream().map(Wish::option).toList();
        return option == null ? null : list.indexOf(option) + 1;
    }

    private List<ComparedPeople.Line> named(Frozen frozen, List<ComparedPeople.Line> moved) {
        Map<Long, Long> owners = new HashMap<>();
        moved.forEach(line -> owners.put(line.applicationId(), frozen.accounts().get(line.applicationId())));
        Map<Long, PersonRow> people = owners.isEmpty() ? Map.of() : accounts.people(owners.values());
        return moved.stream()
                .map(line -> named(line, people.get(owners.get(line.applicationId()))))
                .sorted(Comparator.comparing(ComparedPeople.Line::effect)
                        .thenComparing(ComparedPeople.Line::applicationId))
                .toList();
    }

    private static ComparedPeople.Line named(ComparedPeople.Line line, PersonRow person) {
        if (person == null) return line;
        String number = person.studentNumber() == null ? "" : person.studentNumber();
        return new ComparedPeople.Line(
                line.applicationId(), person.name(), number, line.effect(), line.before(), line.after());
    }
}
