package org.sojourn.allocation.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.allocation.core.WorkedExample.student;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sojourn.vocabulary.Points;

class ReasonsTest {
    private static Intake intake(List<Option> options, List<Pool> pools, Student... students) {
        return new Intake(options, pools, List.of(students), List.of(), new Lottery("reasons"));
    }

    private static Verdict verdict(Intake intake, String student, String option) {
        Decision decision = Allocation.decide(intake);
        assertThat(Check.of(intake, decision).violations()).isEmpty();
        return decision.verdict(student, option);
    }

    @Test
    void anOptionWithoutSeatsSaysSo() {
        Verdict verdict = verdict(intake(List.of(Option.alone("K", 0)), List.of(), student("a", "K 50.0")), "a", "K");
        assertThat(verdict.reason()).isEqualTo(Reason.CAPACITY_ZERO);
        assertThat(verdict.lastAdmitted()).isNull();
        assertThat(verdict.binding()).isEqualTo(new Node(Node.Kind.OPTION, "K", 0));
    }

    @Test
    void aPoolWithoutSeatsSaysSo() {
        Intake intake =
                intake(List.of(new Option("K", "P", 2)), List.of(Pool.outermost("P", 0)), student("a", "K 50.0"));
        assertThat(verdict(intake, "a", "K").reason()).isEqualTo(Reason.CAPACITY_ZERO);
        assertThat(verdict(intake, "a", "K").binding()).isEqualTo(new Node(Node.Kind.POOL, "P", 0));
        assertThat(Needed.score(intake, "a", "K")).isEmpty();
    }

    @Test
    void aTieThatTheLotteryDecidesSaysSo() {
        Intake intake =
                intake(List.of(Option.alone("K", 1)), List.of(), student("a", "K 50.0"), student("b", "K 50.0"));
        String loser = intake.lottery().order(List.of("a", "b")).get(1);
        Verdict verdict = verdict(intake, loser, "K");
        assertThat(verdict.reason()).isEqualTo(Reason.LOTTERY);
        assertThat(verdict.lastAdmitted()).isEqualTo(verdict.score());
        assertThat(Needed.score(intake, loser, "K")).contains(new Points(501));
    }

    @Test
    void equalPointsThatATieBreakDecidesNameTheTieBreak() {
        Student a = new Student("a", List.of(Wish.of("K", new Points(500), 30, 6)));
        Student b = new Student("b", List.of(Wish.of("K", new Points(500), 30, 7)));
        Student c = new Student("c", List.of(Wish.of("K", new Points(500), 20, 9)));
        Intake intake = new Intake(
                List.of(Option.alone("K", 1)),
                List.of(),
                List.of(b, a, c),
                List.of("GRADE", "SEMESTER"),
                new Lottery("reasons"));
        assertThat(verdict(intake, "a", "K").reason()).isEqualTo(Reason.TIE_BREAK);
        assertThat(verdict(intake, "a", "K").tieBreak()).isEqualTo("SEMESTER");
        assertThat(verdict(intake, "c", "K").tieBreak()).isEqualTo("GRADE");
    }

    @Test
    void herOwnOtherPlaceInTheAgreementCanStandInTheWay() {
        // She holds the lower wish with more points; her entry for the higher one finds the pool full of herself and b.
        Intake intake = intake(
                List.of(new Option("Ka", "K", 2), new Option("Ks", "K", 2)),
                List.of(Pool.outermost("K", 2)),
                student("a", "Ka 50.0", "Ks 80.0"),
                student("b", "Ka 90.0"),
                student("c", "Ka 60.0"));
        Verdict verdict = verdict(intake, "a", "Ka");
        assertThat(verdict.reason()).isEqualTo(Reason.OWN_PLACE);
        assertThat(verdict.binding()).isEqualTo(new Node(Node.Kind.POOL, "K", 2));
        assertThat(verdict.lastAdmitted()).isEqualTo(new Points(800));
    }

    @Test
    void aProtectedHolderIsNoMatterOfPoints() {
        Student holder = new Student("h", List.of(new Wish("K", -1, new Points(100), List.of(), null)));
        Intake intake = intake(List.of(Option.alone("K", 1)), List.of(), holder, student("a", "K 50.0"));
        assertThat(verdict(intake, "a", "K").reason()).isEqualTo(Reason.GIVEN_ORDER);
        assertThat(Needed.score(intake, "a", "K")).isEmpty();
    }

