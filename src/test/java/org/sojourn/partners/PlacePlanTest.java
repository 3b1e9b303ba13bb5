package org.sojourn.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.platform.sheets.CellChange;
import org.sojourn.platform.sheets.Counts;
import org.sojourn.platform.sheets.ImportPlan;
import org.sojourn.platform.sheets.PlannedRow;
import org.sojourn.platform.sheets.RowError;
import org.sojourn.platform.sheets.RowState;
import org.sojourn.platform.sheets.SheetReader;
import org.sojourn.platform.sheets.SheetTable;
import org.sojourn.platform.sheets.SheetWriter;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Term;

class PlacePlanTest {
    private static final String HEAD =
            "Kürzel;Partner;Semester;Art;Studiengang;Dauer (Wochen);Plätze;Pool;Plätze im Pool;Sprache;Niveau;Mindestpunkte\n";
    private static final String SAME = "KCL-W;KCL;Winter;Semester;Humanmedizin;20;2;KCL gesamt;2;Englisch;B2;50\n";
    private static final List<String> CODES = List.of("FLI", "KCL", "UMW");
    private static final PlaceCard WINTER = Sample.offered(11, "KCL-W", 1, "KCL", Term.WINTER, 21L);
    private static final PlaceCard SUMMER = Sample.offered(12, "KCL-S", 1, "KCL", Term.SUMMER, null);
    private static final PoolCard POOL = new PoolCard(21, 0, "KCL gesamt", 2, null, 1, "KCL", Sample.YEAR);

    private static PlacesKnown known(PlaceCard... places) {
        return new PlacesKnown(
                Sample.YEAR,
                CODES,
                List.of(Sample.agreed(1, "KCL"), Sample.agreed(2, "UMW")),
                List.of(places),
                List.of(POOL));
    }

