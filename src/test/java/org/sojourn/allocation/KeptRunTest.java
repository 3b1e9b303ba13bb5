package org.sojourn.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sojourn.allocation.core.Allocation;
import org.sojourn.allocation.core.Decision;
import org.sojourn.allocation.core.Ineligibility;
import org.sojourn.allocation.core.Intake;
import org.sojourn.allocation.core.Lottery;
import org.sojourn.allocation.core.Needed;
import org.sojourn.allocation.core.Node;
import org.sojourn.allocation.core.Option;
import org.sojourn.allocation.core.Outcome;
import org.sojourn.allocation.core.Pool;
import org.sojourn.allocation.core.Reserve;
import org.sojourn.allocation.core.Seats;
import org.sojourn.allocation.core.Student;
import org.sojourn.allocation.core.Verdict;
import org.sojourn.allocation.core.Wish;
import org.sojourn.calls.rules.CriterionKind;
import org.sojourn.calls.rules.Grade;
import org.sojourn.calls.rules.points.ScoreLine;
import org.sojourn.calls.rules.points.Working;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;

/** What is worked out from the frozen intake of a run besides its decision. */
class KeptRunTest {
    private static final String SEED = "seed of a test";

    @Test
    void theKeptTextReadsBackAsTheSameIntakeAndDecidesTheSame() {
        random(200, intake -> {
            Intake read = Intake.read(text(intake), SEED);
            assertThat(text(read)).isEqualTo(text(intake));
            assertThat(Allocation.decide(read).assignment())
                    .isEqualTo(Allocation.decide(intake).assignment());
        });
    }

    @Test
    void whatWouldHaveBeenNeededIsTheSameFromTheKeptText() {
        random(60, intake -> {
            Intake read = Intake.read(text(intake), SEED);
            for (Verdict verdict : Allocation.decide(intake).verdicts())
                if (verdict.outcome() == Outcome.REFUSED)
                    assertThat(Needed.score(read, verdict.student(), verdict.option()))
                            .isEqualTo(Needed.score(intake, verdict.student(), verdict.option()));
        });
    }

    @Test
    void theTextOfTheFirstEngineReadsToo() {
        Intake intake = Intake.read(
                "sojourn-intake\t1\nlottery\tabc\ntie\tGRADE\npool\t9\t\t1\noption\t1\t9\t2\nstudent\t7\t\n"
                        + "wish\t1\t0\t785\t300\t\t\t\n",
                SEED);
        assertThat(intake.options()).containsExactly(new Option("1", "9", 2));
        assertThat(intake.students().get(0).wishes()).containsExactly(Wish.of("1", new Points(785), 300));
    }

    @Test
    void withoutReservesAllAdmittedAreBetterThanAllWhoWantedThePlaceAndWereRefusedThere() {
        random(200, intake -> {
            if (!intake.reserves().isEmpty()) return;
            Decision decision = Allocation.decide(intake);
            MeritOrder merit = new MeritOrder(intake);
            for (Verdict refused : decision.verdicts())
                if (refused.outcome() == Outcome.REFUSED)
                    decision.assignment().forEach((student, option) -> {
                        if (option.equals(refused.option()))
                            assertThat(merit.rank(student, option)).isLessThan(merit.rank(refused.student(), option));
                    });
        });
    }

    @Test
    void theLastOnAReservedSeatIsTheOneTheDecisionNames() {
        random(300, intake -> {
            Decision decision = Allocation.decide(intake);
            MeritOrder merit = new MeritOrder(intake);
            SeatKinds kinds = new SeatKinds(intake, decision.assignment(), merit);
            for (Option option : intake.options()) {
                Seats seats = decision.seatsAt(Node.Kind.OPTION, option.id());
                if (seats.reservedCutOff() == null) continue;
                Points last = merit.at(option.id()).stream()
                        .filter(one -> option.id()
                                .equals(decision.assignment().get(one.student().id())))
                        .filter(one -> kinds.of(one.student().id()) == SeatKind.RESERVED)
                        .map(one -> one.wish().score())
                        .reduce((first, second) -> second)
                        .orElseThrow();
                assertThat(last).isEqualTo(seats.reservedCutOff());
            }
        });
    }

    @Test
    void aStudentOfTwoGroupsMovesOverWhenAnotherNeedsHerSeat() {
        Student both = new Student("a", List.of(Wish.of("x", new Points(900))), new TreeSet<>(List.of("g", "h")));
        Student one = new Student("b", List.of(Wish.of("x", new Points(100))), new TreeSet<>(List.of("g")));
        Student none = new Student("c", List.of(Wish.of("x", new Points(500))));
        Intake intake = new Intake(
                List.of(Option.alone("x", 2)),
                List.of(),
                List.of(both, one, none),
                List.of(),
                new Lottery(SEED),
                List.of(new Reserve("x", "g", 1), new Reserve("x", "h", 1)));
        Decision decision = Allocation.decide(intake);
        SeatKinds kinds = new SeatKinds(intake, decision.assignment(), new MeritOrder(intake));
        assertThat(decision.assignment()).containsOnlyKeys("a", "b");
        assertThat(kinds.of("a")).isEqualTo(SeatKind.RESERVED);
        assertThat(kinds.of("b")).isEqualTo(SeatKind.RESERVED);
        assertThat(kinds.of("c")).isNull();
    }

