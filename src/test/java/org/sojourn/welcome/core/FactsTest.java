package org.sojourn.welcome.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From what is known of a visit to what can be said of it, at the boundaries. */
class FactsTest {
    private static final Set<Flag> WAYS_IN =
            Set.of(Flag.NON_EU, Flag.VISA_REQUIRED, Flag.VISA_FREE_NON_EU, Flag.SHORT_VISA_REQUIRED);

    private static Set<Flag> waysIn(AVisit visit) {
        Set<Flag> ways = EnumSet.copyOf(WAYS_IN);
        ways.retainAll(visit.flags());
        return ways;
    }

    @Test
    void ninetyDaysAreShortAndNinetyOneAreLong() {
        assertThat(AVisit.plain().from("2027-01-01", "2027-03-31").flags()).doesNotContain(Flag.STAY_OVER_90_DAYS);
        assertThat(AVisit.plain().from("2027-01-01", "2027-04-01").flags()).contains(Flag.STAY_OVER_90_DAYS);
    }

    @Test
    void theLeapDayCounts() {
        assertThat(AVisit.plain().from("2028-01-01", "2028-03-30").flags()).doesNotContain(Flag.STAY_OVER_90_DAYS);
        assertThat(AVisit.plain().from("2028-01-01", "2028-03-31").flags()).contains(Flag.STAY_OVER_90_DAYS);
    }

    @Test
    void twelveMonthsAreOverOnTheDayAfter() {
        assertThat(AVisit.plain().from("2027-04-01", "2028-04-01").flags()).doesNotContain(Flag.STAY_OVER_12_MONTHS);
        assertThat(AVisit.plain().from("2027-04-01", "2028-04-02").flags()).contains(Flag.STAY_OVER_12_MONTHS);
        assertThat(AVisit.plain().from("2028-02-29", "2029-02-28").flags()).doesNotContain(Flag.STAY_OVER_12_MONTHS);
        assertThat(AVisit.plain().from("2028-02-29", "2029-03-01").flags()).contains(Flag.STAY_OVER_12_MONTHS);
    }

    @Test
    void theLastDayOf1970IsNotAfter1970() {
        assertThat(AVisit.plain().born("1970-12-31").flags()).doesNotContain(Flag.BORN_AFTER_1970);
        assertThat(AVisit.plain().born("1971-01-01").flags()).contains(Flag.BORN_AFTER_1970);
    }

    @Test
    void anUnknownBirthDateAsksForTheProof() {
        assertThat(AVisit.plain().born(null).flags()).contains(Flag.BORN_AFTER_1970);
    }

    @Test
    void aCitizenOfTheUnionNeedsNoTitle() {
        for (String country : List.of("FR", "NO", "CH", "LI", "IS", "DE"))
            assertThat(waysIn(AVisit.plain().of(country))).as(country).isEmpty();
    }

    @Test
    void oneCitizenshipOfTheUnionIsEnough() {
        assertThat(waysIn(AVisit.plain().of("NG", "IE"))).isEmpty();
        assertThat(waysIn(AVisit.plain().of("NG", "US"))).containsExactlyInAnyOrder(Flag.NON_EU, Flag.VISA_FREE_NON_EU);
    }

    @Test
    void theWayInDependsOnCitizenshipAndLength() {
        Map<String, Flag> over90 =
                Map.of("NG", Flag.VISA_REQUIRED, "BR", Flag.VISA_REQUIRED, "US", Flag.VISA_FREE_NON_EU);
        over90.forEach((country, flag) -> assertThat(waysIn(AVisit.plain().of(country)))
                .as(country)
                .containsExactlyInAnyOrder(Flag.NON_EU, flag));
        AVisit brief = AVisit.plain().from("2027-05-03", "2027-07-31");
        assertThat(waysIn(brief.of("NG"))).containsExactlyInAnyOrder(Flag.NON_EU, Flag.SHORT_VISA_REQUIRED);
        assertThat(waysIn(brief.of("BR"))).containsExactly(Flag.NON_EU);
        assertThat(waysIn(brief.of("US"))).containsExactly(Flag.NON_EU);
        assertThat(waysIn(brief.of("NG", "BR"))).containsExactly(Flag.NON_EU);
    }

    @Test
    void everyStateThatMayApplyAfterEntryIsFreeOfTheVisa() {
        for (String country : List.of("AU", "CA", "GB", "IL", "JP", "KR", "NZ", "US"))
            assertThat(waysIn(AVisit.plain().of(country)))
                    .as(country)
                    .containsExactlyInAnyOrder(Flag.NON_EU, Flag.VISA_FREE_NON_EU);
    }

    @Test
    void anOfficeCanChangeTheLists() {
        CountryLists shipped = CountryLists.shipped();
        CountryLists wider = new CountryLists(shipped.free(), CountryLists.codes("IN, us"), shipped.visaFree());
        Facts facts = AVisit.plain().of("IN").facts();
        assertThat(facts.flags(shipped)).contains(Flag.VISA_REQUIRED).doesNotContain(Flag.VISA_FREE_NON_EU);
        assertThat(facts.flags(wider)).contains(Flag.VISA_FREE_NON_EU).doesNotContain(Flag.VISA_REQUIRED);
    }

