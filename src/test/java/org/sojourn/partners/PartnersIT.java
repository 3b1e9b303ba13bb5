package org.sojourn.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.journal.Told;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.documents.UploadDesk;
import org.sojourn.platform.sheets.Counts;
import org.sojourn.platform.sheets.ImportPlan;
import org.sojourn.vocabulary.AcademicYear;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

@ContainerTest
class PartnersIT {
    private static final String HEAD =
            "Kürzel;Partner;Semester;Dauer (Wochen);Plätze;Pool;Plätze im Pool;Sprache;Niveau\n";

    @Inject
    PartnerDesk partners;

    @Inject
    PartnerRegister register;

    @Inject
    PlaceDesk desk;

    @Inject
    PlaceRegister places;

    @Inject
    UploadDesk uploads;

    private AcademicYear year;
    private String code;
    private long partner;
    private long agreement;

    @BeforeEach
    void aCoordinatorWithAnAgreement() {
        As.coordinator();
        year = new AcademicYear(2040 + (int) (Given.number() % 50));
        code = "Q" + Given.number() % 1_000_000;
        partner = partners.create(new PartnerDesk.CreatePartner(
                new PartnerFacts(code, "University " + code, "Uni " + code, "Lund", "SE", null, null, null, null),
                false));
        agreement = partners.agree(
                new PartnerDesk.Agree(partner, "Erasmus+", new AcademicYear(2030), new AcademicYear(2100)));
    }

    private static PlaceTerms terms(String code, Term term, int weeks) {
        return Sample.terms(code, term, PlaceKind.SEMESTER, Programme.MEDICINE, weeks, 2, null);
    }

    private long create(PlaceTerms terms) {
        return desk.create(new PlaceDesk.CreatePlace(agreement, year, terms));
    }

