package org.sojourn.allocation.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sojourn.vocabulary.Points;

/** What a change does to everybody: a seat more, better points, another category, moving up. */
class ChangesTest {
    private static final RandomIntakes MARKETS = new RandomIntakes(16, 6);

    private static Map<String, String> result(Intake intake) {
        return Allocation.decide(intake).assignment();
    }

    private static int position(Student student, Map<String, String> result) {
        String option = result.get(student.id());
        for (int i = 0; i < student.wishes().size(); i++)
            if (student.wishes().get(i).option().equals(option)) return i;
        return Integer.MAX_VALUE;
    }

    private static void assertNobodyIsWorseOff(Intake after, Map<String, String> before) {
        Map<String, String> then = result(after);
        for (Student student : after.students())
            assertThat(position(student, then)).as(student.id()).isLessThanOrEqualTo(position(student, before));
    }

    private static Student any(Intake intake, Random random) {
        return intake.students().get(random.nextInt(intake.students().size()));
    }

    private static Intake replacing(Intake intake, Student changed) {
        List<Student> students = intake.students().stream()
                .map(s -> s.id().equals(changed.id()) ? changed : s)
                .toList();
        return intake.with(intake.options(), intake.pools(), students);
    }

    @Test
    void oneSeatMoreForAWholeAgreementHurtsNobody() {
        MARKETS.each(300, (intake, random) -> {
            Map<String, String> before = result(intake);
            for (Option option : intake.options())
                if (option.pool() == null)
                    assertNobodyIsWorseOff(intake.withOptionCapacity(option.id(), option.capacity() + 1), before);
            for (Pool pool : intake.pools())
                if (pool.parent() == null)
                    assertNobodyIsWorseOff(intake.withPoolCapacity(pool.id(), pool.capacity() + 1), before);
        });
    }

    @Test
    void oneSeatMoreAtAnOptionAndAtEverythingAroundItHurtsNobody() {
        MARKETS.each(300, (intake, random) -> {
            Map<String, Pool> pools = new HashMap<>();
            intake.pools().forEach(pool -> pools.put(pool.id(), pool));
            for (Option option : intake.options()) {
                Intake more = intake.withOptionCapacity(option.id(), option.capacity() + 1);
                for (Pool pool = pools.get(option.pool()); pool != null; pool = pools.get(pool.parent()))
                    more = more.withPoolCapacity(pool.id(), pool.capacity() + 1);
                assertNobodyIsWorseOff(more, result(intake));
            }
        });
    }

    @Test
    void betterPointsNeverHurtTheirStudent() {
        MARKETS.each(400, (intake, random) -> {
            Student student = any(intake, random);
            Wish better = student.wishes().get(random.nextInt(student.wishes().size()));
            Points points = new Points(better.score().tenths() + 1 + random.nextInt(40));
            List<Wish> wishes = student.wishes().stream()
                    .map(w -> w.equals(better) ? w.scoring(points) : w)
                    .toList();
            Student improved = new Student(student.id(), wishes, student.categories());
            assertThat(position(student, result(replacing(intake, improved))))
                    .isLessThanOrEqualTo(position(student, result(intake)));
        });
    }

    @Test
    void oneMoreCategoryNeverHurtsItsStudent() {
        MARKETS.each(600, (intake, random) -> {
            Student student = any(intake, random);
            SortedSet<String> more = new TreeSet<>(student.categories());
            more.add("c" + (1 + random.nextInt(3)));
            Student favoured = new Student(student.id(), student.wishes(), more);
            assertThat(position(student, result(replacing(intake, favoured))))
                    .isLessThanOrEqualTo(position(student, result(intake)));
        });
    }

    @Test
    void aReserveThatNobodyCanFillIsNoReserve() {
        MARKETS.each(300, (intake, random) -> {
            List<Reserve> nobodys = intake.reserves().stream()
                    .map(r -> new Reserve(r.option(), "nobody " + r.category(), r.seats()))
                    .toList();
            assertThat(result(intake.with(nobodys))).isEqualTo(result(intake.with(List.<Reserve>of())));
        });
    }

    @Test
    void movingUpHurtsNobodyAndWhoAcceptedForGoodKeepsThePlace() {
        MARKETS.each(300, (intake, random) -> {
            Map<String, String> before = result(intake);
            Map<String, String> accepted = new HashMap<>();
            Set<String> gone = new HashSet<>();
            for (Student student : intake.students()) {
                int fate = random.nextInt(3);
                if (fate == 0) gone.add(student.id());
                if (fate == 1 && before.containsKey(student.id())) accepted.put(student.id(), before.get(student.id()));
            }
            Intake after = intake.without(gone).keepingOnly(accepted);
            assertNobodyIsWorseOff(after, before);
            assertThat(result(after)).containsAllEntriesOf(accepted);
        });
    }

    @Test
    void oneByOneOrTogetherLeavingEndsInTheSame() {
        MARKETS.each(200, (intake, random) -> {
            Set<String> gone = new HashSet<>();
            for (int i = 0; i < 4; i++) gone.add(any(intake, random).id());
            Intake after = intake;
            Map<String, String> step = result(intake);
            for (String one : new ArrayList<>(gone)) {
                after = after.without(Set.of(one));
                assertNobodyIsWorseOff(after, step);
                step = result(after);
            }
            assertThat(step).isEqualTo(result(intake.without(gone)));
        });
    }
}
