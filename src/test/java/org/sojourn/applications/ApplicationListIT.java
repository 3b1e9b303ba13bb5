package org.sojourn.applications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.Role;
import org.sojourn.access.Unit;
import org.sojourn.applications.ApplicationSearch.Sort;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.partners.PlaceName;

@ContainerTest
class ApplicationListIT {
    @Inject
    ApplicationRegister register;

    private long call;

    @BeforeEach
    void aCallAndItsCoordinator() {
        call = Given.aClosedCall();
        As.coordinator();
    }

    @Test
    void namesStandAsGermanReadersExpect() {
        for (String name :
                List.of("Zander", "Özdemir", "Oswald", "Öhler", "Äbi", "Abel", "Straßer", "Strasser-Wolf", "Oz"))
            anApplicationOf("Ina", name);
        assertThat(named(Sort.NAME, false))
                .containsExactly(
                        "Abel", "Äbi", "Öhler", "Oswald", "Oz", "Özdemir", "Straßer", "Strasser-Wolf", "Zander");
        assertThat(named(Sort.NAME, true)).startsWith("Zander").endsWith("Abel");
    }

    @Test
    void peopleOfOneFamilyNameStandByTheirGivenName() {
        anApplicationOf("Zoe", "Meyer");
        anApplicationOf("Ädla", "Meyer");
        anApplicationOf("Bo", "Meyer");
        assertThat(found(search("", Sort.NAME, false, 1)).rows())
                .extracting(ApplicationRow::name)
                .containsExactly("Ädla Meyer", "Bo Meyer", "Zoe Meyer");
    }

    @Test
    void whoHasNoPointsStandsLastBothWays() {
        long none = anApplicationOf("A", "None");
        long many = anApplicationOf("B", "Many");
        long few = anApplicationOf("C", "Few");
        points(many, 900);
        points(few, 15);
        assertThat(ids(Sort.POINTS, true)).containsExactly(many, few, none);
        assertThat(ids(Sort.POINTS, false)).containsExactly(few, many, none);
    }

    @Test
    void everyColumnCanLead() {
        long one = anApplicationOf("A", "One");
        long other = anApplicationOf("B", "Other");
        Sql.change(
                "UPDATE application SET status = 'DRAFT', submitted_at = NULL, changed_at = '2026-01-11' WHERE id = ?",
                one);
        wish(other, Given.aPlace(1));
        assertThat(ids(Sort.STATUS, false)).containsExactly(one, other);
        assertThat(ids(Sort.CHANGED, false)).containsExactly(other, one);
        assertThat(ids(Sort.WISHES, true)).containsExactly(other, one);
    }

    @Test
    void aTextIsLookedForAsItStands() {
        anApplicationOf("Nora", "Gr_ün");
        anApplicationOf("Nora", "Grün");
        assertThat(found(search("gr_", Sort.NAME, false, 1)).rows())
                .extracting(ApplicationRow::name)
                .containsExactly("Nora Gr_ün");
        assertThat(found(search("nora gr", Sort.NAME, false, 1)).total()).isEqualTo(2);
        assertThat(found(search("' OR '1'='1", Sort.NAME, false, 1)).total()).isZero();
    }

    @Test
    void countsAndPlacesAreThereWhereNobodyFits() {
        long place = Given.aPlace(1);
        anApplicationOf("Ina", "Abel");
        ApplicationPage page = register.applications(search("nobody", Sort.NAME, false, 1), List.of(place));
        assertThat(page.rows()).isEmpty();
        assertThat(page.total()).isZero();
        assertThat(page.counts().submitted()).isEqualTo(1);
        assertThat(page.places()).extracting(PlaceName::id).containsExactly(place);
    }

    @Test
    void beyondTheLastPageTheTotalIsStillRight() {
        anApplicationOf("Ina", "Abel");
        anApplicationOf("Ina", "Berg");
        ApplicationPage page = found(search("", Sort.NAME, false, 7));
        assertThat(page.rows()).isEmpty();
        assertThat(page.total()).isEqualTo(2);
    }

    @Test
    void aCallWithoutApplicationsHasNone() {
        ApplicationPage page = found(search("", Sort.CHANGED, true, 1));
        assertThat(page.rows()).isEmpty();
        assertThat(page.counts().all()).isZero();
        assertThat(page.places()).isEmpty();
    }

    @Test
    void aPartnersCoordinatorIsShownThoseWithAWishThere() {
        long place = Given.aPlace(1);
        long hers = anApplicationOf("Ina", "Abel");
        wish(hers, place);
        wish(anApplicationOf("Bo", "Berg"), Given.aPlace(1));
        As.coordinator(Unit.ofPartner(Sql.number(
                "SELECT g.partner_id FROM exchange_place p JOIN agreement g ON g.id = p.agreement_id WHERE p.id = ?",
                place)));
        ApplicationPage page = found(search("", Sort.NAME, false, 1));
        assertThat(page.rows()).extracting(ApplicationRow::id).containsExactly(hers);
        assertThat(page.rows().get(0).firstPlaceId()).isEqualTo(place);
        assertThat(page.counts().all()).isEqualTo(1);
    }

    private ApplicationPage found(ApplicationSearch search) {
        return register.applications(search, List.of());
    }

    private List<String> named(Sort sort, boolean falling) {
        return found(search("", sort, falling, 1)).rows().stream()
                .map(row -> row.name().replace("Ina ", ""))
                .toList();
    }

    private List<Long> ids(Sort sort, boolean falling) {
        return found(search("", sort, falling, 1)).rows().stream()
                .map(ApplicationRow::id)
                .toList();
    }

    private ApplicationSearch search(String text, Sort sort, boolean falling, int page) {
        return new ApplicationSearch(call, text, null, null, sort, falling, page, 20);
    }

    private long anApplicationOf(String givenName, String familyName) {
        long account = Given.anAccount(Role.STUDENT);
        Sql.change("UPDATE account SET given_name = ?, family_name = ? WHERE id = ?", givenName, familyName, account);
        return Given.anApplication(call, account);
    }

    private static void points(long application, int tenths) {
        Sql.change(
                "INSERT INTO application_points (application_id, given_for, tenths) VALUES (?, 'base', ?)",
                application,
                tenths);
    }

    private static void wish(long application, long place) {
        Sql.change("INSERT INTO wish (application_id, position, place_id) VALUES (?, 1, ?)", application, place);
    }
}
