package org.sojourn.rulings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sojourn.access.journal.Change;

class RulingTest {
    private static final Instant NOW = Instant.parse("2027-01-20T10:00:00Z");
    private static final long PROPOSER = 1;
    private static final long PERSON_STOOD_IN_FOR = 2;
    private static final long SECOND = 3;

    @Test
    void twoPeopleBringARulingIntoForce() {
        Ruling ruling = proposed(RulingKind.BARRED);
        ruling.grant(SECOND, Set.of(SECOND), NOW);
        assertThat(ruling.state()).isEqualTo(RulingState.GRANTED);
    }

    @Test
    void oneAloneNeitherGrantsNorRefusesNorEnds() {
        Ruling ruling = proposed(RulingKind.PROTECTED);
        assertThatThrownBy(() -> ruling.grant(PROPOSER, Set.of(PROPOSER), NOW))
                .hasMessage("ruling-second-person-needed");
        assertThatThrownBy(() -> ruling.refuse(PROPOSER, Set.of(PROPOSER), "no", NOW))
                .hasMessage("ruling-second-person-needed");
        ruling.grant(SECOND, Set.of(SECOND), NOW);
        assertThatThrownBy(() -> ruling.revoke(PROPOSER, Set.of(PROPOSER), "no", NOW))
                .hasMessage("ruling-second-person-needed");
        assertThat(ruling.state()).isEqualTo(RulingState.GRANTED);
    }

    @Test
    void aDeputyAndThePersonStoodInForAreOnePairOfEyes() {
        Ruling ruling = proposed(RulingKind.HARDSHIP);
        assertThatThrownBy(() -> ruling.grant(SECOND, Set.of(SECOND, PROPOSER), NOW))
                .hasMessage("ruling-second-person-stands-in");
        assertThatThrownBy(() -> ruling.grant(PERSON_STOOD_IN_FOR, Set.of(PERSON_STOOD_IN_FOR), NOW))
                .hasMessage("ruling-second-person-stands-in");
        assertThat(ruling.state()).isEqualTo(RulingState.PROPOSED);
    }

    @Test
    void aNoNeedsAReasonAndAReasonHasAnEnd() {
        Ruling ruling = proposed(RulingKind.BARRED);
        assertThatThrownBy(() -> ruling.refuse(SECOND, Set.of(SECOND), " ", NOW))
                .hasMessage("reason-needed");
        assertThatThrownBy(() -> ruling.refuse(SECOND, Set.of(SECOND), "x".repeat(1001), NOW))
                .hasMessage("ruling-reason-too-long");
        assertThatThrownBy(() -> new Ruling(new Ruling.Subject(1, 2, 3), RulingKind.BARRED, null, null))
                .hasMessage("reason-needed");
    }

    @Test
    void whatIsDecidedIsNeitherDecidedAgainNorTakenBack() {
        Ruling ruling = proposed(RulingKind.BARRED);
        ruling.refuse(SECOND, Set.of(SECOND), "not proved", NOW);
        assertThatThrownBy(() -> ruling.grant(SECOND, Set.of(SECOND), NOW)).hasMessage("ruling-is-decided");
        assertThatThrownBy(() -> ruling.takeBack(PROPOSER, NOW)).hasMessage("ruling-is-decided");
        assertThatThrownBy(() -> ruling.revoke(SECOND, Set.of(SECOND), "again", NOW))
                .hasMessage("ruling-not-in-force");
    }

    @Test
    void ofHardshipTheJournalHasTheFieldsNameOnly() {
        Ruling ruling = proposed(RulingKind.HARDSHIP);
        assertThat(ruling.toldNew(null).all())
                .contains(new Change("hardship", null, null, true))
                .noneMatch(change -> "chronically ill".equals(change.after()))
                .noneMatch(change -> "HARDSHIP".equals(change.after()));
        ruling.refuse(SECOND, Set.of(SECOND), "no certificate", NOW);
        assertThat(ruling.told(RulingState.PROPOSED).all()).contains(new Change("answer", null, null, true));
    }

    @Test
    void theFiguresOfAStampAreReadInTheirOrder() {
        assertThat(RulingsStamp.of("[2, 5, 17]")).isEqualTo(new RulingsStamp(2, 5, 17));
        assertThat(RulingsStamp.of("[0, 0, 0]").text()).isEmpty();
        assertThat(RulingsStamp.of("[0, 1, 3]").text()).isEqualTo("0.1.3");
    }

    private static Ruling proposed(RulingKind kind) {
        Long place = kind == RulingKind.PROTECTED ? 7L : null;
        return new Ruling(new Ruling.Subject(1, 2, 4), kind, place, "chronically ill")
                .proposed(PROPOSER, PERSON_STOOD_IN_FOR, NOW);
    }
}
