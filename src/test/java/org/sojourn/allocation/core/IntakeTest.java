package org.sojourn.allocation.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sojourn.allocation.core.WorkedExample.student;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sojourn.allocation.core.IntakeIsFlawed.Code;
import org.sojourn.vocabulary.Points;

class IntakeTest {
    private static final Option K = Option.alone("K", 1);

    private static Code flaw(List<Option> options, List<Pool> pools, Student... students) {
        return flaw(() -> new Intake(options, pools, List.of(students), List.of(), new Lottery("seed")));
    }

    private static Code flaw(Runnable attempt) {
        return catchThrowableOfType(IntakeIsFlawed.class, attempt::run).code();
    }

    @Test
    void whatContradictsItselfIsRefused() {
        assertThat(flaw(List.of(K, K), List.of())).isEqualTo(Code.DUPLICATE_OPTION);
        assertThat(flaw(List.of(Option.alone("K", -1)), List.of())).isEqualTo(Code.NEGATIVE_CAPACITY);
        assertThat(flaw(List.of(new Option("K", "P", 1)), List.of())).isEqualTo(Code.UNKNOWN_POOL);
        assertThat(flaw(List.of(), List.of(new Pool("P", "Q", 1)))).isEqualTo(Code.UNKNOWN_POOL);
        assertThat(flaw(List.of(), List.of(new Pool("P", "Q", 1), new Pool("Q", "P", 1))))
                .isEqualTo(Code.POOL_IN_ITSELF);
        assertThat(flaw(List.of(), List.of(Pool.outermost("P", 1), Pool.outermost("P", 1))))
                .isEqualTo(Code.DUPLICATE_POOL);
        assertThat(flaw(List.of(), List.of(Pool.outermost("P", -1)))).isEqualTo(Code.NEGATIVE_CAPACITY);
        assertThat(flaw(List.of(Option.alone("K\tL", 1)), List.of())).isEqualTo(Code.TEXT);
        assertThat(flaw(List.of(Option.alone("", 1)), List.of())).isEqualTo(Code.TEXT);
    }

    @Test
    void aFlawNamesWhatIsWrong() {
        IntakeIsFlawed named = catchThrowableOfType(
                IntakeIsFlawed.class,
                () -> new Intake(List.of(K, K), List.of(), List.of(), List.of(), new Lottery("s")));
        assertThat(named.subject()).isEqualTo("K");
        assertThat(named).hasMessage("DUPLICATE_OPTION: K");
        assertThat(catchThrowableOfType(IntakeIsFlawed.class, () -> new Lottery("")))
                .hasMessage("LOTTERY_SEED");
    }

    @Test
    void listsThatContradictTheIntakeAreRefused() {
        assertThat(flaw(List.of(K), List.of(), student("a", "L 1.0"))).isEqualTo(Code.UNKNOWN_OPTION);
        assertThat(flaw(List.of(K), List.of(), student("a", "K 1.0", "K 2.0"))).isEqualTo(Code.DUPLICATE_WISH);
        assertThat(flaw(List.of(K), List.of(), student("a"), student("a"))).isEqualTo(Code.DUPLICATE_STUDENT);
        assertThat(flaw(List.of(K), List.of(), new Student("a", List.of(Wish.of("K", Points.ZERO, 3)))))
                .isEqualTo(Code.TIE_BREAKS);
        assertThat(flaw(List.of(K), List.of(), student("a", "K 1.0"), new Student("b", List.of(Wish.ranked("K", 1)))))
                .isEqualTo(Code.RANKS_MIXED);
    }

    @Test
    void reservesThatContradictTheIntakeAreRefused() {
        Reserve one = new Reserve("K", "c1", 1);
        assertThat(reserving(K, new Reserve("L", "c1", 1))).isEqualTo(Code.UNKNOWN_OPTION);
        assertThat(reserving(K, new Reserve("K", "c1", 0))).isEqualTo(Code.RESERVE_WITHOUT_SEATS);
        assertThat(reserving(K, one, new Reserve("K", "c1", 2))).isEqualTo(Code.DUPLICATE_RESERVE);
        assertThat(reserving(K, new Reserve("K", "", 1))).isEqualTo(Code.TEXT);
        assertThat(flaw(List.of(new Option("K", "P", 1, true)), List.of(Pool.outermost("P", 1))))
                .isEqualTo(Code.OPEN_FIRST_IN_POOL);
    }

