package org.sojourn.allocation.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfTest {
    private static final RandomIntakes SMALL = new RandomIntakes(6, 4);
    private static final RandomIntakes MIDDLING = new RandomIntakes(40, 12);

    @Test
    void everyChangeIsWhatAWholeRunWithTheseCapacitiesGives() {
        AtomicInteger looked = new AtomicInteger();
        AtomicInteger worse = new AtomicInteger();
        SMALL.each(1000, (intake, random) -> compare(intake, looked, worse));
        MIDDLING.each(100, (intake, random) -> compare(intake, looked, worse));
        System.out.println("Seat changes: " + looked + ", of these one more that somebody loses by: " + worse);
        assertThat(worse.get()).as("a seat more in a full pool").isPositive();
    }

    private static void compare(Intake intake, AtomicInteger looked, AtomicInteger worse) {
        Map<String, String> usual = Allocation.decide(intake).assignment();
        List<SeatChange> table = table(intake);
        assertThat(table).doesNotHaveDuplicates();
        for (SeatChange change : table) {
            Map<String, String> expected =
                    Allocation.decide(changed(intake, change)).assignment();
            assertThat(moved(usual, change)).as(change.toString()).isEqualTo(expected);
            for (SeatChange.Move move : change.moves())
                assertThat(move.better()).isEqualTo(wants(intake, move.student(), move.to(), move.from()));
            looked.incrementAndGet();
            if (change.seats() > 0 && change.lost() > 0) worse.incrementAndGet();
        }
    }

    @Test
    void theTableHasTheSameRowsAsOneMadeByRuns() {
        SMALL.each(300, (intake, random) -> assertThat(table(intake)).isEqualTo(WhatIf.byRuns(intake)));
    }

    @Test
    void otherMechanismsAreRunForEveryChange() {
        SMALL.each(120, (drawn, random) -> {
            Intake intake = drawn.with(List.of()).with(Mechanism.values()[1 + random.nextInt(4)]);
            compare(intake, new AtomicInteger(), new AtomicInteger());
        });
    }

    @Test
    void aSeatMoreAtAnOptionAndAroundItHurtsNobody() {
        SMALL.each(300, (intake, random) -> {
            for (SeatChange change : table(intake))
                if (change.around())
                    assertThat(change.seats() > 0 ? change.lost() : change.gained())
                            .isZero();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "KCL-W,false,2,2,'Anna Ben Emil Fina'",
        "KCL-W,true,2,0,'Anna Fina'",
        "KCL-S,false,0,0,''",
        "KCL-S,true,3,0,'Dana Emil Fina'",
        "UMW-W,false,0,0,''",
        "UMW-W,true,1,0,Fina",
        "UMW-S,false,1,0,Emil",
        "UMW-S,true,2,0,'Emil Fina'",
        "FLI-W,false,1,0,Fina"
    })
    void oneSeatMoreInTheExampleMovesWhomItIsWrittenDownFor(
            String option, boolean around, int gained, int lost, String movers) {
        SeatChange change = table(WorkedExample.intake()).stream()
                .filter(one -> one.node().id().equals(option) && one.around() == around && one.seats() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(change.moves().stream().map(SeatChange.Move::student).collect(Collectors.joining(" ")))
                .isEqualTo(movers);
        assertThat(List.of(change.gained(), change.lost())).containsExactly((long) gained, (long) lost);
    }

    @Test
    void anOptionWithoutPoolsHasOneKindOfChangeAndAnEmptyOneLosesNothing() {
        Intake intake = new Intake(
                List.of(Option.alone("a", 1), Option.alone("b", 0)),
                List.of(),
                List.of(new Student("s", List.of(Wish.ranked("b", 1), Wish.ranked("a", 1)))),
                List.of(),
                new Lottery("seed"));
        assertThat(table(intake).stream().map(change -> change.node().id() + " " + change.seats() + " " + told(change)))
                .containsExactly("a 1 ", "a -1 s: a to null", "b 1 s: a to b");
    }

    @Test
    void theTableEndsWhenThereIsNoMoreTime() {
        AtomicInteger asked = new AtomicInteger();
        Intake intake = WorkedExample.intake();
        assertThat(WhatIf.table(intake, () -> asked.incrementAndGet() > 2)).isEmpty();
        assertThat(WhatIf.table(intake.with(Mechanism.MERIT_WALK_DOWN), () -> true))
                .isEmpty();
    }

    @Test
    void optionsComeBeforePoolsAndASeatMoreBeforeASeatFewer() {
        assertThat(table(WorkedExample.intake()).stream()
                        .map(c -> c.node().id() + " " + c.seats() + (c.around() ? " around" : "")))
                .startsWith("KCL-W 1", "KCL-W 1 around", "KCL-W -1", "KCL-W -1 around", "KCL-S 1")
                .endsWith("KCL 1", "KCL -1", "UMW 1", "UMW -1");
    }

    private static List<SeatChange> table(Intake intake) {
        return WhatIf.table(intake, () -> false).orElseThrow();
    }

    private static String told(SeatChange change) {
        return change.moves().stream()
                .map(move -> move.student() + ": " + move.from() + " to " + move.to())
                .collect(Collectors.joining(", "));
    }

    private static Intake changed(Intake intake, SeatChange change) {
        Map<String, String> parents = new HashMap<>();
        Map<String, Integer> seats = new HashMap<>();
        intake.pools().forEach(pool -> parents.put(pool.id(), pool.parent()));
        intake.pools().forEach(pool -> seats.put(pool.id(), pool.capacity()));
        boolean isOption = change.node().kind() == Node.Kind.OPTION;
        int capacity = change.node().capacity() + change.seats();
        Intake changed = isOption
                ? intake.withOptionCapacity(change.node().id(), capacity)
                : intake.withPoolCapacity(change.node().id(), capacity);
        for (String pool : change.around() ? around(intake, change.node(), parents) : List.<String>of())
            changed = changed.withPoolCapacity(pool, seats.get(pool) + change.seats());
        return changed;
    }

    private static List<String> around(Intake intake, Node node, Map<String, String> parents) {
        String pool = parents.get(node.id());
        if (node.kind() == Node.Kind.OPTION)
            for (Option option : intake.options()) if (option.id().equals(node.id())) pool = option.pool();
        List<String> around = new ArrayList<>();
        for (; pool != null; pool = parents.get(pool)) around.add(pool);
        return around;
    }

    private static Map<String, String> moved(Map<String, String> usual, SeatChange change) {
        Map<String, String> moved = new HashMap<>(usual);
        for (SeatChange.Move move : change.moves()) {
            assertThat(usual.get(move.student())).isEqualTo(move.from());
            if (move.to() == null) moved.remove(move.student());
            else moved.put(move.student(), move.to());
        }
        return moved;
    }

    private static boolean wants(Intake intake, String student, String one, String other) {
        List<String> list = intake.students().stream()
                .filter(s -> s.id().equals(student))
                .flatMap(s -> s.wishes().stream())
                .map(Wish::option)
                .toList();
        if (one == null) return false;
        return other == null || list.indexOf(one) < list.indexOf(other);
    }
}
