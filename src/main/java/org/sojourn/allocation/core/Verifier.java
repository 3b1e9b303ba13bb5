package org.sojourn.allocation.core;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.allocation.core.PlainMarket.Application;
import org.sojourn.allocation.core.Violation.Kind;

/** The work behind {@link Check}. */
final class Verifier {
    private final Intake intake;
    private final Map<String, String> assignment;
    private final PlainMarket market;
    private final Map<String, Student> students = new LinkedHashMap<>();
    private final Map<Node, Set<Application>> held = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();
    private final Progress progress;
    private int looked;

    Verifier(Intake intake, Map<String, String> assignment, Progress progress) {
        this.intake = intake;
        this.assignment = assignment;
        this.progress = progress;
        this.market = new PlainMarket(intake);
        intake.students().forEach(student -> students.put(student.id(), student));
    }

    Check check(Decision decision) {
        boolean same = decision.intakeDigest().equals(intake.digest())
                && decision.lotteryCommitment().equals(intake.lottery().commitment())
                && decision.resultDigest().equals(Fingerprint.of(Decision.canonical(intake, assignment)));
        if (!same) report(Kind.DIGEST, "", "");
        checkPlaces();
        new VerdictCheck(intake, decision, market, held).run(violations);
        return finished();
    }

    Check check() {
        checkPlaces();
        return finished();
    }

    private Check finished() {
        return new Check(students.size(), wishes(), violations);
    }

    private int wishes() {
        return students.values().stream().mapToInt(s -> s.wishes().size()).sum();
    }

    /** One student was looked at for what she might block, or one application was made. */
    private void tell(int all) {
        progress.reached(Progress.Step.CHECK, Math.min(looked++, all), all);
    }

    private void checkPlaces() {
        assignment.forEach(this::seat);
        checkCapacities();
        if (isFairnessPromised()) checkFairness();
        checkSameResult();
    }

    private boolean isFairnessPromised() {
        boolean walkDown = intake.mechanism() == Mechanism.MERIT_WALK_DOWN;
        return intake.mechanism().promisesFairness() || walkDown && isOneOrder();
    }

    /** Every student stands alike wherever she applies, so that all options rank students alike. */
    private boolean isOneOrder() {
        return intake.lottery().kind() == Lottery.Kind.ONE
                && students.values().stream()
                        .allMatch(student -> student.wishes().stream()
                                        .filter(Wish::eligible)
                                        .map(w -> List.of(w.rank(), w.score(), w.tieBreaks()))
                                        .distinct()
                                        .count()
                                <= 1);
    }

    private void checkFairness() {
        held.values().forEach(inside -> {
            Set<Application> kept = market.choose(inside);
            inside.stream()
                    .filter(a -> !kept.contains(a))
                    .forEach(a -> report(Kind.NOT_CHOSEN, a.student().id(), a.option()));
        });
        int all = students.size() + wishes();
        students.values().forEach(student -> {
            tell(all);
            checkNothingBlocks(student);
        });
    }

    private void seat(String id, String option) {
        Student student = students.get(id);
        Wish wish = student == null ? null : wish(student, option);
        if (wish == null) {
            report(Kind.NOT_LISTED, id, option);
            return;
        }
        if (!wish.eligible()) report(Kind.NOT_ELIGIBLE, id, option);
        held.computeIfAbsent(market.agreement(option), n -> new HashSet<>()).add(market.application(student, wish));
    }

    private static Wish wish(Student student, String option) {
        return student.wishes().stream()
                .filter(w -> w.option().equals(option))
                .findFirst()
                .orElse(null);
    }

    private void checkCapacities() {
        Map<Node, Integer> filled = new HashMap<>();
        held.values()
                .forEach(inside -> inside.forEach(
                        a -> market.path(a.option()).forEach(node -> filled.merge(node, 1, Integer::sum))));
        filled.forEach((node, seats) -> {
            if (seats > node.capacity()) report(Kind.OVER_CAPACITY, "", node.id());
        });
    }

    private void checkNothingBlocks(Student student) {
        for (Wish wish : student.wishes()) {
            if (wish.option().equals(assignment.get(student.id()))) return;
            if (!wish.eligible()) continue;
            Application wanted = market.application(student, wish);
            Set<Application> standing = new HashSet<>(held.getOrDefault(market.agreement(wish.option()), Set.of()));
            standing.add(wanted);
            if (market.choose(standing).contains(wanted)) report(Kind.BLOCKING, student.id(), wish.option());
        }
    }

    private void checkSameResult() {
        boolean proposals = intake.mechanism() == Mechanism.DEFERRED_ACCEPTANCE;
        Map<String, String> again = proposals ? oneProposalAtATime() : new PlainTurns(intake, market).decide();
        for (String id : students.keySet()) {
            String before = assignment.getOrDefault(id, "");
            if (!before.equals(again.getOrDefault(id, ""))) report(Kind.OTHER_RESULT, id, before);
        }
    }

    private Map<String, String> oneProposalAtATime() {
        Map<Node, Set<Application>> keeping = new HashMap<>();
        Map<String, Deque<Wish>> lists = new HashMap<>();
        for (Student student : students.values())
            lists.put(
                    student.id(),
                    new ArrayDeque<>(
                            student.wishes().stream().filter(Wish::eligible).toList()));
        Deque<Student> without = new ArrayDeque<>(students.values());
        int all = students.size() + wishes();
        while (!without.isEmpty()) {
            tell(all);
            Student student = without.removeFirst();
            Wish wish = lists.get(student.id()).pollFirst();
            if (wish == null) continue;
            Node agreement = market.agreement(wish.option());
            Set<Application> standing = new HashSet<>(keeping.getOrDefault(agreement, Set.of()));
            standing.add(market.application(student, wish));
            Set<Application> kept = market.choose(standing);
            standing.removeAll(kept);
            standing.forEach(refused -> without.addLast(refused.student()));
            keeping.put(agreement, kept);
        }
        Map<String, String> result = new HashMap<>();
        keeping.values()
                .forEach(kept -> kept.forEach(a -> result.put(a.student().id(), a.option())));
        return result;
    }

    private void report(Kind kind, String student, String subject) {
        violations.add(new Violation(kind, student, subject));
    }
}
