package org.sojourn.allocation.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The mechanisms to choose from: what each promises, and that each is found again by its plain definition. */
class MechanismsTest {
    private static final RandomIntakes SMALL = new RandomIntakes(6, 4);
    private static final RandomIntakes MIDDLING = new RandomIntakes(40, 9);

    private static Intake plain(Intake intake, Mechanism mechanism) {
        return intake.with(List.<Reserve>of()).with(mechanism);
    }

    /** The same market where each student has the rank, points and tie-break of her first wish everywhere. */
    private static Intake inOneOrder(Intake intake) {
        List<Student> students = intake.students().stream()
                .map(s -> new Student(
                        s.id(), s.wishes().stream().map(w -> like(s, w)).toList()))
                .toList();
        return new Intake(intake.options(), intake.pools(), students, intake.tieBreaks(), new Lottery("one"));
    }

    private static Wish like(Student student, Wish wish) {
        Wish first = student.wishes().get(0);
        return new Wish(wish.option(), first.rank(), first.score(), first.tieBreaks(), wish.barred());
    }

    @Test
    void everyMechanismEndsWhereItsPlainDefinitionEnds() {
        for (Mechanism mechanism : Mechanism.values()) {
            SMALL.each(300, (intake, random) -> check(plain(intake, mechanism)));
            MIDDLING.each(60, (intake, random) -> check(plain(intake, mechanism)));
        }
    }

    private static void check(Intake intake) {
        assertThat(Check.of(intake, Allocation.decide(intake)).violations())
                .as(intake.mechanism().name())
                .isEmpty();
    }

    @Test
    void inOneOrderWalkingDownTradingAndDeferredAcceptanceAreTheSame() {
        MIDDLING.each(150, (drawn, random) -> {
            Intake intake = inOneOrder(drawn);
            Map<String, String> fair = Allocation.decide(intake).assignment();
            for (Mechanism mechanism : List.of(Mechanism.MERIT_WALK_DOWN, Mechanism.TOP_TRADING_CYCLES)) {
                Decision other = Allocation.decide(intake.with(mechanism));
                assertThat(other.assignment()).as(mechanism.name()).isEqualTo(fair);
                assertThat(Check.of(intake.with(mechanism), other).violations()).isEmpty();
            }
        });
    }

    @Test
    void theCheckRejectsTheResultOfAnotherMechanism() {
        AtomicInteger differed = new AtomicInteger();
        SMALL.each(200, (intake, random) -> {
            Map<String, String> fair = Allocation.decide(plain(intake, Mechanism.DEFERRED_ACCEPTANCE))
                    .assignment();
            Intake other = plain(intake, Mechanism.values()[1 + random.nextInt(4)]);
            if (Allocation.decide(other).assignment().equals(fair)) return;
            differed.incrementAndGet();
            assertThat(Check.of(other, fair).passed()).isFalse();
        });
        assertThat(differed.get()).isPositive();
    }

    @Test
    void whoIsSafeToBeTruthfulIsSaidAsItIs() {
        Map<Mechanism, Integer> byOrder = new EnumMap<>(Mechanism.class);
        Map<Mechanism, Integer> byMore = new EnumMap<>(Mechanism.class);
        new RandomIntakes(4, 3).each(120, (intake, random) -> {
            for (Mechanism mechanism : Mechanism.values()) {
                byOrder.merge(mechanism, Lies.thatPay(plain(intake, mechanism)), Integer::sum);
                byMore.merge(mechanism, Lies.thatPayByListingMore(plain(intake, mechanism)), Integer::sum);
            }
        });
        System.out.println("Lists that pay, of the same wishes " + byOrder + ", with others added " + byMore);
        byOrder.forEach((mechanism, lies) ->
                assertThat(lies == 0).as(mechanism.name()).isEqualTo(mechanism != Mechanism.IMMEDIATE_ACCEPTANCE));
        byMore.forEach((mechanism, lies) ->
                assertThat(lies == 0).as(mechanism.name()).isEqualTo(mechanism.isSafeToBeTruthful()));
    }

    @Test
    void aRefusalByAnotherMechanismNamesTheFullNodeAndNoPoints() {
        Intake intake = new Intake(
                        List.of(new Option("Ka", "K", 2), new Option("Ks", "K", 0)),
                        List.of(Pool.outermost("K", 1)),
                        List.of(
                                WorkedExample.student("a", "Ka 50.0"),
                                WorkedExample.student("b", "Ks 10.0", "Ka 40.0")),
                        List.of(),
                        new Lottery("s"))
                .with(Mechanism.MERIT_WALK_DOWN);
        Decision decision = Allocation.decide(intake);
        Verdict verdict = decision.verdict("b", "Ka");
        assertThat(verdict.reason()).isEqualTo(Reason.BY_MECHANISM);
        assertThat(verdict.binding()).isEqualTo(new Node(Node.Kind.POOL, "K", 1));
        assertThat(verdict.lastAdmitted()).isNull();
        assertThat(decision.verdict("b", "Ks").reason()).isEqualTo(Reason.CAPACITY_ZERO);
        Seats pool = decision.seatsAt(Node.Kind.POOL, "K");
        assertThat(pool.cutOff()).isNull();
        assertThat(List.of(pool.filled(), pool.left())).containsExactly(1, 0);
        Seats option = decision.seatsAt(Node.Kind.OPTION, "Ka");
        assertThat(List.of(option.filled(), option.left())).containsExactly(1, 1);
        assertThat(option.reservedCutOff()).isNull();
        assertThat(Needed.score(intake, "b", "Ka")).isEmpty();
    }
}
