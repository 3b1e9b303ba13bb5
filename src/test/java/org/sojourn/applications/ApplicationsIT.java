package org.sojourn.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.applications.ApplicationDesk.AddWish;
import org.sojourn.applications.ApplicationDesk.ImportApplicants;
import org.sojourn.applications.ApplicationDesk.MoveWish;
import org.sojourn.applications.ApplicationDesk.RankWish;
import org.sojourn.applications.ApplicationDesk.RemoveWish;
import org.sojourn.applications.ApplicationDesk.SaveFacts;
import org.sojourn.applications.ApplicationDesk.SubmitApplication;
import org.sojourn.applications.ApplicationDesk.TakeUpAgain;
import org.sojourn.applications.ApplicationDesk.WithdrawApplication;
import org.sojourn.applications.ApplicationSearch.Sort;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;

@ContainerTest
class ApplicationsIT {
    private static final Facts FACTS = new Facts(Programme.MEDICINE, 6, Map.of("en", CefrLevel.C1));
    private static final String HEAD =
            "Matrikelnummer;Vorname;Nachname;E-Mail;Studiengang;Fachsemester;Grundpunkte;Sprache Englisch;Wunsch 1;Wunsch 2\n";

    @Inject
    ApplicationDesk desk;

    @Inject
    ApplicationRegister register;

    @AfterEach
    void theClockIsRightAgain() {
        Given.theClockIsAheadBy(Duration.ZERO);
    }

    @Test
    void beginningTwiceFindsTheFirst() {
        long call = anOpenCall(aPlace());
        As.student();
        long first = desk.begin(call);
        assertThat(desk.begin(call)).isEqualTo(first);
    }

    @Test
    void aDraftWithoutAWishIsAmongHersAndNobodyElses() {
        long call = anOpenCall(aPlace());
        As.student();
        long id = desk.begin(call);
        assertThat(register.allMine()).extracting(MyApplication::id).containsExactly(id);
        assertThat(register.allMine().get(0).wishes()).isEmpty();
        As.student();
        assertThat(register.allMine()).isEmpty();
    }

    @Test
    void wishesKeepTheirOrderThroughEveryMove() {
        List<Long> places = List.of(aPlace(), aPlace(), aPlace(), aPlace());
        long call = anOpenCall(places.toArray(Long[]::new));
        As.student();
        long id = withWishes(call, places);
        desk.moveWish(new MoveWish(id, version(call), places.get(2), true));
        assertThat(wishes(call)).containsExactly(places.get(0), places.get(2), places.get(1), places.get(3));
        desk.rankWish(new RankWish(id, version(call), places.get(3), 1));
        assertThat(wishes(call)).containsExactly(places.get(3), places.get(0), places.get(2), places.get(1));
        desk.removeWish(new RemoveWish(id, version(call), places.get(0)));
        assertThat(wishes(call)).containsExactly(places.get(3), places.get(2), places.get(1));
        assertThat(Sql.rows("SELECT position FROM wish WHERE application_id = ? ORDER BY position", id))
                .hasSize(3);
    }

