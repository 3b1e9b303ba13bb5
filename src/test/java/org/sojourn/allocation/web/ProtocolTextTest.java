package org.sojourn.allocation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sojourn.access.people.PersonRow;
import org.sojourn.allocation.NodeKind;
import org.sojourn.allocation.NodeRow;
import org.sojourn.allocation.RunCard;
import org.sojourn.allocation.RunState;
import org.sojourn.allocation.SeatKind;
import org.sojourn.allocation.StudentRow;
import org.sojourn.allocation.WholeRun;
import org.sojourn.allocation.WishRow;
import org.sojourn.allocation.core.Outcome;
import org.sojourn.allocation.core.Reason;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallPlan;
import org.sojourn.calls.CallStage;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlacesAndPools;
import org.sojourn.platform.paper.Accessible;
import org.sojourn.platform.paper.Paper;
import org.sojourn.vocabulary.AcademicYear;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Direction;
import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

/** The committee’s protocol, as text and as a file. */
class ProtocolTextTest {
    private static final String SEED = "5eed".repeat(16);
    private static final Instant WHEN = Instant.parse("2027-01-15T10:00:00Z");
    private static final String LONG =
            "Universität für Bodenkultur und Angewandte Lebenswissenschaften „Œuvre Łódź“ zu Großwürzburg an der Straße";

    private final Map<Long, PersonRow> people = new HashMap<>();
    private final List<StudentRow> students = new ArrayList<>();
    private final Map<Long, WishRow> granted = new HashMap<>();

    @Test
    void itKeepsPdfUaInBothLanguagesWithLongNamesAndUmlauts() throws Exception {
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            byte[] pdf = Paper.pdf(written(language, RunState.RELEASED));
            Files.write(Path.of("target", "protocol-" + language + ".pdf"), pdf);
            assertThat(Accessible.flaws(pdf)).as(language.toString()).isEmpty();
            assertThat(Accessible.checks(pdf)).isGreaterThan(1000);
        }
    }

    @Test
    void whoHasAPlaceIsNamedAndWhoHasNoneIsANumber() throws Exception {
        String text = text(written(Locale.GERMAN, RunState.DECIDED));
        assertThat(text)
                .contains("Protokoll der Platzvergabe: Auslandsjahr, Lauf 3", "Günther Öztürk 1", "reserviert", "4711")
                .doesNotContain("Ohneplatz")
                .doesNotContain("allocation.")
                .doesNotContain("calls.");
        assertThat(text(written(Locale.ENGLISH, RunState.DECIDED)))
                .contains("Minutes of the allocation: Year abroad, run 3", "reserved")
                .doesNotContain("Ohneplatz");
    }

    @Test
    void theSeedIsToldAfterTheReleaseOnly() throws Exception {
        assertThat(text(written(Locale.GERMAN, RunState.APPROVED))).doesNotContain("5eed5eed");
        assertThat(text(written(Locale.GERMAN, RunState.RELEASED))).contains("5eed5eed");
    }

    private static String text(String xhtml) throws Exception {
        try (PDDocument file = Loader.loadPDF(Paper.pdf(xhtml))) {
            return new PDFTextStripper().getText(file);
        }
    }

    private String written(Locale language, RunState state) {
        students.clear();
        people.put(1L, new PersonRow(1, 1, "Miriam", "Weiß", "w@example.org", null));
        for (int i = 0; i < 40; i++) admit(i);
        people.put(900L, new PersonRow(900, 1, "Otto", "Ohneplatz", "o@example.org", "4019999"));
        students.add(new StudentRow(4711, 900, new Points(400), 1, null, null));
        var rules = new ProtocolText.Rules(
                List.of("Wer im Studiengang ist."),
                List.of(new ProtocolText.Line("Note", "45 × (4,0 − Note) / 3,0", "45,0")),
                new Points(1000),
                List.of("Note der Ersten Ärztlichen Prüfung", "Das Los."),
                List.of("Zuerst die offenen Plätze."));
        return new ProtocolText(language, whole(state), rules, people).write(students, granted);
    }

    private void admit(int i) {
        long account = 100 + i;
        people.put(account, new PersonRow(account, 1, "Günther", "Öztürk " + i, "g@example.org", "401" + account));
        students.add(new StudentRow(1000 + i, account, new Points(900 - i), 2, 5L, 1));
        granted.put(
                1000L + i,
                new WishRow(
                        1000 + i,
                        1,
                        5,
                        Outcome.GRANTED,
                        Reason.GRANTED,
                        new Points(900 - i),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        i + 1,
                        i % 3 == 0 ? SeatKind.RESERVED : SeatKind.OPEN,
                        List.of()));
    }

    private static WholeRun whole(RunState state) {
        String digest = "0123456789abcdef".repeat(4);
        RunCard run = new RunCard(
                12,
                1,
                3,
                3,
                state,
                digest,
                digest,
                digest,
                digest,
                "sojourn 2",
                2,
                41,
                40,
                40,
                80,
                0,
                0,
                WHEN,
                1,
                WHEN,
                1L,
                WHEN,
                1L,
                null,
                WHEN,
                1L,
                null);
        LocalDateTime day = LocalDateTime.of(2027, 1, 10, 23, 59);
        CallCard call = new CallCard(
                3,
                1,
                "Auslandsjahr",
                "Year abroad",
                new AcademicYear(2027),
                day,
                day,
                WHEN,
                WHEN,
                7,
                CallPhase.CLOSED,
                2,
                digest,
                SEED,
                CallStage.SCORING,
                CallPlan.after(day),
                null,
                null);
        NodeRow node = new NodeRow(NodeKind.PLACE, 5, null, 40, 40, true, new Points(850), new Points(861), 40, 41);
        return new WholeRun(run, call, List.of(node), new PlacesAndPools(Map.of(5L, place()), Map.of()), false, 0);
    }

    private static PlaceCard place() {
        return new PlaceCard(
                5,
                1,
                "GRW-W",
                7,
                "GRW",
                LONG,
                "Großwürzburg",
                8,
                new AcademicYear(2027),
                Direction.OUTGOING,
                PlaceKind.SEMESTER,
                Programme.MEDICINE,
                Term.WINTER,
                20,
                40,
                null,
                "de",
                CefrLevel.B2,
                null,
                false);
    }
}
