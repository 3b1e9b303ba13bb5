package org.sojourn.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.partners.CutOffDesk.CutOff;
import org.sojourn.partners.CutOffDesk.KeepCutOffs;
import org.sojourn.vocabulary.AcademicYear;
import org.sojourn.vocabulary.Points;

/** With how many points a place was got in an earlier year. */
@ContainerTest
class CutOffsIT {
    @Inject
    CutOffDesk desk;

    @Inject
    CutOffRegister register;

    @Test
    void thePlaceOfTheNextYearTellsTheLastCutOffOfItsCode() {
        long now = Given.aPlace(3);
        long before = earlier(now, 2025);
        keep(earlier(now, 2024), new Points(500), 3);
        keep(before, new Points(690), 3);
        keep(before, new Points(715), 3);
        As.student();
        assertThat(register.last(List.of(now, Given.aPlace(1))))
                .containsOnlyKeys(now)
                .containsEntry(now, new LastCutOff(new AcademicYear(2025), new Points(715)));
        assertThat(register.last(List.of(before)).get(before).year()).isEqualTo(new AcademicYear(2024));
    }

    @Test
    void thePointsOfASinglePersonAreNotTold() {
        long now = Given.aPlace(1);
        keep(earlier(now, 2025), new Points(715), 1);
        As.student();
        assertThat(register.last(List.of(now))).isEmpty();
    }

    @Test
    void roomForEverybodyIsTold() {
        long now = Given.aPlace(3);
        keep(earlier(now, 2025), null, 1);
        As.student();
        assertThat(register.last(List.of(now)).get(now).points()).isNull();
    }

    @Test
    void nobodyButARunAndTheOfficeWritesThem() {
        long place = Given.aPlace(1);
        As.student();
        assertThatThrownBy(() -> desk.keep(new KeepCutOffs(1, List.of(new CutOff(place, null, 1)))))
                .isInstanceOf(NotPermitted.class);
    }

    private static long earlier(long place, int year) {
        long id = Given.aPlace(3);
        Sql.change(
                "UPDATE exchange_place SET academic_year = ?, code = ? WHERE id = ?",
                year,
                Sql.text("SELECT code FROM exchange_place WHERE id = ?", place),
                id);
        return id;
    }

    private void keep(long place, Points points, int admitted) {
        As.coordinator();
        desk.keep(new KeepCutOffs(Given.aClosedCall(), List.of(new CutOff(place, points, admitted))));
    }
}
