package org.sojourn.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sojourn.allocation.core.Allocation;
import org.sojourn.allocation.core.Check;
import org.sojourn.allocation.core.Decision;
import org.sojourn.allocation.core.Ineligibility;
import org.sojourn.allocation.core.Intake;
import org.sojourn.allocation.core.Lottery;
import org.sojourn.allocation.core.Option;
import org.sojourn.allocation.core.Student;
import org.sojourn.allocation.core.Wish;
import org.sojourn.rulings.RulingInForce;
import org.sojourn.rulings.RulingKind;
import org.sojourn.vocabulary.Points;

class RuledTest {
    private static final Wish FEW = Wish.of("7", new Points(10));
    private static final Ruled RULED = new Ruled(List.of(
            new RulingInForce(1, 7L, RulingKind.PROTECTED),
            new RulingInForce(2, null, RulingKind.BARRED),
            new RulingInForce(3, null, RulingKind.HARDSHIP),
            new RulingInForce(4, 7L, RulingKind.PROTECTED),
            new RulingInForce(4, 7L, RulingKind.BARRED)));

    @Test
    void whoIsProtectedAtAPlaceComesBeforeMorePointsThereAndNowhereElse() {
        assertThat(RULED.say(1, 7, FEW).rank()).isNegative();
        assertThat(RULED.say(1, 8, FEW)).isEqualTo(FEW);
        assertThat(RULED.say(9, 7, FEW)).isEqualTo(FEW);
    }

    @Test
    void whoIsBarredTakesNoPartAndNothingOfHerIsSaid() {
        assertThat(RULED.say(2, 8, FEW).barred()).isEqualTo(new Ineligibility("BARRED", "", ""));
        assertThat(RULED.say(4, 7, FEW).eligible())
                .as("barred weighs more than protected")
                .isFalse();
    }

    @Test
    void whoeverMayNotHaveThePlaceByTheRulesKeepsThatReason() {
        Wish without = FEW.barredBy(new Ineligibility("SEMESTER", "2", "5"));
        assertThat(RULED.say(1, 7, without)).isEqualTo(without);
        assertThat(RULED.say(2, 7, without)).isEqualTo(without);
    }

    @Test
    void hardshipIsWhatTwoPeopleRuledAndNotWhatAListSays() {
        assertThat(RULED.groups(3, List.of("Erstmals"))).containsExactly("FIRST_TIMER", "HARDSHIP");
        assertThat(RULED.groups(9, List.of("Härtefall", "Erstmals"))).containsExactly("FIRST_TIMER");
    }

    @Test
    void theRunKeepsToItAndTheRecountAgrees() {
        Intake intake = new Intake(
                List.of(Option.alone("7", 1)),
                List.of(),
                List.of(
                        new Student("1", List.of(RULED.say(1, 7, FEW)), new TreeSet<>()),
                        new Student("2", List.of(RULED.say(2, 7, Wish.of("7", new Points(900)))), new TreeSet<>()),
                        new Student("9", List.of(RULED.say(9, 7, Wish.of("7", new Points(800)))), new TreeSet<>())),
                List.of(),
                new Lottery("seed", Lottery.Kind.ONE));
        Decision decision = Allocation.decide(intake);
        assertThat(decision.assignment()).isEqualTo(Map.of("1", "7"));
        assertThat(Check.of(intake, decision).violations()).isEmpty();
        String kept = new String(intake.canonical(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(Intake.read(kept, "seed").digest()).isEqualTo(intake.digest());
    }
}