    @Test
    void aPlaceHasAtMostSixtyTwoReservesWhateverOthersHave() {
        List<Reserve> most = new ArrayList<>();
        for (int r = 0; r < 62; r++) most.add(new Reserve("K", "c" + r, 1));
        most.add(new Reserve("L", "c1", 1));
        assertThat(new Intake(List.of(K, Option.alone("L", 1)), List.of(), List.of(), List.of(), new Lottery("s"), most)
                        .reserves())
                .hasSize(63);
        most.remove(62);
        most.add(new Reserve("K", "c62", 1));
        assertThat(reserving(K, most.toArray(Reserve[]::new))).isEqualTo(Code.TOO_MANY_RESERVES);
    }

    @Test
    void namesOfTieBreaksAndCategoriesCanBeWrittenInALine() {
        assertThat(flaw(() -> new Intake(List.of(), List.of(), List.of(), List.of("A\tB"), new Lottery("s"))))
                .isEqualTo(Code.TEXT);
        assertThat(reserving(K, new Reserve("K", "a,b", 1))).isEqualTo(Code.TEXT);
        assertThat(flaw(List.of(), List.of(), new Student("a", List.of(), new TreeSet<>(List.of("a,b")))))
                .isEqualTo(Code.TEXT);
        Wish barred = Wish.of("K", Points.ZERO).barredBy(new Ineligibility("", "4", "5"));
        assertThat(flaw(List.of(K), List.of(), new Student("a", List.of(barred))))
                .isEqualTo(Code.TEXT);
        Wish broken = Wish.of("K", Points.ZERO).barredBy(new Ineligibility("RULE", "4\n", "5"));
        assertThat(flaw(List.of(K), List.of(), new Student("a", List.of(broken))))
                .isEqualTo(Code.TEXT);
    }

    @Test
    void poolsMayLieInEachOtherAsDeepAsTheyAreMany() {
        List<Pool> deep = new ArrayList<>(List.of(Pool.outermost("p0", 1)));
        for (int p = 1; p < 6; p++) deep.add(new Pool("p" + p, "p" + (p - 1), 1));
        assertThat(new Intake(List.of(new Option("K", "p5", 1)), deep, List.of(), List.of(), new Lottery("s")).pools())
                .hasSize(6);
        assertThat(flaw(List.of(), List.of(new Pool("p", "p", 1)))).isEqualTo(Code.POOL_IN_ITSELF);
    }

    @Test
    void aGivenOrderHereAndPointsElsewhereDoNotMeet() {
        Student given = new Student("a", List.of(Wish.ranked("K", 1), Wish.of("L", Points.ZERO)));
        Student pooled = new Student("b", List.of(Wish.ranked("M", 1), Wish.of("N", Points.ZERO)));
        Intake intake = new Intake(
                List.of(K, Option.alone("L", 1), new Option("M", "P", 1), new Option("N", "Q", 1)),
                List.of(Pool.outermost("P", 1), Pool.outermost("Q", 1)),
                List.of(given, pooled),
                List.of(),
                new Lottery("s"));
        assertThat(Allocation.decide(intake).assignment()).containsOnlyKeys("a", "b");
    }

    private static Code reserving(Option option, Reserve... reserves) {
        return flaw(() ->
                new Intake(List.of(option), List.of(), List.of(), List.of(), new Lottery("seed"), List.of(reserves)));
    }

    @Test
    void onlyDeferredAcceptanceHasReserves() {
        Intake intake = new Intake(
                List.of(K), List.of(), List.of(), List.of(), new Lottery("s"), List.of(new Reserve("K", "c1", 1)));
        assertThat(flaw(() -> intake.with(Mechanism.MERIT_WALK_DOWN)))
                .isEqualTo(Code.RESERVES_NEED_DEFERRED_ACCEPTANCE);
    }

    @Test
    void aReserveCannotBePutOnAPool() {
        Intake intake = new Intake(
                List.of(new Option("K", "P", 1)),
                List.of(Pool.outermost("P", 1)),
                List.of(),
                List.of(),
                new Lottery("s"));
        assertThat(flaw(() -> intake.with(List.of(new Reserve("P", "c1", 1))))).isEqualTo(Code.UNKNOWN_OPTION);
    }