    @Test
    void anOpenEndIsALongStay() {
        for (AVisit open : List.of(
                AVisit.plain().from("2027-01-01", null),
                AVisit.plain().from(null, "2027-01-31"),
                AVisit.plain().from(null, null)))
            assertThat(open.of("NG").flags())
                    .contains(Flag.STAY_OVER_90_DAYS, Flag.STAY_OVER_12_MONTHS, Flag.VISA_REQUIRED);
    }

    @Test
    void onlyWhatEndsBeforeTheLastDayMustBeExtended() {
        assertThat(AVisit.plain().flags()).doesNotContain(Flag.EXPIRY_BEFORE_END);
        assertThat(AVisit.plain().expiring("2027-12-31").flags()).doesNotContain(Flag.EXPIRY_BEFORE_END);
        assertThat(AVisit.plain().expiring("2028-05-01", "2027-12-30").flags()).contains(Flag.EXPIRY_BEFORE_END);
        assertThat(AVisit.plain()
                        .from("2027-01-01", null)
                        .expiring("2040-01-01")
                        .flags())
                .contains(Flag.EXPIRY_BEFORE_END);
    }

    @Test
    void legalFormsAreTheirFlags() {
        for (LegalForm form : LegalForm.values())
            assertThat(AVisit.plain().as(form).flags()).contains(Flag.valueOf(form.name()));
        assertThat(AVisit.plain().as(null).flags())
                .doesNotContain(Flag.EMPLOYED, Flag.GUEST_AGREEMENT, Flag.SCHOLARSHIP, Flag.OBSERVER, Flag.EXCHANGE);
    }

    @Test
    void somebodyCanComeAsTwo() {
        assertThat(AVisit.plain()
                        .as(LegalForm.GUEST_AGREEMENT, Kind.PROFESSOR, Kind.PHYSICIAN)
                        .flags())
                .contains(Flag.PROFESSOR, Flag.PHYSICIAN)
                .doesNotContain(Flag.POSTDOC, Flag.PHD, Flag.STUDENT, Flag.STAFF);
        assertThat(AVisit.plain().as(LegalForm.OBSERVER, Kind.OBSERVER).flags())
                .containsExactlyInAnyOrder(Flag.OBSERVER, Flag.STAY_OVER_90_DAYS, Flag.BORN_AFTER_1970);
    }

    @Test
    void activitiesAndWishesAreTheirFlags() {
        for (Activity activity : Activity.values())
            assertThat(AVisit.plain().doing(activity).flags()).contains(Flag.valueOf(activity.name()));
        for (GuestWish wish : GuestWish.values())
            assertThat(AVisit.plain().wishing(wish).flags()).contains(Flag.valueOf("WANTS_" + wish.name()));
    }

    @Test
    void whatIsYesOrNoIsItsFlag() {
        List<Flag> inOrder = List.of(
                Flag.HOSPITAL_PREMISES,
                Flag.RESEARCH,
                Flag.FOREIGN_DEGREE,
                Flag.GERMAN_LICENCE,
                Flag.FAMILY,
                Flag.CHILDREN,
                Flag.NEEDS_HOUSING,
                Flag.PAID_IN_GERMANY,
                Flag.FIXED_TERM_STAFF,
                Flag.LEAVES_GERMANY,
                Flag.ALUMNI_CONSENT);
        Set<Flag> none = AVisit.plain().flags();
        for (int fact = 0; fact < inOrder.size(); fact++) {
            Set<Flag> more = EnumSet.copyOf(none);
            more.add(inOrder.get(fact));
            assertThat(AVisit.plain().yes(fact).flags()).isEqualTo(more);
        }
    }

    @Test
    void whatCannotBeTrueIsNamed() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertThat(AVisit.plain().facts().flaws(today)).isEmpty();
        assertThat(AVisit.plain().from("2027-02-02", "2027-02-01").facts().flaws(today))
                .containsExactly(Facts.Flaw.DEPARTURE_BEFORE_ARRIVAL);
        assertThat(AVisit.plain().from("2027-02-02", "2027-02-02").facts().flaws(today))
                .isEmpty();
        assertThat(AVisit.plain().from("2027-02-02", null).facts().flaws(today)).isEmpty();
        assertThat(AVisit.plain().born("2026-11-24").facts().flaws(today))
                .containsExactly(Facts.Flaw.BIRTH_AFTER_TODAY);
        assertThat(AVisit.plain().born("2026-11-23").facts().flaws(today)).isEmpty();
        assertThat(AVisit.plain().born(null).facts().flaws(today)).isEmpty();
        assertThat(AVisit.plain().of().facts().flaws(today)).containsExactly(Facts.Flaw.CITIZENSHIP_MISSING);
        assertThat(AVisit.plain().of("FR", "ZZ").facts().flaws(today)).containsExactly(Facts.Flaw.CITIZENSHIP_UNKNOWN);
    }

    @Test
    void theDaysOfAPlanAreThoseOfTheVisit() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertThat(AVisit.plain().expiring("2027-06-30").facts().dates(today))
                .isEqualTo(new Dates(
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 12, 31),
                        List.of(LocalDate.of(2027, 6, 30)),
                        today));
    }
}
