package org.sojourn.welcome.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionTest {
    private static boolean holds(String condition, Flag... flags) {
        return Condition.parse(condition).holds(Set.of(flags));
    }

    @Test
    void anEmptyConditionAlwaysHolds() {
        assertThat(holds("")).isTrue();
        assertThat(holds("  ", Flag.PHD)).isTrue();
        assertThat(Condition.parse("")).isEqualTo(Condition.ALWAYS);
    }

    @Test
    void aCommaAsksForBothAndASlashForOne() {
        String condition = "FOREIGN_DEGREE,GUEST_AGREEMENT/PHD";
        assertThat(holds(condition, Flag.FOREIGN_DEGREE, Flag.PHD)).isTrue();
        assertThat(holds(condition, Flag.FOREIGN_DEGREE, Flag.GUEST_AGREEMENT)).isTrue();
        assertThat(holds(condition, Flag.FOREIGN_DEGREE)).isFalse();
        assertThat(holds(condition, Flag.GUEST_AGREEMENT, Flag.PHD)).isFalse();
    }

    @Test
    void anExclamationMarkAsksForTheOpposite() {
        assertThat(holds("!EXCHANGE")).isTrue();
        assertThat(holds("!EXCHANGE", Flag.EXCHANGE)).isFalse();
        assertThat(holds("PHD/!EXCHANGE", Flag.PHD, Flag.EXCHANGE)).isTrue();
    }

    @Test
    void blanksDoNotCountAndTheTextIsWrittenWithout() {
        assertThat(Condition.parse(" PHD , ! EMPLOYED / LAB ").text()).isEqualTo("PHD,!EMPLOYED/LAB");
        assertThat(Needs.parse(" W03 , W08 / W09 ").text()).isEqualTo("W03,W08/W09");
    }

    @Test
    void nothingThatIsWrittenIsLost() {
        for (String text : List.of("A,,B", "A/", ",", "!", "A,!"))
            assertThat(Condition.parse(text).text()).isEqualTo(text);
        for (String text : List.of("W1,,W2", "W1/", "/", "W1,"))
            assertThat(Needs.parse(text).text()).isEqualTo(text);
    }

    @Test
    void struckTasksLeaveTheirGroupsAndEmptyGroupsAreGone() {
        Needs needs = Needs.parse("W1/W2,W3,W4/W5");
        assertThat(needs.only(Set.of("W2", "W4", "W5")::contains).text()).isEqualTo("W2,W4/W5");
        assertThat(needs.only(code -> false)).isEqualTo(Needs.NOTHING);
        assertThat(Needs.parse("")).isEqualTo(Needs.NOTHING);
    }

    @Test
    void aConditionAsksForAFlagThatCanMakeItHoldAndNotForOneThatCannot() {
        Condition condition = Condition.parse("FAMILY/CHILDREN,!EMPLOYED");
        assertThat(condition.asksFor(Flag.FAMILY)).isTrue();
        assertThat(condition.asksFor(Flag.CHILDREN)).isTrue();
        assertThat(condition.asksFor(Flag.EMPLOYED)).isFalse();
        assertThat(condition.asksFor(Flag.LAB)).isFalse();
        assertThat(Condition.ALWAYS.asksFor(Flag.FAMILY)).isFalse();
    }
}
