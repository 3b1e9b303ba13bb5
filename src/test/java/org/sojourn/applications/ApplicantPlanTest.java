package org.sojourn.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sojourn.access.people.PersonRow;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.SeatRules;
import org.sojourn.partners.PlaceCard;
import org.sojourn.platform.sheets.ImportPlan;
import org.sojourn.platform.sheets.Message;
import org.sojourn.platform.sheets.Note;
import org.sojourn.platform.sheets.PlannedRow;
import org.sojourn.platform.sheets.RowError;
import org.sojourn.platform.sheets.RowState;
import org.sojourn.platform.sheets.SheetReader;
import org.sojourn.platform.sheets.SheetTable;
import org.sojourn.platform.sheets.SheetWriter;
import org.sojourn.vocabulary.AcademicYear;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Direction;
import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

class ApplicantPlanTest {
    private static final String HEAD =
            "Matrikelnummer;Vorname;Nachname;E-Mail;Studiengang;Fachsemester;Grundpunkte;Punkte KCL;Sprache Englisch;Wunsch 1;Wunsch 2\n";
    private static final String CEM = "4010103;Cem;Aydin;cem@example.org;Humanmedizin;6;78,5;3;C1;KCL-W;FLI-W\n";
    private static final List<PlaceCard> PLACES =
            List.of(aPlace(1, "KCL-W", "KCL"), aPlace(2, "KCL-S", "KCL"), aPlace(3, "FLI-W", "FLI"));
    private static final PersonRow CEM_HERE = new PersonRow(42, 0, "Cem", "Aydin", "cem@example.org", "4010103");

    @Test
    void anUnknownStudentIsNewWithPointsLanguagesAndWishesInOrder() {
        ApplicantPlan planner = empty();
        ImportPlan plan = draw(planner, HEAD + CEM);
        PlannedRow row = plan.rows().get(0);
        assertThat(row.state()).isEqualTo(RowState.NEW);
        OfficeEntry entry = planner.entry(row.values());
        assertThat(entry.wishes()).containsExactly(1L, 3L);
        assertThat(entry.languages()).containsExactly(Map.entry("en", CefrLevel.C1));
        assertThat(entry.points())
                .containsExactlyInAnyOrder(
                        new GivenPoints("BASE", "", new Points(785)),
                        new GivenPoints("PARTNER", "KCL", new Points(30)));
    }

    @Test
    void aPlaceOutsideTheCallIsAnErrorThatNamesWhatIsAllowed() {
        ImportPlan plan = draw(empty(), HEAD + CEM.replace("FLI-W", "UMW-W"));
        RowError error = plan.errors().get(0);
        assertThat(error.column()).isEqualTo("Wunsch 2");
        assertThat(error.value()).isEqualTo("UMW-W");
        assertThat(error.allowed().arguments().toString()).contains("KCL-W", "KCL-S", "FLI-W");
    }

    @Test
    void thePlaceWishedTwiceIsAnError() {
        ImportPlan plan = draw(empty(), HEAD + CEM.replace("FLI-W", "KCL-W"));
        assertThat(plan.errors())
                .extracting(RowError::column, error -> error.allowed().key())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Wunsch 2", "applications.import.wishTwice"));
    }

    @Test
    void moreWishesThanTheRulesAllowAreAnErrorAtTheLast() {
        RuleBook brief = RuleBook.pointsGiven().with(SeatRules.PLAIN.allowing(1));
        ImportPlan plan = draw(new ApplicantPlan(brief, PLACES, Map.of(), List.of()), HEAD + CEM);
        assertThat(plan.errors())
                .extracting(RowError::column, error -> error.allowed().key())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Wunsch 2", "applications.import.wishMany"));
    }

    @Test
    void hardshipInAListIsTakenWithANoteThatItDecidesNothing() {
        String head = HEAD.replace("Wunsch 1", "Kategorien;Wunsch 1");
        String named = CEM.replace("KCL-W;", "Erstmals, Härtefall;KCL-W;");
        ImportPlan plan = draw(
                empty(),
                head
                        + CEM.replace("KCL-W;", "Erstmals;KCL-W;")
                        + named.replace("4010103", "4010104").replace("cem@", "emil@"));
        assertThat(plan.errors()).isEmpty();
        assertThat(plan.counts().added()).isEqualTo(2);
        assertThat(plan.notes()).containsExactly(new Note(Message.of("applications.import.hardship"), List.of(3)));
    }

    @Test
    void whatTheFileDoesNotHaveStays() {
        ApplicantPlan planner = withCem(ApplicationStatus.SUBMITTED, List.of(1L, 3L));
        ImportPlan plan = draw(
                planner,
                "Matrikelnummer;Vorname;Nachname;E-Mail;Studiengang;Fachsemester;Grundpunkte\n"
                        + "4010103;Cem;Aydin;cem@example.org;Humanmedizin;6;80\n");
        PlannedRow row = plan.rows().get(0);
        assertThat(row.state()).isEqualTo(RowState.CHANGED);
        assertThat(row.changes()).hasSize(1);
        OfficeEntry entry = planner.entry(row.values());
        assertThat(entry.wishes()).containsExactly(1L, 3L);
        assertThat(entry.languages()).containsKey("en");
        assertThat(entry.categories()).containsExactly("first-timer");
        assertThat(entry.points()).contains(new GivenPoints("PARTNER", "KCL", new Points(30)));
        assertThat(entry.points()).contains(new GivenPoints("BASE", "", new Points(800)));
    }

