package org.sojourn.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.access.Unit;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.offers.OfferRegister;
import org.sojourn.offers.OfferRow;
import org.sojourn.partners.PartnerDesk;
import org.sojourn.partners.PartnerRegister;
import org.sojourn.partners.PlaceDesk;
import org.sojourn.partners.PlaceFilter;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.partners.PlaceTerms;
import org.sojourn.vocabulary.AcademicYear;
import org.sojourn.vocabulary.Programme;

/** What coordinators of a programme and of a partner see and change, from list to list. */
@ContainerTest
class UnitsIT {
    private static final Unit DENTISTRY = Unit.of(Programme.DENTISTRY);
    private static final AcademicYear YEAR = new AcademicYear(2027);

    @Inject
    ApplicationRegister applications;

    @Inject
    PlaceRegister places;

    @Inject
    PlaceDesk placeDesk;

    @Inject
    PartnerRegister partners;

    @Inject
    PartnerDesk partnerDesk;

    @Inject
    OfferRegister offers;

    private long call;
    private long run;
    private long dentalPlace;
    private long medicalPlace;
    private long dental;
    private long medical;

    @BeforeEach
    void aDentistAndAMedicineStudentApplyElsewhere() {
        call = Given.aClosedCall();
        run = Given.aReleasedRun(call);
        dentalPlace = place(Programme.DENTISTRY);
        medicalPlace = place(Programme.MEDICINE);
        dental = applicationOf(Programme.DENTISTRY, dentalPlace);
        medical = applicationOf(Programme.MEDICINE, medicalPlace);
    }

    @Test
    void aProgrammesCoordinatorSeesItsStudentsInListCountsAndOffers() {
        As.coordinator(DENTISTRY);
        assertThat(listed()).containsExactly(dental);
        assertThat(applications.counts(call).submitted()).isEqualTo(1);
        assertThat(applications.submittedCounts()).containsEntry(call, 1L);
        assertThat(applications.one(dental)).isPresent();
        assertThat(applications.applicant(dental)).isPresent();
        assertThat(applications.one(medical)).isEmpty();
        assertThat(offers.ofCall(call)).extracting(OfferRow::applicationId).containsExactly(dental);
        assertThat(offers.openCounts()).containsEntry(call, 1L);
    }

    @Test
    void aPartnersCoordinatorSeesWhoWishesToGoThereWhateverElseSheWishes() {
        Sql.change("INSERT INTO wish (application_id, position, place_id) VALUES (?, 2, ?)", medical, dentalPlace);
        As.coordinator(Unit.ofPartner(partnerOf(dentalPlace)));
        assertThat(listed()).containsExactlyInAnyOrder(dental, medical);
        As.coordinator(Unit.ofPartner(partnerOf(medicalPlace)));
        assertThat(listed()).containsExactly(medical);
        assertThat(applications.one(dental)).isEmpty();
        As.coordinator(Unit.ofPartner(Given.aPartner()));
        assertThat(listed()).isEmpty();
    }

    @Test
    void theFacultysCoordinatorSeesThemAll() {
        As.coordinator();
        assertThat(listed()).containsExactlyInAnyOrder(dental, medical);
    }

    @Test
    void twoUnitsAddUp() {
        long both = As.coordinator(DENTISTRY);
        Sql.change(
                "INSERT INTO unit (code, name) VALUES (?, 'other')",
                Unit.ofPartner(partnerOf(medicalPlace)).code());
        Sql.change(
                "INSERT INTO account_role (account_id, role, unit) VALUES (?, 'COORDINATOR', ?)",
                both,
                Unit.ofPartner(partnerOf(medicalPlace)).code());
        As.account(both);
        assertThat(listed()).containsExactlyInAnyOrder(dental, medical);
    }