    private static ImportPlan plan(String text, PlaceCard... places) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new PlacePlan(known(places)).draw(SheetReader.read(bytes, "plaetze.csv"));
    }

    private static List<String> wrong(ImportPlan plan) {
        return plan.errors().stream()
                .map(each -> each.column() + ": " + each.allowed().key())
                .toList();
    }

    @Test
    void aPlaceAsItStandsIsUnchanged() {
        assertThat(plan(HEAD + SAME, WINTER).counts()).isEqualTo(new Counts(0, 0, 1, 0, 0, 0));
    }

    @Test
    void anEditedCellIsOneChangeFromOldToNew() {
        ImportPlan plan = plan(HEAD + SAME.replace(";20;2;", ";20;3;"), WINTER);
        assertThat(plan.rows().get(0).changes())
                .extracting(CellChange::header, CellChange::before, CellChange::after)
                .containsExactly(tuple("Plätze", "2", "3"));
    }

    @Test
    void aRowWithoutACodeIsRecognisedByWhatItOffers() {
        ImportPlan plan = plan(HEAD + SAME.substring(5), WINTER);
        assertThat(plan.errors()).isEmpty();
        plan = plan(HEAD + SAME.substring("KCL-W".length()), WINTER);
        assertThat(plan.rows())
                .extracting(PlannedRow::key, PlannedRow::state)
                .containsExactly(tuple("KCL-W", RowState.UNCHANGED));
    }

    @Test
    void blankCellsLeaveWhatIsUsualAndEmptyMinimumAndPool() {
        ImportPlan plan = plan(HEAD + "KCL-W;KCL;Winter;;;20;2;;;;;\n", WINTER);
        assertThat(plan.rows().get(0).changes())
                .extracting(CellChange::cellKey, CellChange::after)
                .containsExactly(tuple("minimum", ""), tuple("pool", ""));
    }

    @Test
    void anUnknownPartnerIsAnErrorThatNamesTheKnownOnes() {
        RowError error =
                plan(HEAD + SAME.replace(";KCL;", ";XXX;"), WINTER).errors().get(0);
        assertThat(error.column()).isEqualTo("Partner");
        assertThat(error.value()).isEqualTo("XXX");
        assertThat(error.allowed().arguments()).containsExactly(CODES);
    }

    @Test
    void aPartnerWithoutAnAgreementInTheYearIsAnError() {
        String row = "FLI-W;FLI;Winter;Semester;Humanmedizin;20;1;;;Englisch;B2;\n";
        assertThat(wrong(plan(HEAD + row))).containsExactly("Partner: partners.import.noAgreement");
    }

    @Test
    void aPlaceNeverChangesItsPartner() {
        assertThat(wrong(plan(HEAD + SAME.replace(";KCL;", ";UMW;"), WINTER)))
                .containsExactly("Partner: partners.import.partnerStays");
    }

    @Test
    void aWithdrawnPlaceIsNotChangedByTheWay() {
        assertThat(wrong(plan(HEAD + SAME, Sample.withdrawn(WINTER))))
                .containsExactly("Kürzel: partners.import.withdrawn");
    }

    @Test
    void theSameOfferUnderAnotherCodeIsAnError() {
        assertThat(wrong(plan(HEAD + SAME.replace("KCL-W", "KCL-X"), WINTER)))
                .containsExactly("Kürzel: partners.import.offered");
        assertThat(wrong(plan(HEAD + SAME.replace("Winter", "Sommer"), WINTER, SUMMER)))
                .containsExactly("Kürzel: partners.import.offered");
    }

    @Test
    void theSameOfferTwiceInTheFileIsAnErrorInTheSecondRow() {
        ImportPlan plan = plan(HEAD + SAME.replace("KCL-W", "A") + SAME.replace("KCL-W", "B"));
        assertThat(plan.rows()).extracting(PlannedRow::state).containsExactly(RowState.NEW, RowState.ERROR);
        assertThat(wrong(plan)).containsExactly("Semester: partners.import.twice");
    }

    @Test
    void aNewPoolNeedsItsLimitAndOnlyOne() {
        String row = SAME.replace("KCL gesamt;2", "Neu;");
        assertThat(wrong(plan(HEAD + row, WINTER))).containsExactly("Pool: partners.import.newPool");
        assertThat(wrong(plan(HEAD + SAME.replace("KCL gesamt;2", ";2"), WINTER)))
                .containsExactly("Plätze im Pool: partners.import.limitWithoutPool");
        String two = SAME.replace("KCL-W", "A") + SAME.replace("KCL-W", "B").replace("Winter", "Sommer");
        assertThat(wrong(plan(HEAD + two.replaceFirst("gesamt;2", "gesamt;3"))))
                .containsExactly("Plätze im Pool: partners.import.twoLimits");
    }

    @Test
    void aNewPlaceNeedsLanguageAndLevel() {
        assertThat(wrong(plan(HEAD + "KCL-W;KCL;Winter;;;20;2;;;;B2;\n")))
                .containsExactly("Sprache: partners.import.needed");
        assertThat(wrong(plan(HEAD + "KCL-W;KCL;Winter;;;20;2;;;en;;\n")))
                .containsExactly("Niveau: partners.import.needed");
    }

    @Test
    void capacityAndLengthHaveBounds() {
        assertThat(wrong(plan(HEAD + SAME.replace(";20;2;", ";0;-1;"))))
                .containsExactly("Dauer (Wochen): platform.import.error.whole", "Plätze: platform.import.error.whole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"call-a-places.xlsx", "call-b-places.csv"})
    void theShippedListsAreTakenWithoutAnErrorAndUnchangedOnTheWayBack(String name) throws IOException {
        PlacesKnown three = new PlacesKnown(
                Sample.YEAR,
                CODES,
                List.of(Sample.agreed(1, "KCL"), Sample.agreed(2, "UMW"), Sample.agreed(3, "FLI")),
                List.of(),
                List.of());
        try (InputStream file = getClass().getResourceAsStream("/org/sojourn/demo/" + name)) {
            ImportPlan plan = new PlacePlan(three).draw(SheetReader.read(file.readAllBytes(), name));
            assertThat(plan.errors()).isEmpty();
            assertThat(plan.ignoredColumns()).isEmpty();
            assertThat(plan.counts().added()).isEqualTo(plan.rows().size()).isPositive();
        }
        PlacesKnown here = known(WINTER, SUMMER);
        SheetTable table = SheetTable.of(
                new PlacePlan(here).template(),
                java.util.Locale.GERMAN,
                List.copyOf(here.cells().values()),
                0);
        ImportPlan back = new PlacePlan(here).draw(SheetReader.read(SheetWriter.xlsx(table), "x.xlsx"));
        assertThat(back.counts()).isEqualTo(new Counts(0, 0, 2, 0, 0, 0));
    }

    @Test
    void whatElseIsToldOfAPlaceComesInGoesOutAndComesBackTheSame() {
        String told = "Niveau zur Ausreise;Nachweis zur Ausreise bis;Kosten;Costs (English);Unterlagen;Frist dort";
        String text =
                HEAD.strip() + ";" + told + "\n" + SAME.strip() + ";C1;1.6.2028;450 Euro;;Lebenslauf;15.03.2028\n";
        PlacePlan plan = new PlacePlan(known(WINTER));
        ImportPlan drawn = plan.draw(SheetReader.read(text.getBytes(StandardCharsets.UTF_8), "plaetze.csv"));
        assertThat(drawn.errors()).isEmpty();
        assertThat(drawn.ignoredColumns()).isEmpty();
        PlaceDetails details = plan.terms(drawn.rows().get(0).values(), WINTER).details();
        assertThat(details)
                .isEqualTo(new PlaceDetails(
                        CefrLevel.C1,
                        LocalDate.of(2028, 6, 1),
                        new PlaceDetails.Words("450 Euro", null),
                        new PlaceDetails.Words("Lebenslauf", null),
                        LocalDate.of(2028, 3, 15)));
        PlaceCard now = Sample.telling(WINTER, details);
        SheetTable table = SheetTable.of(
                new PlacePlan(known(now)).template(),
                java.util.Locale.ENGLISH,
                List.copyOf(known(now).cells().values()),
                0);
        ImportPlan back = new PlacePlan(known(now)).draw(SheetReader.read(SheetWriter.xlsx(table), "x.xlsx"));
        assertThat(back.counts()).isEqualTo(new Counts(0, 0, 1, 0, 0, 0));
    }

    @Test
    void aColumnTheListDoesNotHaveLeavesWhatIsToldAndABlankCellEmptiesIt() {
        PlaceDetails details = new PlaceDetails(
                null, null, new PlaceDetails.Words("450 Euro", null), new PlaceDetails.Words(null, null), null);
        PlaceCard now = Sample.telling(WINTER, details);
        assertThat(plan(HEAD + SAME, now).counts()).isEqualTo(new Counts(0, 0, 1, 0, 0, 0));
        ImportPlan emptied = plan(HEAD.strip() + ";Kosten\n" + SAME.strip() + ";\n", now);
        assertThat(emptied.rows().get(0).changes())
                .extracting(CellChange::before, CellChange::after)
                .containsExactly(tuple("450 Euro", ""));
    }

    @Test
    void lessCannotBeAskedToGoThanToApplyAndADayNeedsALevel() {
        String head = HEAD.strip() + ";Niveau zur Ausreise;Nachweis zur Ausreise bis\n";
        assertThat(wrong(plan(head + SAME.strip() + ";B1;\n", WINTER)))
                .containsExactly("Niveau zur Ausreise: partners.import.toGoBelow");
        assertThat(wrong(plan(head + SAME.strip() + ";;1.6.2028\n", WINTER)))
                .containsExactly("Nachweis zur Ausreise bis: partners.import.goByAlone");
        assertThat(wrong(plan(head + SAME.strip() + ";C1;Juni\n", WINTER)))
                .containsExactly("Nachweis zur Ausreise bis: platform.import.error.day");
    }
}