    @Test
    void theInnermostFullNodeBinds() {
        Intake intake = intake(
                List.of(new Option("Kw", "winter", 2), new Option("Ks", "K", 2)),
                List.of(new Pool("winter", "K", 1), Pool.outermost("K", 2)),
                student("a", "Kw 90.0"),
                student("b", "Ks 70.0"),
                student("c", "Kw 80.0"),
                student("d", "Ks 60.0"));
        assertThat(verdict(intake, "c", "Kw").binding()).isEqualTo(new Node(Node.Kind.POOL, "winter", 1));
        assertThat(verdict(intake, "c", "Kw").lastAdmitted()).isEqualTo(new Points(900));
        assertThat(verdict(intake, "d", "Ks").binding()).isEqualTo(new Node(Node.Kind.POOL, "K", 2));
        assertThat(verdict(intake, "d", "Ks").lastAdmitted()).isEqualTo(new Points(700));
    }

    @Test
    void moreThanTheLastAdmittedIsNotAlwaysEnough() {
        // With 70.1 she would push j out; j would push k out of B; k would come back to A with 90.
        Intake intake = intake(
                List.of(Option.alone("A", 1), Option.alone("B", 1)),
                List.of(),
                student("i", "A 60.0"),
                student("j", "A 70.0", "B 80.0"),
                student("k", "B 70.0", "A 90.0"));
        assertThat(verdict(intake, "i", "A").lastAdmitted()).isEqualTo(new Points(700));
        assertThat(Needed.score(intake, "i", "A")).contains(new Points(901));
    }

    private static Student of(String id, String wish, String... categories) {
        return new Student(id, student(id, wish).wishes(), new TreeSet<>(List.of(categories)));
    }

    private static Intake reserving(Option option, Reserve reserve, Student... students) {
        return new Intake(
                List.of(option), List.of(), List.of(students), List.of(), new Lottery("reasons"), List.of(reserve));
    }

    @Test
    void aPlaceWithReservedSeatsHasTwoCutOffsAndTheRefusalNamesTheOpenOne() {
        Intake intake = reserving(
                Option.alone("K", 2),
                new Reserve("K", "c1", 1),
                of("a", "K 90.0"),
                of("b", "K 80.0"),
                of("c", "K 40.0", "c1"),
                of("d", "K 30.0", "c1"));
        assertThat(verdict(intake, "b", "K").lastAdmitted()).isEqualTo(new Points(900));
        assertThat(verdict(intake, "b", "K").reason()).isEqualTo(Reason.OPTION_FULL);
        assertThat(verdict(intake, "d", "K").lastAdmitted()).isEqualTo(new Points(900));
        Seats seats = Allocation.decide(intake).seatsAt(Node.Kind.OPTION, "K");
        assertThat(seats.cutOff()).isEqualTo(new Points(900));
        assertThat(seats.lastAdmitted()).isEqualTo("a");
        assertThat(seats.reservedCutOff()).isEqualTo(new Points(400));
        // Equal points would go by lot: the last admitted's own points may be enough.
        assertThat(Needed.score(intake, "b", "K").orElseThrow().tenths()).isBetween(900, 901);
        assertThat(Needed.score(intake, "d", "K").orElseThrow().tenths()).isBetween(400, 401);
    }

    @Test
    void aPlaceFilledByReservedSeatsOnlySaysSoAndShowsNobodysPoints() {
        Intake intake =
                reserving(Option.alone("K", 1), new Reserve("K", "c1", 1), of("a", "K 90.0"), of("b", "K 10.0", "c1"));
        Verdict verdict = verdict(intake, "a", "K");
        assertThat(verdict.reason()).isEqualTo(Reason.RESERVED_ONLY);
        assertThat(verdict.lastAdmitted()).isNull();
        assertThat(Needed.score(intake, "a", "K")).isEmpty();
        assertThat(Allocation.decide(intake).seatsAt(Node.Kind.OPTION, "K").cutOff())
                .isNull();
    }

    @Test
    void anUnfilledGuaranteeHasNoCutOff() {
        Intake intake =
                reserving(Option.alone("K", 2), new Reserve("K", "c1", 2), of("a", "K 90.0"), of("b", "K 10.0", "c1"));
        Seats seats = Allocation.decide(intake).seatsAt(Node.Kind.OPTION, "K");
        assertThat(seats.reservedCutOff()).isNull();
        assertThat(seats.cutOff()).isEqualTo(new Points(900));
    }