    @Test
    void theLinesOfASumReadBackTheSame() {
        List<Working.Counted> items = List.of(
                new Working.Counted("BUDDY", new Points(10), new Points(40)),
                new Working.Counted("OTHER", new Points(20), new Points(25)));
        List<ScoreLine> lines = Stream.of(
                        new Working.FromGrade(new Points(450), new Grade(400), new Grade(133), new Points(30)),
                        new Working.FromBand(new Grade(170), new Grade(200)),
                        new Working.FromBand(new Grade(170), null),
                        new Working.FromLanguage("en", CefrLevel.B2, CefrLevel.NATIVE, -1),
                        new Working.FromLevel("pl", CefrLevel.C1, CefrLevel.B1),
                        new Working.FromLevel("pl", CefrLevel.A1, null),
                        new Working.NoLanguageAsked(new Points(200)),
                        new Working.FromEntry(new Points(-10)),
                        new Working.FromPartner("", new Points(30)),
                        new Working.FromItems(items),
                        new Working.FromYearlyItems(
                                new Points(20), List.of(new Working.Year(1, items), new Working.Year(2, List.of()))),
                        new Working.FromYears(3, new Points(10)),
                        new Working.OnTime(new Points(20), 1),
                        new Working.Missing())
                .map(KeptRunTest::line)
                .toList();
        assertThat(lines.stream().map(line -> line.working().getClass()).distinct())
                .hasSize(Working.class.getPermittedSubclasses().length);
        assertThat(PointsText.read(PointsText.of(lines))).isEqualTo(lines);
        assertThat(PointsText.read(null)).isEmpty();
        assertThat(PointsText.read(PointsText.of(List.of()))).isEmpty();
    }

    private static ScoreLine line(Working working) {
        return new ScoreLine(
                "ENGAGEMENT",
                CriterionKind.ITEMS,
                new Points(110),
                new Points(100),
                50,
                new Points(51),
                new Points(52),
                working);
    }

    @Test
    void aLineKeptBeforeItsWayWasKeptIsStillRead() {
        assertThat(PointsText.read("GRADE\t345\t50\t173\t225"))
                .containsExactly(new ScoreLine(
                        "GRADE", null, new Points(345), new Points(345), 50, new Points(173), new Points(225), null));
    }

    private static String text(Intake intake) {
        return new String(intake.canonical(), StandardCharsets.UTF_8);
    }

    private static void random(int count, Consumer<Intake> test) {
        long base = Long.getLong("sojourn.random.seed", 20261122L);
        for (long seed = base; seed < base + count; seed++) {
            try {
                test.accept(draw(new Random(seed)));
            } catch (RuntimeException | AssertionError failed) {
                throw new AssertionError("-Dsojourn.random.seed=" + seed + ": " + failed.getMessage(), failed);
            }
        }
    }

    private static Intake draw(Random random) {
        List<Pool> pools = List.of(Pool.outermost("p", random.nextInt(4)), new Pool("q", "p", random.nextInt(3)));
        List<Option> options = new ArrayList<>();
        List<Reserve> reserves = new ArrayList<>();
        boolean hasReserves = random.nextBoolean();
        for (int o = 0; o < 4; o++) {
            String pool = o < 2 ? null : o == 2 ? "p" : "q";
            int capacity = random.nextInt(4);
            options.add(new Option("o" + o, pool, capacity, pool == null && random.nextBoolean()));
            if (hasReserves && capacity > 1) reserves.add(new Reserve("o" + o, "g" + random.nextInt(2), 1));
        }
        List<Student> students = new ArrayList<>();
        for (int s = 0; s < 8; s++) {
            TreeSet<String> groups = new TreeSet<>();
            for (int g = 0; g < 2; g++) if (random.nextInt(3) == 0) groups.add("g" + g);
            students.add(new Student("s" + s, wishes(random), groups));
        }
        Lottery.Kind kind = random.nextBoolean() ? Lottery.Kind.ONE : Lottery.Kind.PER_OPTION;
        return new Intake(options, pools, students, List.of("tie"), new Lottery(SEED, kind), reserves);
    }

    private static List<Wish> wishes(Random random) {
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3));
        Collections.shuffle(order, random);
        List<Wish> wishes = new ArrayList<>();
        for (int option : order.subList(0, 1 + random.nextInt(4))) {
            Wish wish = Wish.of("o" + option, new Points(random.nextInt(5) * 10), random.nextInt(2));
            wishes.add(random.nextInt(8) == 0 ? wish.barredBy(new Ineligibility("SEMESTER", "3", "5")) : wish);
        }
        return wishes;
    }
}