    @Test
    void anotherStudentsApplicationIsNotHersWhateverTheIdSays() {
        long place = aPlace();
        long call = anOpenCall(place);
        As.student();
        long foreign = withWishes(call, List.of(place));
        As.student();
        assertThatThrownBy(() -> desk.removeWish(new RemoveWish(foreign, 1, place)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.submit(new SubmitApplication(foreign, 1))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.withdraw(new WithdrawApplication(foreign, 1, "")))
                .isInstanceOf(NotPermitted.class);
        assertThat(register.mine(call)).isEmpty();
        assertThatThrownBy(() -> register.one(foreign)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> register.submitted(call)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void aMoveOneSecondAfterTheDeadlineIsRefusedAndNothingIsWritten() {
        List<Long> places = List.of(aPlace(), aPlace());
        long call = aCallThatClosesIn(Duration.ofHours(1), places);
        As.student();
        long id = withWishes(call, places);
        int version = version(call);
        long journal = Sql.number("SELECT COUNT(*) FROM journal_entry");
        Given.theClockIsAheadBy(Duration.ofHours(1).plusSeconds(1));
        assertThatThrownBy(() -> desk.moveWish(new MoveWish(id, version, places.get(1), true)))
                .hasMessage("call-is-over");
        assertThat(wishes(call)).isEqualTo(places);
        assertThat(version(call)).isEqualTo(version);
        assertThat(Sql.number("SELECT COUNT(*) FROM journal_entry")).isEqualTo(journal);
    }

    @Test
    void aClickOnAnOldListIsRefused() {
        List<Long> places = List.of(aPlace(), aPlace());
        long call = anOpenCall(places.toArray(Long[]::new));
        As.student();
        long id = withWishes(call, places);
        int seen = version(call);
        desk.moveWish(new MoveWish(id, seen, places.get(1), true));
        assertThatThrownBy(() -> desk.moveWish(new MoveWish(id, seen, places.get(1), true)))
                .hasMessage("stale");
    }

    @Test
    void submittingTwiceWritesOnce() {
        long place = aPlace();
        long call = anOpenCall(place);
        As.student();
        long id = withWishes(call, List.of(place));
        int seen = version(call);
        desk.submit(new SubmitApplication(id, seen));
        desk.submit(new SubmitApplication(id, seen));
        assertThat(Sql.number(
                        "SELECT COUNT(*) FROM journal_entry WHERE act = 'applications.submitted' AND object_id = ?",
                        id))
                .isEqualTo(1);
        assertThat(register.demand(call)).containsExactly(new DemandRow(place, 1, 1));
    }

    @Test
    void aWithdrawnApplicationCountsAgainOnceTakenUp() {
        long place = aPlace();
        long call = anOpenCall(place);
        As.student();
        long id = withWishes(call, List.of(place));
        desk.submit(new SubmitApplication(id, version(call)));
        desk.withdraw(new WithdrawApplication(id, version(call), "Krankheit"));
        assertThat(register.demand(call)).isEmpty();
        desk.takeUpAgain(new TakeUpAgain(id, version(call)));
        assertThat(register.mine(call).orElseThrow().isSubmitted()).isTrue();
    }

    @Test
    void aPlaceOutsideTheCallIsNotWished() {
        long call = anOpenCall(aPlace());
        long elsewhere = aPlace();
        As.student();
        long id = desk.begin(call);
        assertThatThrownBy(() -> desk.addWish(new AddWish(id, version(call), elsewhere)))
                .hasMessage("place-not-in-call");
    }

    @Test
    void theImportEntersSubmittedApplicationsAndChangesOnlyWhatTheFileHas() {
        long first = aPlace();
        long second = aPlace();
        long call = anOpenCall(first, second);
        As.coordinator();
        long number = Given.number();
        String row = "%d;Cem;Aydin;cem%d@example.org;Humanmedizin;6;78,5;C1;PL-%d;PL-%d\n"
                .formatted(number, number, first, second);
        assertThat(desk.importApplicants(file(call, HEAD + row))).isEqualTo(new ImportOutcome(1, 0, 0, 0));
        String points = "Matrikelnummer;Vorname;Nachname;E-Mail;Studiengang;Fachsemester;Grundpunkte\n"
                + "%d;Cem;Aydin;cem%d@example.org;Humanmedizin;6;80\n".formatted(number, number);
        assertThat(desk.importApplicants(file(call, points))).isEqualTo(new ImportOutcome(0, 1, 0, 0));
        assertThat(desk.importApplicants(file(call, points))).isEqualTo(new ImportOutcome(0, 0, 1, 0));
        List<SubmittedApplication> submitted = register.submitted(call);
        assertThat(submitted).hasSize(1);
        assertThat(submitted.get(0).placeIds()).containsExactly(first, second);
        assertThat(submitted.get(0).base()).isEqualTo(new Points(800));
        assertThat(submitted.get(0).facts().languages()).containsEntry("en", CefrLevel.C1);
    }

    @Test
    void aFileWithAWrongRowWritesNothingUnlessTheRowIsToBeLeftOut() {
        long place = aPlace();
        long call = anOpenCall(place);
        As.coordinator();
        long number = Given.number();
        String good = "%d;A;B;a%d@example.org;Humanmedizin;6;70;B2;PL-%d;\n".formatted(number, number, place);
        String wrong = "%d;A;B;b%d@example.org;Humanmedizin;6;70;B2;PL-0;\n".formatted(number + 1, number);
        assertThatThrownBy(() -> desk.importApplicants(file(call, HEAD + good + wrong)))
                .hasMessage("import-has-errors");
        assertThat(register.counts(call).all()).isZero();
        assertThat(desk.importApplicants(new ImportApplicants(call, "a.csv", bytes(HEAD + good + wrong), true)))
                .isEqualTo(new ImportOutcome(1, 0, 0, 1));
    }

    @Test
    void theOfficeStillImportsAfterTheDeadline() {
        long place = aPlace();
        long call = aCallThatClosesIn(Duration.ofHours(1), List.of(place));
        Given.theClockIsAheadBy(Duration.ofHours(2));
        As.coordinator();
        long number = Given.number();
        String row = "%d;A;B;a%d@example.org;Humanmedizin;6;70;B2;PL-%d;\n".formatted(number, number, place);
        assertThat(desk.importApplicants(file(call, HEAD + row)).added()).isEqualTo(1);
        Sql.change("UPDATE exchange_call SET state = 'RELEASED' WHERE id = ?", call);
        assertThatThrownBy(() -> desk.importApplicants(file(call, HEAD + row))).hasMessage("import-after-release");
    }

    @Test
    void tenThousandRowsAreEnteredAndListedInBoundedTime() {
        long first = aPlace();
        long second = aPlace();
        long call = anOpenCall(first, second);
        As.coordinator();
        long base = Given.number() * 100_000;
        String rows = IntStream.range(0, 10_000)
                .mapToObj(i -> "%d;Name%d;Person;p%d@example.org;Humanmedizin;6;70;B2;PL-%d;PL-%d\n"
                        .formatted(base % 100_000_000_000L + i, i, base + i, first, second))
                .collect(Collectors.joining());
        long start = System.nanoTime();
        assertThat(desk.importApplicants(file(call, HEAD + rows)).added()).isEqualTo(10_000);
        assertThat(register.submitted(call)).hasSize(10_000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(120));
        ApplicationPage page = register.applications(
                new ApplicationSearch(call, "Name77", null, first, Sort.POINTS, true, 2, 20), List.of());
        assertThat(page.total()).isEqualTo(111);
        assertThat(page.rows()).hasSize(20);
        assertThat(register.demand(call)).contains(new DemandRow(first, 10_000, 10_000));
    }

    @Test
    void theNumberOfStatementsDoesNotDependOnTheNumberOfRows() {
        long place = aPlace();
        long few = anOpenCall(place);
        long many = anOpenCall(place);
        As.coordinator();
        desk.importApplicants(file(few, HEAD + rows(7, place)));
        desk.importApplicants(file(many, HEAD + rows(700, place)));
        // the server's own checks of its connections are counted too, so a few more are nothing
        assertThat(selects(() -> register.submitted(many))).isLessThan(selects(() -> register.submitted(few)) + 20);
        assertThat(selects(() -> register.demand(many))).isLessThan(selects(() -> register.demand(few)) + 20);
    }

    private static String rows(int count, long place) {
        return IntStream.range(0, count)
                .mapToLong(i -> Given.number())
                .mapToObj(n -> "%d;A;B;s%d@example.org;Humanmedizin;6;70;B2;PL-%d;\n".formatted(n, n, place))
                .collect(Collectors.joining());
    }

    private static long selects(Runnable look) {
        String asked = "SELECT CAST(VARIABLE_VALUE AS UNSIGNED) FROM information_schema.GLOBAL_STATUS"
                + " WHERE VARIABLE_NAME = 'COM_SELECT'";
        long before = Sql.number(asked);
        look.run();
        return Sql.number(asked) - before;
    }

    private static ImportApplicants file(long call, String text) {
        return new ImportApplicants(call, "bewerbungen.csv", bytes(text), false);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private long withWishes(long call, List<Long> places) {
        long id = desk.begin(call);
        desk.saveFacts(new SaveFacts(id, version(call), FACTS));
        for (Long place : places) desk.addWish(new AddWish(id, version(call), place));
        return id;
    }

    private int version(long call) {
        return register.mine(call).orElseThrow().version();
    }

    private List<Long> wishes(long call) {
        return register.mine(call).orElseThrow().wishes();
    }

    private static long aPlace() {
        return Given.aPlace(2);
    }

    private static long anOpenCall(Long... places) {
        return aCallThatClosesIn(Duration.ofDays(30), List.of(places));
    }

    private static long aCallThatClosesIn(Duration left, List<Long> places) {
        long id = Given.number();
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        LocalDateTime closes = now.plus(left);
        Sql.change(
                "INSERT INTO exchange_call (id, version, title_de, title_en, academic_year, zone, opens_local, closes_local,"
                        + " opens_at, closes_at, answer_days, state, rule_version)"
                        + " VALUES (?, 1, ?, ?, 2027, 'Europe/Berlin', ?, ?, ?, ?, 7, 'OPENED', 1)",
                id,
                "Runde " + id,
                "Round " + id,
                now.minusDays(1),
                closes,
                now.minusDays(1),
                closes);
        for (Long place : places) Sql.change("INSERT INTO call_place (call_id, place_id) VALUES (?, ?)", id, place);
        RuleBook rules = RuleBook.pointsGiven();
        Sql.change(
                "INSERT INTO rule_version (id, call_id, number, content, digest, written_at) VALUES (?, ?, 1, ?, ?, ?)",
                Given.number(),
                id,
                rules.text(),
                rules.digest(),
                now);
        return id;
    }
}