    @Test
    void openSeatsFirstLeavesTheReservedOnesToTheNextOfTheCategory() {
        Student[] students = {of("a", "K 90.0", "c1"), of("b", "K 80.0"), of("c", "K 40.0", "c1")};
        Intake first = reserving(Option.alone("K", 2), new Reserve("K", "c1", 1), students);
        Intake over = reserving(Option.alone("K", 2).openingFirst(), new Reserve("K", "c1", 1), students);
        assertThat(Allocation.decide(first).assignment()).containsOnlyKeys("a", "b");
        assertThat(Allocation.decide(over).assignment()).containsOnlyKeys("a", "c");
        assertThat(verdict(over, "b", "K").lastAdmitted()).isEqualTo(new Points(900));
        Seats seats = Allocation.decide(over).seatsAt(Node.Kind.OPTION, "K");
        assertThat(seats.filled()).isEqualTo(2);
        assertThat(seats.cutOff()).isEqualTo(new Points(900));
        assertThat(seats.reservedCutOff()).isEqualTo(new Points(400));
    }

    private static Seats opening(int capacity, List<Reserve> reserves, Student... students) {
        Intake intake = new Intake(
                List.of(Option.alone("K", capacity).openingFirst()),
                List.of(),
                List.of(students),
                List.of(),
                new Lottery("reasons"),
                reserves);
        assertThat(Check.of(intake, Allocation.decide(intake)).violations()).isEmpty();
        return Allocation.decide(intake).seatsAt(Node.Kind.OPTION, "K");
    }

    @Test
    void whereOpenSeatsComeFirstAReservedCutOffIsToldOnlyWhenEveryReservedSeatIsFilled() {
        List<Reserve> one = List.of(new Reserve("K", "c1", 1));
        List<Reserve> two = List.of(new Reserve("K", "c1", 1), new Reserve("K", "c2", 1));
        Seats roomy = opening(3, one, of("a", "K 90.0", "c1"));
        assertThat(List.of(roomy.filled(), roomy.left())).containsExactly(1, 2);
        assertThat(roomy.full()).isFalse();
        assertThat(roomy.cutOff()).isNull();
        assertThat(roomy.reservedCutOff()).isNull();
        Seats oneEmpty = opening(3, two, of("a", "K 90.0"), of("b", "K 80.0", "c1"));
        assertThat(oneEmpty.filled()).isEqualTo(2);
        assertThat(oneEmpty.reservedCutOff()).isNull();
        Seats leftOver = opening(2, List.of(new Reserve("K", "c1", 2)), of("a", "K 90.0", "c1"), of("b", "K 80.0"));
        assertThat(leftOver.full()).isTrue();
        assertThat(leftOver.cutOff()).isEqualTo(new Points(800));
        assertThat(leftOver.reservedCutOff()).isNull();
        Seats filled = opening(2, two, of("a", "K 90.0", "c2"), of("b", "K 80.0", "c1"), of("c", "K 70.0", "c1"));
        assertThat(filled.cutOff()).isNull();
        assertThat(filled.reservedCutOff()).isEqualTo(new Points(800));
        Seats tooMany = opening(1, List.of(new Reserve("K", "c1", 2)), of("a", "K 90.0"), of("b", "K 10.0", "c1"));
        assertThat(tooMany.reservedCutOff()).isEqualTo(new Points(100));
    }

    @Test
    void aPriorityClassThatDecidedIsNamedAsSuchWithoutPoints() {
        Student first = new Student("a", List.of(Wish.of("K", new Points(100)).inClass(1)));
        Student repeats = new Student("b", List.of(Wish.of("K", new Points(900)).inClass(2)));
        Intake intake = intake(List.of(Option.alone("K", 1)), List.of(), first, repeats);
        assertThat(verdict(intake, "b", "K").reason()).isEqualTo(Reason.PRIORITY_CLASS);
        assertThat(Needed.score(intake, "b", "K")).isEmpty();
    }

    @Test
    void aLotteryPerOptionCanDecideDifferentlyHereAndThere() {
        Lottery lottery = new Lottery("seed", Lottery.Kind.PER_OPTION);
        assertThat(lottery.lot("K", "a")).isEqualTo(Fingerprint.of("seed\nK\na"));
        assertThat(new Lottery("seed").lot("K", "a")).isEqualTo(Fingerprint.of("seed\na"));
        Intake intake = new Intake(
                List.of(Option.alone("K", 1), Option.alone("L", 1)),
                List.of(),
                List.of(student("a", "K 50.0"), student("b", "K 50.0")),
                List.of(),
                lottery);
        String winner = lottery.lot("K", "a").compareTo(lottery.lot("K", "b")) < 0 ? "a" : "b";
        assertThat(Allocation.decide(intake).assignment()).containsOnlyKeys(winner);
    }
}