    @Test
    void priorityClassesDoNotMixWithAGivenOrder() {
        Student given = new Student("a", List.of(Wish.ranked("K", 1)));
        Student classed = new Student("b", List.of(Wish.of("K", Points.ZERO).inClass(2)));
        Student first = new Student("c", List.of(Wish.of("K", Points.ZERO).inClass(1)));
        assertThat(flaw(List.of(K), List.of(), given, classed)).isEqualTo(Code.RANKS_MIXED);
        Student last = new Student("d", List.of(new Wish("K", Wish.CLASSES, Points.ZERO, List.of(), null)));
        Intake lastClass = new Intake(List.of(K), List.of(), List.of(first, last), List.of(), new Lottery("s"));
        assertThat(Allocation.decide(lastClass).verdict("d", "K").reason()).isEqualTo(Reason.PRIORITY_CLASS);
        assertThat(Check.of(lastClass, Allocation.decide(lastClass)).passed()).isTrue();
        assertThat(new Intake(List.of(K), List.of(), List.of(first, classed), List.of(), new Lottery("s")).students())
                .hasSize(2);
    }

    @Test
    void aSeedWithALineBreakIsRefused() {
        assertThat(flaw(() -> new Lottery("a\nb"))).isEqualTo(Code.LOTTERY_SEED);
        assertThat(flaw(() -> new Lottery(""))).isEqualTo(Code.LOTTERY_SEED);
    }

    @Test
    void theCanonicalBytesAreWhatIsDocumented() {
        Student gil = new Student(
                "Gil",
                List.of(
                        Wish.of("K", new Points(785), 6, -1),
                        Wish.of("É", Points.ZERO, 1, 2).barredBy(new Ineligibility("SEMESTER", "4", "5"))));
        Intake intake = new Intake(
                List.of(new Option("K", "P", 2), Option.alone("É", 1).openingFirst()),
                List.of(Pool.outermost("P", 3)),
                List.of(gil, student("Anna")),
                List.of("SEMESTER", "LUCK"),
                new Lottery("abc", Lottery.Kind.PER_OPTION),
                List.of(new Reserve("É", "c2", 1)),
                Mechanism.DEFERRED_ACCEPTANCE);
        String text = new String(intake.canonical(), StandardCharsets.UTF_8);
        assertThat(text.replace('\t', '|')).isEqualTo("""
                        sojourn-intake|2
                        mechanism|DEFERRED_ACCEPTANCE
                        lottery|PER_OPTION|ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
                        tie|SEMESTER
                        tie|LUCK
                        pool|P||3
                        option|K|P|2|reserved
                        option|É||1|open
                        reserve|É|c2|1
                        student|Anna|
                        student|Gil|
                        wish|K|0|785|6,-1|||
                        wish|É|0|0|1,2|SEMESTER|4|5
                        """);
    }

    @Test
    void theFingerprintsAreTheSameInEveryLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("de-DE", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(tag.startsWith("d") ? "Pacific/Kiritimati" : "UTC"));
                Decision decision = Allocation.decide(WorkedExample.intake());
                assertThat(decision.intakeDigest())
                        .isEqualTo("b793e0fadc825ae71a2af8b906310148c6193c347bdb89775e10c919733a8b17");
                assertThat(decision.resultDigest())
                        .isEqualTo("0c2d969c04bd2ec0a50577942ca8b1127e39db0e0d9f818178f59c245e4ba94e");
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theSameIntakeInManyThreadsIsDecidedAlike() {
        Decision alone = Allocation.decide(new LargeInstance(500, 80, 2, 60).draw());
        assertThat(Collections.nCopies(16, 0).parallelStream()
                        .map(n -> Allocation.decide(new LargeInstance(500, 80, 2, 60).draw()))
                        .distinct())
                .containsExactly(alone);
    }

    @Test
    void theOrderOfStudentsAndPoolsDoesNotChangeTheFingerprint() {
        Intake intake = WorkedExample.intake();
        List<Student> students = new ArrayList<>(intake.students());
        List<Pool> pools = new ArrayList<>(intake.pools());
        Collections.reverse(students);
        Collections.reverse(pools);
        assertThat(intake.with(intake.options(), pools, students).digest()).isEqualTo(intake.digest());
    }

    @Test
    void theSeedIsInNeitherTheBytesNorTheLog() {
        Intake intake = WorkedExample.intake();
        assertThat(new String(intake.canonical(), StandardCharsets.UTF_8)).doesNotContain("demo");
        assertThat(intake.toString())
                .doesNotContain("demo")
                .contains("ONE, " + intake.lottery().commitment());
    }
}
