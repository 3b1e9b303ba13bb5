package org.sojourn.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.AcademicYear;

class PlacePoolTest {
    private final Agreement agreement = Sample.anAgreement();

    private PlacePool pool(String name) {
        return new PlacePool(agreement, Sample.YEAR, name, 2);
    }

    @Test
    void aPoolLiesInAnotherOfTheSameAgreementAndYear() {
        assertThatCode(() -> pool("PJ").layInto(pool("gesamt"))).doesNotThrowAnyException();
    }

    @Test
    void aPoolNeverLiesInItself() {
        PlacePool pool = pool("gesamt");
        assertThatThrownBy(() -> pool.layInto(pool)).hasMessage("pool-in-itself");
    }

    @Test
    void aWayBackOverOthersIsRefusedToo() {
        PlacePool outer = pool("aussen");
        PlacePool middle = pool("mitte");
        PlacePool inner = pool("innen");
        middle.layInto(outer);
        inner.layInto(middle);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> outer.layInto(inner));
        assertThat(refusal.code()).isEqualTo("pool-in-itself");
        assertThat(refusal.arguments()).containsExactly("aussen", "innen");
    }

    @Test
    void aPoolOfAnotherYearOrAgreementIsRefused() {
        PlacePool next = new PlacePool(agreement, new AcademicYear(2028), "nächstes Jahr", 2);
        PlacePool other = new PlacePool(Sample.anAgreement(), Sample.YEAR, "andere", 2);
        assertThatThrownBy(() -> pool("PJ").layInto(next)).hasMessage("pool-elsewhere");
        assertThatThrownBy(() -> pool("PJ").layInto(other)).hasMessage("pool-elsewhere");
    }

    @Test
    void aPoolMayLieOnItsOwnAgain() {
        PlacePool outer = pool("aussen");
        PlacePool inner = pool("innen");
        inner.layInto(outer);
        inner.layInto(null);
        assertThatCode(() -> outer.layInto(inner)).doesNotThrowAnyException();
    }

    @Test
    void whateverIsTriedPoolsStayAForest() {
        long seed = 20270115L;
        Random chance = new Random(seed);
        List<PlacePool> pools = new ArrayList<>();
        for (int i = 0; i < 12; i++) pools.add(pool("p" + i));
        int[] parent = new int[12];
        java.util.Arrays.fill(parent, -1);
        for (int i = 0; i < 2_000; i++) {
            int child = chance.nextInt(12);
            int into = chance.nextInt(12);
            boolean allowed = true;
            for (int up = into; up >= 0; up = parent[up]) if (up == child) allowed = false;
            Refusal refusal =
                    catchThrowableOfType(Refusal.class, () -> pools.get(child).layInto(pools.get(into)));
            assertThat(refusal == null).as("seed %d, step %d", seed, i).isEqualTo(allowed);
            if (allowed) parent[child] = into;
        }
    }

    @Test
    void aLimitIsBetweenNothingAndAThousand() {
        assertThatThrownBy(() -> pool("x").limit("x", -1)).hasMessage("capacity-range");
        assertThatThrownBy(() -> pool("x").limit("x", 1001)).hasMessage("capacity-range");
        assertThatThrownBy(() -> pool("x").limit(" ", 1)).hasMessage("pool-name-form");
        assertThatCode(() -> pool("x").limit("x", 0)).doesNotThrowAnyException();
    }

    @Test
    void aPoolNeedsAnAgreementThatHoldsInItsYear() {
        assertThatThrownBy(() -> new PlacePool(agreement, new AcademicYear(2031), "x", 1))
                .hasMessage("agreement-not-in-year");
    }
}