    private ImportPlaces list(String rows, boolean leaveOut) {
        return new ImportPlaces(year, "liste.csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8), leaveOut);
    }

    @Test
    void aPlaceWithoutACodeGetsOneAndASecondLengthTheNextNumber() {
        long first = create(terms(null, Term.WINTER, 20));
        long second = create(terms(null, Term.WINTER, 10));
        Map<Long, PlaceCard> cards = places.places(List.of(first, second));
        assertThat(cards.get(first).code()).isEqualTo(code + "-W");
        assertThat(cards.get(second).code()).isEqualTo(code + "-W-2");
        assertThat(Sql.text(
                        "SELECT act FROM journal_entry WHERE object_type = 'exchange_place' AND object_id = ?", first))
                .isEqualTo("partners.place-created");
    }

    @Test
    void aTakenCodeAndTheSameOfferTwiceAreRefused() {
        create(terms(null, Term.WINTER, 20));
        assertThatThrownBy(() -> create(terms(code + "-W", Term.SUMMER, 20))).hasMessage("place-code-taken");
        Throwable twice = catchThrowable(() -> create(terms(null, Term.WINTER, 20)));
        assertThat(twice).rootCause().isInstanceOf(SQLIntegrityConstraintViolationException.class);
        assertThat(twice).rootCause().hasMessageContaining("place_is_offered_once");
    }

    @Test
    void whatElseIsToldOfAPlaceIsKeptChangedAndTakenAwayAgain() {
        long id = create(terms(null, Term.WINTER, 20));
        assertThat(places.place(id).orElseThrow().details()).isEqualTo(PlaceDetails.NONE);
        PlaceDetails told = new PlaceDetails(
                CefrLevel.C1,
                LocalDate.of(2041, 6, 1),
                new PlaceDetails.Words("450 Euro", "450 euros"),
                new PlaceDetails.Words("Lebenslauf", null),
                LocalDate.of(2041, 3, 15));
        edit(id, told);
        assertThat(places.place(id).orElseThrow().details()).isEqualTo(told);
        assertThat(places.ofYear(year)).extracting(PlaceCard::details).containsExactly(told);
        PlaceDetails less = new PlaceDetails(CefrLevel.A1, null, told.costs(), told.papers(), null);
        assertThatThrownBy(() -> edit(id, less)).hasMessage("place-level-to-go");
        edit(id, PlaceDetails.NONE);
        assertThat(places.place(id).orElseThrow().details()).isEqualTo(PlaceDetails.NONE);
    }

    private void edit(long id, PlaceDetails details) {
        PlaceCard card = places.place(id).orElseThrow();
        PlaceTerms terms = new PlaceTerms(
                card.code(),
                card.direction(),
                card.kind(),
                card.programme(),
                card.term(),
                card.weeks(),
                card.capacity(),
                null,
                card.language(),
                card.level(),
                null,
                details);
        desk.edit(new PlaceDesk.EditPlace(id, card.version(), terms));
    }

    @Test
    void anEditFromAnOldPageIsRefusedAndChangesNothing() {
        long id = create(terms(null, Term.WINTER, 20));
        int seen = places.place(id).orElseThrow().version();
        desk.edit(new PlaceDesk.EditPlace(id, seen, terms(null, Term.WINTER, 18)));
        assertThatThrownBy(() -> desk.edit(new PlaceDesk.EditPlace(id, seen, terms(null, Term.WINTER, 4))))
                .hasMessage("stale");
        assertThat(places.place(id).orElseThrow().weeks()).isEqualTo(18);
        assertThat(places.place(id).orElseThrow().code()).isEqualTo(code + "-W");
    }

    @Test
    void aWithdrawnPlaceIsLeftOutOfItsYearAndComesBackAsItWas() {
        long id = create(terms(null, Term.WINTER, 20));
        assertThatThrownBy(() -> desk.withdraw(new PartnerDesk.Withdraw(id, 1, " ")))
                .hasMessage("reason-missing");
        int version = places.place(id).orElseThrow().version();
        desk.withdraw(new PartnerDesk.Withdraw(id, version, "kein Vertrag"));
        assertThat(places.ofYear(year)).noneMatch(each -> each.id() == id);
        assertThat(places.place(id).orElseThrow().withdrawn()).isTrue();
        version = places.place(id).orElseThrow().version();
        desk.bringBack(new PartnerDesk.BringBack(id, version));
        assertThat(places.ofYear(year)).anyMatch(each -> each.id() == id);
        assertThat(Told.by("partners.place-withdrawn", "exchange_place", id))
                .anyMatch(line -> line.endsWith("kein Vertrag"));
    }

    @Test
    void severalPlacesAreWithdrawnTogetherOrNoneOfThem() {
        long winter = create(terms(null, Term.WINTER, 20));
        long summer = create(terms(null, Term.SUMMER, 20));
        PlaceDesk.Seen stale = new PlaceDesk.Seen(summer, seen(summer).version() - 1);
        assertThatThrownBy(() -> desk.withdrawAll(new PlaceDesk.WithdrawPlaces(List.of(seen(winter), stale), "Pause")))
                .hasMessage("stale");
        assertThat(places.ofYear(year)).extracting(PlaceCard::id).contains(winter, summer);
        desk.withdrawAll(new PlaceDesk.WithdrawPlaces(List.of(seen(winter), seen(summer)), "Pause"));
        assertThat(places.ofYear(year)).extracting(PlaceCard::id).doesNotContain(winter, summer);
        desk.bringAllBack(new PlaceDesk.BringPlacesBack(List.of(seen(winter), seen(summer))));
        assertThat(places.ofYear(year)).extracting(PlaceCard::id).contains(winter, summer);
        assertThatThrownBy(() -> desk.withdrawAll(new PlaceDesk.WithdrawPlaces(List.of(), "Pause")))
                .hasMessage("nothing-chosen");
    }

    private PlaceDesk.Seen seen(long id) {
        return new PlaceDesk.Seen(id, places.place(id).orElseThrow().version());
    }

    @Test
    void aPlaceBringsItsPoolAndEveryPoolAboveIt() {
        long outer = desk.createPool(new PlaceDesk.CreatePool(agreement, year, "gesamt", 3, null));
        long inner = desk.createPool(new PlaceDesk.CreatePool(agreement, year, "Winter", 2, outer));
        long beside = desk.createPool(new PlaceDesk.CreatePool(agreement, year, "Sommer", 2, outer));
        assertThat(places.pools(List.of(inner))).containsOnlyKeys(inner, outer);
        assertThat(places.pools(List.of(inner, beside))).containsOnlyKeys(inner, outer, beside);
        int version = places.pool(outer).orElseThrow().version();
        assertThatThrownBy(() -> desk.editPool(new PlaceDesk.EditPool(outer, version, "gesamt", 3, inner)))
                .hasMessage("pool-in-itself");
    }

    @Test
    void aListIsTakenOverWholeAndTheSameListAgainChangesNothing() {
        String rows = ";%1$s;Winter;20;2;gesamt;3;en;B2\n;%1$s;Sommer;20;2;gesamt;3;en;B2\n".formatted(code);
        ImportReport first = desk.importPlaces(list(rows, false));
        assertThat(first.counts()).isEqualTo(new Counts(2, 0, 0, 0, 0, 0));
        assertThat(first.placeIds()).hasSize(2);
        Map<Long, PlaceCard> cards = places.places(first.placeIds());
        assertThat(cards.values()).extracting(PlaceCard::code).containsExactlyInAnyOrder(code + "-W", code + "-S");
        assertThat(cards.values().stream().map(PlaceCard::poolId).distinct()).hasSize(1);
        ImportReport again = desk.importPlaces(list(rows, false));
        assertThat(again.counts()).isEqualTo(new Counts(0, 0, 2, 0, 0, 0));
        assertThat(again.placeIds()).isEqualTo(first.placeIds());
    }

    @Test
    void aListWithAWrongRowIsWrittenOnlyWithoutIt() {
        String rows = ";%s;Winter;20;2;;;en;B2\nX;NOWHERE;Winter;20;2;;;en;B2\n".formatted(code);
        assertThatThrownBy(() -> desk.importPlaces(list(rows, false))).hasMessage("import-has-errors");
        assertThat(Sql.number("SELECT COUNT(*) FROM exchange_place WHERE agreement_id = ?", agreement))
                .isZero();
        assertThat(desk.importPlaces(list(rows, true)).placeIds()).hasSize(1);
    }

    @Test
    void anUploadIsTakenOverOnceAndOnlyAsItWasShown() {
        byte[] bytes = list(";%s;Winter;20;2;;;en;B2\n".formatted(code), false).content();
        long upload = uploads.keep(new UploadDesk.KeepUpload("places", year.begins(), "liste.csv", bytes));
        ImportPlan shown = places.preview(year, "liste.csv", bytes);
        assertThatThrownBy(() -> desk.importUpload(new PlaceDesk.ImportUpload(upload, false, "another")))
                .hasMessage("import-changed");
        desk.importUpload(new PlaceDesk.ImportUpload(upload, false, shown.fingerprint()));
        assertThatThrownBy(() -> desk.importUpload(new PlaceDesk.ImportUpload(upload, false, shown.fingerprint())))
                .hasMessage("upload-used");
        As.coordinator();
        assertThatThrownBy(() -> desk.importUpload(new PlaceDesk.ImportUpload(upload, false, shown.fingerprint())))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void theListPagesFiltersAndTakesSignsLiterally() {
        create(terms(null, Term.WINTER, 20));
        create(terms(null, Term.SUMMER, 20));
        assertThat(list(null, null, code, 1).total()).isEqualTo(2);
        assertThat(list(null, null, code, 1).rows()).hasSize(1);
        assertThat(list(null, null, code, 2).rows()).hasSize(1);
        assertThat(list(partner, Term.SUMMER, null, 1).rows())
                .extracting(PlaceCard::code)
                .containsExactly(code + "-S");
        assertThat(list(null, null, "%", 1).total()).isZero();
        assertThat(list(null, null, "_", 1).total()).isZero();
        assertThat(list(partner, null, null, 1).heads()).isEqualTo(4);
    }

    private PlaceList list(Long of, Term term, String text, int page) {
        return places.list(new PlaceFilter(year, of, term, null, null, text, PlaceFilter.Sort.PARTNER, false, page, 1));
    }

    @Test
    void anAgreementDoesNotShrinkBelowItsPlaces() {
        create(terms(null, Term.WINTER, 20));
        int version = register.agreement(agreement).orElseThrow().version();
        assertThatThrownBy(() -> partners.renew(new PartnerDesk.Renew(
                        agreement, version, "kurz", new AcademicYear(2030), new AcademicYear(2031))))
                .hasMessage("agreement-has-places-outside");
    }

    @Test
    void aWithdrawnPartnerGetsNoNewPlaces() {
        int version = register.partner(partner).orElseThrow().version();
        partners.withdraw(new PartnerDesk.Withdraw(partner, version, "Vertrag beendet"));
        assertThatThrownBy(() -> create(terms(null, Term.WINTER, 20))).hasMessage("partner-already-withdrawn");
        assertThat(register.agreementsIn(year)).noneMatch(each -> each.id() == agreement);
    }

    @Test
    void studentsReadPlacesAndChangeNothing() {
        long id = create(terms(null, Term.WINTER, 20));
        As.student();
        assertThat(places.places(List.of(id))).containsKey(id);
        assertThatThrownBy(() -> create(terms(null, Term.SUMMER, 20))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> register.list()).isInstanceOf(NotPermitted.class);
        As.nobody();
        assertThatThrownBy(() -> places.place(id)).isInstanceOf(NotPermitted.class);
    }
}