    @Test
    void aProgrammesCoordinatorMakesAndChangesPlacesForItOnly() {
        As.coordinator(DENTISTRY);
        assertThat(places.place(dentalPlace)).isPresent();
        assertThat(places.place(medicalPlace)).as("as if it were not there").isEmpty();
        assertThat(listedPlaces()).contains(dentalPlace).doesNotContain(medicalPlace);
        PlaceTerms terms = terms(dentalPlace);
        placeDesk.edit(new PlaceDesk.EditPlace(dentalPlace, 1, terms));
        assertThatThrownBy(() -> placeDesk.edit(new PlaceDesk.EditPlace(dentalPlace, version(), medical(terms))))
                .hasMessage("place-beyond-unit");
        assertThatThrownBy(() -> placeDesk.withdraw(new PartnerDesk.Withdraw(medicalPlace, 1, "Ended")))
                .isInstanceOf(NotPermitted.class);
        long agreement = Sql.number("SELECT agreement_id FROM exchange_place WHERE id = ?", dentalPlace);
        assertThatThrownBy(() -> placeDesk.create(new PlaceDesk.CreatePlace(agreement, YEAR, medical(terms))))
                .hasMessage("place-beyond-unit");
        assertThatThrownBy(() -> partnerDesk.bringAgreementBack(new PartnerDesk.BringBack(agreement, 1)))
                .as("it belongs to the partner as a whole")
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aPartnersCoordinatorRenewsItsAgreementAndNoOther() {
        As.coordinator(Unit.ofPartner(partnerOf(dentalPlace)));
        long hers = Sql.number("SELECT agreement_id FROM exchange_place WHERE id = ?", dentalPlace);
        long other = Sql.number("SELECT agreement_id FROM exchange_place WHERE id = ?", medicalPlace);
        partnerDesk.renew(new PartnerDesk.Renew(hers, 1, "Renewed", new AcademicYear(2026), new AcademicYear(2036)));
        assertThat(partners.agreement(hers).orElseThrow().title()).isEqualTo("Renewed");
        assertThat(partners.agreement(other)).isEmpty();
        assertThatThrownBy(() -> partnerDesk.renew(
                        new PartnerDesk.Renew(other, 1, "Taken", new AcademicYear(2026), new AcademicYear(2036))))
                .isInstanceOf(NotPermitted.class);
        assertThat(partners.list()).extracting(row -> row.partner().id()).containsExactly(partnerOf(dentalPlace));
    }

    @Test
    void anImportIsForTheWholeFaculty() {
        As.coordinator(DENTISTRY);
        assertThatThrownBy(() -> applications.planImport(call, "list.csv", new byte[0]))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> places.preview(YEAR, "list.csv", new byte[0])).isInstanceOf(NotPermitted.class);
    }

    private List<Long> listed() {
        var search = new ApplicationSearch(call, "", null, null, ApplicationSearch.Sort.CHANGED, true, 1, 500);
        ApplicationPage page = applications.applications(search, List.of());
        assertThat(page.total()).isEqualTo(page.rows().size());
        assertThat(page.counts().submitted()).isEqualTo(page.rows().size());
        return page.rows().stream().map(ApplicationRow::id).toList();
    }

    private List<Long> listedPlaces() {
        String code = "PL-" + dentalPlace / 1000;
        var filter = new PlaceFilter(YEAR, null, null, null, null, code, PlaceFilter.Sort.CODE, false, 1, 500);
        return places.list(filter).rows().stream().map(place -> place.id()).toList();
    }

    private static PlaceTerms terms(long placeId) {
        return new PlaceTerms(
                "PL-" + placeId,
                org.sojourn.vocabulary.Direction.OUTGOING,
                org.sojourn.vocabulary.PlaceKind.SEMESTER,
                Programme.DENTISTRY,
                org.sojourn.vocabulary.Term.WINTER,
                20,
                2,
                null,
                "en",
                org.sojourn.vocabulary.CefrLevel.B2,
                null);
    }

    private static PlaceTerms medical(PlaceTerms terms) {
        return new PlaceTerms(
                terms.code(),
                terms.direction(),
                terms.kind(),
                Programme.MEDICINE,
                terms.term(),
                terms.weeks(),
                terms.capacity(),
                null,
                terms.language(),
                terms.level(),
                null);
    }

    private int version() {
        return (int) Sql.number("SELECT version FROM exchange_place WHERE id = ?", dentalPlace);
    }

    private static long place(Programme programme) {
        long id = Given.aPlace(1);
        Sql.change("UPDATE exchange_place SET programme = ? WHERE id = ?", programme.name(), id);
        return id;
    }

    private long applicationOf(Programme programme, long placeId) {
        long student = Given.anAccount(Role.STUDENT);
        long offer = Given.anOffer(run, student, placeId);
        long id = Sql.number("SELECT application_id FROM place_offer WHERE id = ?", offer);
        Sql.change("UPDATE application SET programme = ? WHERE id = ?", programme.name(), id);
        Sql.change("INSERT INTO wish (application_id, position, place_id) VALUES (?, 1, ?)", id, placeId);
        return id;
    }

    private static long partnerOf(long placeId) {
        return Sql.number(
                "SELECT a.partner_id FROM exchange_place p JOIN agreement a ON a.id = p.agreement_id WHERE p.id = ?",
                placeId);
    }
}
