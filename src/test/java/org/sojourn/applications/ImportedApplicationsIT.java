package org.sojourn.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.applications.ApplicationDesk.ImportApplicants;
import org.sojourn.applications.ApplicationSearch.Sort;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;

@ContainerTest
class ImportedApplicationsIT {
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
    void theImportEntersSubmittedApplicationsAndChangesOnlyWhatTheFileHas() {
        long first = OpenCalls.aPlace();
        long second = OpenCalls.aPlace();
        long call = OpenCalls.anOpenCall(first, second);
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
        long place = OpenCalls.aPlace();
        long call = OpenCalls.anOpenCall(place);
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
        long place = OpenCalls.aPlace();
        long call = OpenCalls.closingIn(Duration.ofHours(1), List.of(place));
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
        long first = OpenCalls.aPlace();
        long second = OpenCalls.aPlace();
        long call = OpenCalls.anOpenCall(first, second);
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
        long place = OpenCalls.aPlace();
        long few = OpenCalls.anOpenCall(place);
        long many = OpenCalls.anOpenCall(place);
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
}
