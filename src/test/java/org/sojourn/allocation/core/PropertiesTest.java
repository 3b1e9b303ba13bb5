package org.sojourn.allocation.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sojourn.vocabulary.Points;

/** What must hold in every market: random small ones, and for the check also middling ones. */
class PropertiesTest {
    private static final RandomIntakes SMALL = new RandomIntakes(4, 4);
    private static final RandomIntakes MIDDLING = new RandomIntakes(40, 9);

    private static Map<String, String> result(Intake intake) {
        return Allocation.decide(intake).assignment();
    }

    private static int position(Student student, String option) {
        for (int i = 0; i < student.wishes().size(); i++)
            if (student.wishes().get(i).option().equals(option)) return i;
        return Integer.MAX_VALUE;
    }

    private static Intake replacing(Intake intake, Student changed) {
        List<Student> students = intake.students().stream()
                .map(s -> s.id().equals(changed.id()) ? changed : s)
                .toList();
        return intake.with(intake.options(), intake.pools(), students);
    }

    @Test
    void everyDecisionIsFeasibleFairAndProvable() {
        SMALL.each(1500, PropertiesTest::check);
        MIDDLING.each(150, PropertiesTest::check);
    }

    private static void check(Intake intake, Random random) {
        assertThat(Check.of(intake, Allocation.decide(intake)).violations()).isEmpty();
    }

    @Test
    void theDecisionIsTheBestForEveryStudentAmongAllFairOnes() {
        SMALL.each(400, (intake, random) -> {
            Map<String, String> decided = result(intake);
            List<Map<String, String>> fair = new BruteForce(intake).certified();
            assertThat(fair).contains(decided);
            for (Map<String, String> other : fair)
                for (Student student : intake.students())
                    assertThat(position(student, decided.get(student.id())))
                            .isLessThanOrEqualTo(position(student, other.get(student.id())));
        });
    }

    @Test
    void theSameStudentsArePlacedInEveryFairAssignment() {
        SMALL.each(200, (intake, random) -> {
            Set<String> placed = result(intake).keySet();
            for (Map<String, String> other : new BruteForce(intake).certified())
                assertThat(other.keySet()).isEqualTo(placed);
        });
    }

    @Test
    void theOrderOfAnythingDoesNotMatter() {
        MIDDLING.each(100, (intake, random) -> {
            List<Option> options = new ArrayList<>(intake.options());
            List<Pool> pools = new ArrayList<>(intake.pools());
            List<Student> students = new ArrayList<>(intake.students());
            Collections.shuffle(options, random);
            Collections.shuffle(pools, random);
            Collections.shuffle(students, random);
            assertThat(result(intake.with(options, pools, students))).isEqualTo(result(intake));
        });
    }

    @Test
    void whoeverProposesNextTheDecisionIsTheSame() {
        MIDDLING.each(150, (intake, random) -> {
            Market market = Market.of(intake);
            GreedyChoice choice = new GreedyChoice(market);
            List<Integer> proposing = new ArrayList<>();
            for (int s = 0; s < market.students(); s++)
                if (market.start[s] < market.start[s + 1]) proposing.add(market.start[s]);
            while (!proposing.isEmpty()) {
                int application = proposing.remove(random.nextInt(proposing.size()));
                int loser = choice.offer(market.offer[application]);
                if (loser == Tree.NONE) continue;
                int next = market.byMerit[loser] + 1;
                if (next < market.start[market.proposer[loser] + 1]) proposing.add(next);
            }
            assertThat(DeferredAcceptance.held(market, choice))
                    .isEqualTo(DeferredAcceptance.held(market, DeferredAcceptance.run(market)));
        });
    }

    @Test
    void aRoundOfManyHundredProposalsEndsWhereOneAtATimeEnds() {
        new RandomIntakes(400, 6).each(4, PropertiesTest::check);
    }

    @Test
    void namesDoNotMatterWhenTheLotteryIsCarriedAlong() {
        MIDDLING.each(100, (drawn, random) -> {
            Intake intake = new Intake(
                    drawn.options(),
                    drawn.pools(),
                    drawn.students(),
                    drawn.tieBreaks(),
                    new Lottery("one"),
                    drawn.reserves());
            List<String> ids = intake.students().stream().map(Student::id).toList();
            List<String> order = intake.lottery().order(ids);
            List<String> names = new ArrayList<>(ids);
            Collections.shuffle(names, random);
            Map<String, String> renamed = new HashMap<>();
            List<Student> students = new ArrayList<>();
            for (int s = 0; s < ids.size(); s++) {
                renamed.put(names.get(s), ids.get(s));
                students.add(carrying(intake.students().get(s), names.get(s), -order.indexOf(ids.get(s))));
            }
            Intake other = new Intake(
                    intake.options(),
                    intake.pools(),
                    students,
                    List.of("tie", "lot"),
                    new Lottery("another"),
                    intake.reserves());
            Map<String, String> back = new HashMap<>();
            result(other).forEach((name, option) -> back.put(renamed.get(name), option));
            assertThat(back).isEqualTo(result(intake));
        });
    }

