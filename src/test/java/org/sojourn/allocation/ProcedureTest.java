package org.sojourn.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sojourn.allocation.core.Mechanism;
import org.sojourn.calls.rules.Procedure;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.SeatRules;
import org.sojourn.calls.rules.stamp.Promise;
import org.sojourn.calls.rules.stamp.Stamp;
import org.sojourn.calls.rules.stamp.Validator;

class ProcedureTest {
    /** The rules stamp what the engine keeps: points that depend on the place are the case where it matters. */
    @ParameterizedTest
    @EnumSource(Procedure.class)
    void theStampOfTheRulesPromisesNoMoreThanTheMechanism(Procedure procedure) {
        Mechanism mechanism = Mechanism.valueOf(procedure.name());
        Stamp stamp = Validator.stamp(RuleBook.standard().with(SeatRules.PLAIN.with(procedure)));

        assertThat(stamp.keeps(Promise.FAIR)).isEqualTo(mechanism.promisesFairness());
        assertThat(stamp.keeps(Promise.TRUTHFUL)).isEqualTo(mechanism.isSafeToBeTruthful());
        assertThat(Mechanism.values()).hasSameSizeAs(Procedure.values());
    }
}