    @Test
    void anEmptyWishIsTakenAwayAndTheOthersMoveUp() {
        ApplicantPlan planner = withCem(ApplicationStatus.SUBMITTED, List.of(1L, 3L));
        ImportPlan plan = draw(planner, HEAD + CEM.replace("KCL-W;FLI-W", ";FLI-W"));
        assertThat(planner.entry(plan.rows().get(0).values()).wishes()).containsExactly(3L);
    }

    @Test
    void aPlaceThatStaysBelowTheFileIsNotTakenTwice() {
        ApplicantPlan planner = withCem(ApplicationStatus.SUBMITTED, List.of(1L, 3L, 2L));
        ImportPlan plan = draw(planner, HEAD + CEM.replace("KCL-W;FLI-W", "KCL-S;FLI-W"));
        assertThat(plan.errors()).extracting(RowError::column).containsExactly("Wunsch 1");
        assertThat(plan.errors().get(0).allowed().arguments().toString()).isEqualTo("[KCL-S, 3]");
    }

    @Test
    void aWithdrawnApplicationIsLeftToTheStudent() {
        ImportPlan plan = draw(withCem(ApplicationStatus.WITHDRAWN, List.of(1L)), HEAD + CEM);
        assertThat(plan.errors())
                .extracting(error -> error.allowed().key())
                .containsExactly("applications.import.withdrawn");
    }

    @Test
    void anAddressBelongsToOnePerson() {
        ImportPlan taken =
                draw(withCem(ApplicationStatus.SUBMITTED, List.of(1L)), HEAD + CEM.replace("4010103", "4010999"));
        assertThat(taken.errors())
                .extracting(error -> error.allowed().key())
                .containsExactly("applications.import.addressTaken");
        ImportPlan twice = draw(empty(), HEAD + CEM + CEM.replace("4010103", "4010999"));
        assertThat(twice.errors())
                .extracting(error -> error.allowed().key())
                .containsExactly("applications.import.addressTwice");
    }

    @Test
    void moreThanTheRulesAllowIsAnError() {
        assertThat(draw(empty(), HEAD + CEM.replace("78,5", "100,1")).errors())
                .extracting(RowError::column)
                .containsExactly("Grundpunkte");
    }

    @Test
    void theColumnsOfPointsFollowFromTheRules() {
        ApplicantSheet sheet = new ApplicantSheet(RuleBook.standard(), List.of("KCL-W"), List.of("KCL"));
        assertThat(sheet.template().columns())
                .extracting(column -> column.key())
                .contains("given_MOTIVATION", "given_ENGAGEMENT", "given_PROGRESS")
                .doesNotContain("given_BASE", "points");
    }

    @Test
    void whatIsWrittenAndReadAgainIsUnchanged() {
        ApplicantPlan planner = withCem(ApplicationStatus.SUBMITTED, List.of(1L, 3L));
        MyApplication here = anApplication(ApplicationStatus.SUBMITTED, List.of(1L, 3L));
        Map<String, String> cells = planner.sheet().cells(CEM_HERE, here, id -> id == 1 ? "KCL-W" : "FLI-W");
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            byte[] file = SheetWriter.xlsx(SheetTable.of(planner.sheet().template(), locale, List.of(cells), 5));
            ImportPlan plan = planner.draw(SheetReader.read(file, "wieder.xlsx"));
            assertThat(plan.counts().unchanged())
                    .as("%s %s", locale, plan.rows())
                    .isEqualTo(1);
        }
    }

    @Test
    void tenThousandRowsArePlannedInOneGo() {
        StringBuilder file = new StringBuilder(HEAD);
        for (int i = 0; i < 10_000; i++)
            file.append(CEM.replace("4010103", "" + (5_000_000 + i)).replace("cem@", "cem" + i + "@"));
        ImportPlan plan = draw(empty(), file.toString());
        assertThat(plan.counts().added()).isEqualTo(10_000);
    }

    private static ImportPlan draw(ApplicantPlan planner, String csv) {
        return planner.draw(SheetReader.read(csv.getBytes(StandardCharsets.UTF_8), "bewerbungen.csv"));
    }

    private static ApplicantPlan empty() {
        return new ApplicantPlan(RuleBook.pointsGiven(), PLACES, Map.of(), List.of());
    }

    private static ApplicantPlan withCem(ApplicationStatus status, List<Long> wishes) {
        return new ApplicantPlan(
                RuleBook.pointsGiven(),
                PLACES,
                Map.of(CEM_HERE.id(), CEM_HERE),
                List.of(anApplication(status, wishes)));
    }

    private static MyApplication anApplication(ApplicationStatus status, List<Long> wishes) {
        return new MyApplication(
                100,
                1,
                7,
                CEM_HERE.id(),
                status,
                new Facts(Programme.MEDICINE, 6, Map.of("en", CefrLevel.C1)),
                null,
                List.of(
                        new GivenPoints("BASE", "", new Points(785)),
                        new GivenPoints("PARTNER", "KCL", new Points(30))),
                Set.of("first-timer"),
                wishes,
                Instant.EPOCH,
                null,
                null,
                Instant.EPOCH);
    }

    private static PlaceCard aPlace(long id, String code, String partner) {
        return new PlaceCard(
                id,
                0,
                code,
                1,
                partner,
                partner,
                partner,
                1,
                new AcademicYear(2027),
                Direction.OUTGOING,
                PlaceKind.SEMESTER,
                Programme.MEDICINE,
                code.endsWith("W") ? Term.WINTER : Term.SUMMER,
                16,
                1,
                null,
                "en",
                CefrLevel.B2,
                null,
                false);
    }
}
