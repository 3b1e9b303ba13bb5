package org.sojourn.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.access.journal.JournalReader;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.platform.Refusal;
import org.sojourn.privacy.registry.Column;
import org.sojourn.privacy.registry.Table;

@ContainerTest
class ErasureIT {
    /** Ends on 30 September 2026: over by the time of the tests, and two years before every other call of the tests. */
    private static final int YEAR_THAT_ENDED = 2025;

    @Inject
    Told told;

    @Inject
    JournalReader reader;

    @Inject
    ErasureDesk erasures;

    @Inject
    ErasureRegister requests;

    @Inject
    RetentionJob job;

    @Inject
    RetentionDesk desk;

    @Inject
    RetentionRegister retention;

    @Test
    void afterTheirTimeNothingIsLeftOfPeopleButThoseUnderAHoldStay() {
        Map<String, Long> office = Canaries.office(YEAR_THAT_ENDED);
        Canaries anna = new Canaries(office);
        Canaries held = new Canaries(office);
        As.administrator();
        LocalDate nextDecade = LocalDate.of(2040, 1, 1);
        erasures.hold(new ErasureDesk.PlaceHold(held.account(), "Klage", nextDecade));
        try {
            As.system();
            job.night();
            assertThat(applications(anna, held)).isEqualTo(2);
            nightAfter(Duration.ofDays(2 * 365));
            assertThat(applications(anna)).isZero();
            assertThat(applications(held)).isEqualTo(1);
            nightAfter(Duration.ofDays(3 * 365 + 2));
            assertThat(anna.of(ErasureIT::hasToGo)).hasSizeGreaterThan(40);
            assertThat(Canaries.left(anna.of(ErasureIT::hasToGo))).isEmpty();
            assertThat(Sql.rows("SELECT id FROM account WHERE id = ?", anna.account()))
                    .isEmpty();
            List<String> kept = held.of((table, column) -> table.name().matches("account|application|wish"));
            assertThat(Canaries.left(kept)).containsOnlyKeys(kept);
        } finally {
            Given.theClockIsAheadBy(Duration.ZERO);
        }
    }

    /** What the journal and the proof of an erasure keep leads to nobody; it is said in the registry, with its reason. */
    private static boolean hasToGo(Table table, Column column) {
        return table.expires() || column.way() != Column.Way.STAYS;
    }

    @Test
    void aPreviewChangesNothingAndCountsWhatTheNightTakes() {
        Map<String, Long> office = Canaries.office(2023);
        new Canaries(office);
        As.administrator();
        RetentionRegister.DueRow wishes = row("Wünsche");
        assertThat(wishes.rows()).isPositive();
        assertThat(row("Wünsche")).isEqualTo(wishes);
        As.system();
        job.night();
        As.administrator();
        assertThat(row("Wünsche").rows()).isZero();
    }

    @Test
    void whoAcceptedNoPlaceIsForgottenSooner() {
        Map<String, Long> office = Canaries.office(YEAR_THAT_ENDED);
        Canaries without = new Canaries(office);
        Canaries with = new Canaries(office);
        Sql.change("UPDATE place_offer SET status = 'ACCEPTED' WHERE application_id = ?", with.application());
        try {
            nightAfter(Duration.ofDays(140));
            assertThat(List.of(applications(without), applications(with))).containsExactly(0L, 1L);
            nightAfter(Duration.ofDays(2 * 365));
            assertThat(applications(with)).isZero();
        } finally {
            Given.theClockIsAheadBy(Duration.ZERO);
        }
    }

    @Test
    void aRunThatWasReleasedKeepsItsFiguresWhenItsPeopleAreGone() {
        Map<String, Long> office = Canaries.office(2023);
        Sql.change("UPDATE allocation_run SET intake = 'frozen facts' WHERE id = ?", office.get("allocation_run"));
        new Canaries(office);
        As.system();
        job.night();
        assertThat(Sql.text("SELECT intake FROM allocation_run WHERE id = ?", office.get("allocation_run")))
                .isEmpty();
        assertThat(Sql.number("SELECT COUNT(*) FROM run_student WHERE run_id = ?", office.get("allocation_run")))
                .isZero();
    }

    @Test
    void whoPreparedAnErasureCannotConfirmIt() {
        long student = Given.anAccount(Role.STUDENT);
        As.administrator();
        long request = erasures.prepare(new ErasureDesk.PrepareErasure(student, "Brief"));
        assertThatThrownBy(() -> erasures.confirm(new ErasureDesk.Decide(request, 1)))
                .isInstanceOf(Refusal.class)
                .hasMessage("erasure-needs-a-second-person");
        assertThat(Sql.number("SELECT COUNT(*) FROM account WHERE id = ?", student))
                .isEqualTo(1);
    }

    @Test
    void anErasureWaitsForEverybodyButWhoPreparedIt() {
        long preparer = As.administrator();
        long hers = requests.waitingForSecondPerson();
        As.approver();
        long others = requests.waitingForSecondPerson();
        As.account(preparer);
        erasures.prepare(new ErasureDesk.PrepareErasure(Given.anAccount(Role.STUDENT), "Brief"));
        assertThat(requests.waitingForSecondPerson()).isEqualTo(hers);
        As.approver();
        assertThat(requests.waitingForSecondPerson()).isEqualTo(others + 1);
        assertThat(requests.cases().requests().get(0).preparedBy()).isEqualTo(preparer);
    }