    private static Student carrying(Student student, String name, int lot) {
        List<Wish> wishes = student.wishes().stream()
                .map(w -> new Wish(
                        w.option(), w.rank(), w.score(), List.of(w.tieBreaks().get(0), lot), w.barred()))
                .toList();
        return new Student(name, wishes, student.categories());
    }

    @Test
    void nobodyGainsByAnyOtherList() {
        new RandomIntakes(4, 3)
                .each(150, (intake, random) -> assertThat(Lies.thatPay(intake)).isZero());
    }

    @Test
    void nobodyOfManyGainsByAListDrawnAtRandom() {
        MIDDLING.each(
                150,
                (intake, random) ->
                        assertThat(Lies.thatPayOfSome(intake, 12, random)).isZero());
    }

    @Test
    void whatSheListsBelowHerResultChangesNothing() {
        MIDDLING.each(60, (intake, random) -> {
            Map<String, String> before = result(intake);
            for (Student student : intake.students()) {
                String place = before.get(student.id());
                if (place == null) continue;
                List<Wish> kept = student.wishes().subList(0, position(student, place) + 1);
                assertThat(result(replacing(intake, new Student(student.id(), kept, student.categories()))))
                        .isEqualTo(before);
            }
        });
    }

    @Test
    void whenSomebodyLeavesNobodyIsWorseOff() {
        MIDDLING.each(60, (intake, random) -> {
            Map<String, String> before = result(intake);
            Intake after = intake.without(Set.of("s" + random.nextInt(20), "s" + (20 + random.nextInt(20))));
            Map<String, String> then = result(after);
            for (Student student : after.students())
                assertThat(position(student, then.get(student.id())))
                        .isLessThanOrEqualTo(position(student, before.get(student.id())));
        });
    }

    @Test
    void withTheNeededScoreSheGetsItAndOneTenthBelowSheDoesNot() {
        AtomicInteger looked = new AtomicInteger();
        AtomicInteger naiveIsFalse = new AtomicInteger();
        new RandomIntakes(8, 4).each(300, (intake, random) -> {
            for (Verdict verdict : Allocation.decide(intake).verdicts()) {
                Optional<Points> needed = Needed.score(intake, verdict.student(), verdict.option());
                if (verdict.outcome() != Outcome.REFUSED) assertThat(needed).isEmpty();
                if (needed.isEmpty()) continue;
                looked.incrementAndGet();
                int tenths = needed.get().tenths();
                assertThat(granted(intake, verdict, tenths)).isTrue();
                assertThat(granted(intake, verdict, tenths - 1)).isFalse();
                Points last = verdict.lastAdmitted();
                if (last != null && tenths > last.tenths() + 1) naiveIsFalse.incrementAndGet();
            }
        });
        System.out.println("Needed scores: " + looked + ", of these more than the last admitted: " + naiveIsFalse);
        assertThat(naiveIsFalse.get()).isPositive();
    }

    @Test
    void whoAsksForAllNeededScoresAtOnceIsToldTheSameAsWhoAsksForEach() {
        new RandomIntakes(8, 4).each(150, (intake, random) -> {
            Needed all = Needed.in(intake);
            for (Verdict verdict : Allocation.decide(intake).verdicts())
                assertThat(all.score(verdict.student(), verdict.option()))
                        .isEqualTo(Needed.score(intake, verdict.student(), verdict.option()));
        });
    }

    private static boolean granted(Intake intake, Verdict verdict, int tenths) {
        Student student = intake.students().stream()
                .filter(s -> s.id().equals(verdict.student()))
                .findFirst()
                .orElseThrow();
        List<Wish> wishes = student.wishes().stream()
                .map(w -> w.option().equals(verdict.option()) ? w.scoring(new Points(tenths)) : w)
                .toList();
        return verdict.option()
                .equals(result(replacing(intake, new Student(student.id(), wishes, student.categories())))
                        .get(student.id()));
    }

    @Test
    void theCheckRejectsEveryChangeToASingleStudent() {
        SMALL.each(1000, (intake, random) -> {
            Map<String, String> right = result(intake);
            for (Student student : intake.students()) {
                List<String> others = new ArrayList<>(
                        intake.options().stream().map(Option::id).toList());
                others.add(null);
                others.remove(right.get(student.id()));
                for (String other : others) {
                    Map<String, String> wrong = new HashMap<>(right);
                    wrong.remove(student.id());
                    if (other != null) wrong.put(student.id(), other);
                    assertThat(Check.of(intake, wrong).passed()).isFalse();
                }
            }
        });
    }
}