    @Test
    void aSecondPersonErasesWhoeverNothingNeeds() {
        As.administrator();
        Canaries anna = new Canaries(Canaries.office(YEAR_THAT_ENDED));
        told.note(anna.account(), "told-of-anna-before");
        assertThat(reader.allOf(anna.account()).toString()).contains("told-of-anna-before");
        assertThat(rulings(anna)).isEqualTo(1);
        long request = confirmed(anna.account());
        assertThat(rulings(anna)).isZero();
        assertThat(reader.allOf(anna.account()).toString()).doesNotContain("told-of-anna-before");
        assertThat(Canaries.left(anna.of((table, column) -> column.way() != Column.Way.STAYS)))
                .isEmpty();
        assertThat(Sql.text("SELECT state FROM erasure_request WHERE id = ?", request))
                .isEqualTo("DONE");
        assertThat(Sql.rows("SELECT run_id FROM run_student WHERE account_id = ?", anna.account()))
                .isEmpty();
    }

    @Test
    void anApplicationThatIsStillNeededWaitsForTheEndOfItsYear() {
        Map<String, Long> office = Canaries.office(2026);
        Canaries anna = new Canaries(office);
        long request = confirmed(anna.account());
        assertThat(Sql.text("SELECT state FROM erasure_request WHERE id = ?", request))
                .isEqualTo("CONFIRMED");
        assertThat(applications(anna)).isEqualTo(1);
        try {
            nightAfter(Duration.ofDays(366));
            assertThat(Sql.text("SELECT state FROM erasure_request WHERE id = ?", request))
                    .isEqualTo("DONE");
            assertThat(applications(anna)).isZero();
        } finally {
            Given.theClockIsAheadBy(Duration.ZERO);
        }
    }

    @Test
    void thePreviewOfAPersonSaysWhatWaitsAndWhatStays() {
        Canaries anna = new Canaries(Canaries.office(2026));
        As.administrator();
        List<ErasureRegister.PreviewRow> rows = requests.preview(anna.account());
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.words().german()).isEqualTo("Bewerbung");
            assertThat(row.waits()).isEqualTo(1);
        });
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.words().german()).isEqualTo("Ergebnis der Vergabe");
            assertThat(row.stays()).isEqualTo(1);
            assertThat(row.why()).isNotNull();
        });
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.words().german()).isEqualTo("Einmalige Links");
            assertThat(row.goes()).isEqualTo(1);
        });
    }

    @Test
    void nobodyUnderAHoldIsErasedOnRequest() {
        long student = Given.anAccount(Role.STUDENT);
        As.administrator();
        erasures.hold(new ErasureDesk.PlaceHold(student, "Klage", LocalDate.of(2040, 1, 1)));
        assertThatThrownBy(() -> erasures.prepare(new ErasureDesk.PrepareErasure(student, null)))
                .hasMessage("erasure-under-hold");
        assertThat(requests.cases().holds())
                .filteredOn(hold -> hold.accountId() == student)
                .extracting(ErasureRegister.HoldRow::reason, ErasureRegister.HoldRow::until)
                .containsExactly(tuple("Klage", LocalDate.of(2040, 1, 1)));
    }

    @Test
    void peopleOfTheOfficeAreNotErasedWhileTheirAccountIsOpen() {
        long coordinator = Given.anAccount(Role.COORDINATOR);
        As.administrator();
        assertThatThrownBy(() -> erasures.prepare(new ErasureDesk.PrepareErasure(coordinator, null)))
                .hasMessage("erasure-of-staff");
    }

    @Test
    void onlyAnAdministratorPreparesAnErasure() {
        long student = Given.anAccount(Role.STUDENT);
        As.coordinator();
        assertThatThrownBy(() -> erasures.prepare(new ErasureDesk.PrepareErasure(student, null)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aNightIsTakenOnce() {
        As.system();
        LocalDate night = LocalDate.of(2001, 1, 1);
        assertThat(List.of(desk.begin(night), desk.begin(night))).containsExactly(true, false);
    }

    private long confirmed(long account) {
        As.administrator();
        long request = erasures.prepare(new ErasureDesk.PrepareErasure(account, "Brief"));
        As.approver();
        int version = (int) Sql.number("SELECT version FROM erasure_request WHERE id = ?", request);
        erasures.confirm(new ErasureDesk.Decide(request, version));
        return request;
    }

    private void nightAfter(Duration ahead) {
        Given.theClockIsAheadBy(ahead);
        As.system();
        job.night();
    }

    private RetentionRegister.DueRow row(String german) {
        return retention.preview().stream()
                .filter(row -> row.words().german().equals(german))
                .findFirst()
                .orElseThrow();
    }

    private static long rulings(Canaries person) {
        return Sql.number("SELECT COUNT(*) FROM ruling WHERE account_id = ?", person.account());
    }

    private static long applications(Canaries... people) {
        long all = 0;
        for (Canaries one : people)
            all += Sql.number("SELECT COUNT(*) FROM application WHERE id = ?", one.application());
        return all;
    }
}
