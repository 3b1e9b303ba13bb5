package org.sojourn.welcome.core;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is known of a visit. Where a fact is not known yet, the plan takes the case that asks for more, so that nothing is missing
 * later.
 *
 * @param legalForm null = not decided
 * @param kinds as what somebody comes, usually one
 * @param citizenships ISO codes as in {@link CountryLists}
 * @param birthDate null = not known, then counted as after 1970
 * @param arrival the first day, null = not known
 * @param departure the last day, null = open, then counted as a long stay
 * @param germanLicence a German licence to practise medicine
 * @param expiries of the documents now in force
 */
public record Facts(
        LegalForm legalForm,
        Set<Kind> kinds,
        Set<String> citizenships,
        LocalDate birthDate,
        LocalDate arrival,
        LocalDate departure,
        Set<Activity> activities,
        boolean hospitalPremises,
        boolean research,
        boolean foreignDegree,
        boolean germanLicence,
        boolean family,
        boolean children,
        boolean needsHousing,
        boolean paidInGermany,
        boolean fixedTermStaff,
        boolean leavesGermany,
        boolean alumniConsent,
        Set<GuestWish> wishes,
        List<LocalDate> expiries) {
    private static final LocalDate END_OF_1970 = LocalDate.of(1970, 12, 31);
    private static final int SHORT_STAY = 90;
    private static final int MONTHS_OF_A_LONG_STAY = 12;

    /** What cannot be true of a visit. */
    public enum Flaw {
        DEPARTURE_BEFORE_ARRIVAL,
        BIRTH_AFTER_TODAY,
        CITIZENSHIP_MISSING,
        CITIZENSHIP_UNKNOWN
    }

    public Facts {
        kinds = Set.copyOf(kinds);
        citizenships = Set.copyOf(citizenships);
        activities = Set.copyOf(activities);
        wishes = Set.copyOf(wishes);
        expiries = List.copyOf(expiries);
    }

    /** What follows from the facts, see {@link Flag}. */
    public Set<Flag> flags(CountryLists countries) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (legalForm != null) flags.add(legalForm.flag());
        kinds.forEach(kind -> kind.flag().ifPresent(flags::add));
        activities.forEach(activity -> flags.add(activity.flag()));
        wishes.forEach(wish -> flags.add(wish.flag()));
        addWaysIn(flags, countries);
        addDays(flags);
        addPlain(flags);
        return Collections.unmodifiableSet(flags);
    }

    private void addWaysIn(Set<Flag> flags, CountryLists countries) {
        if (holdsOneOf(countries.free())) return;
        flags.add(Flag.NON_EU);
        boolean afterEntry = holdsOneOf(countries.afterEntry());
        if (isOver90Days()) flags.add(afterEntry ? Flag.VISA_FREE_NON_EU : Flag.VISA_REQUIRED);
        else if (!holdsOneOf(countries.visaFree())) flags.add(Flag.SHORT_VISA_REQUIRED);
    }

    private boolean holdsOneOf(Set<String> countries) {
        return citizenships.stream().anyMatch(countries::contains);
    }

    private void addDays(Set<Flag> flags) {
        add(flags, Flag.STAY_OVER_90_DAYS, isOver90Days());
        add(
                flags,
                Flag.STAY_OVER_12_MONTHS,
                isOpenEnded() || departure.isAfter(arrival.plusMonths(MONTHS_OF_A_LONG_STAY)));
        add(flags, Flag.BORN_AFTER_1970, birthDate == null || birthDate.isAfter(END_OF_1970));
        add(
                flags,
                Flag.EXPIRY_BEFORE_END,
                expiries.stream().anyMatch(expiry -> departure == null || expiry.isBefore(departure)));
    }

    private boolean isOpenEnded() {
        return arrival == null || departure == null;
    }

    /** Both the first and the last day count. */
    private boolean isOver90Days() {
        return isOpenEnded() || ChronoUnit.DAYS.between(arrival, departure) + 1 > SHORT_STAY;
    }

    private void addPlain(Set<Flag> flags) {
        add(flags, Flag.HOSPITAL_PREMISES, hospitalPremises);
        add(flags, Flag.RESEARCH, research);
        add(flags, Flag.FOREIGN_DEGREE, foreignDegree);
        add(flags, Flag.GERMAN_LICENCE, germanLicence);
        add(flags, Flag.FAMILY, family);
        add(flags, Flag.CHILDREN, children);
        add(flags, Flag.NEEDS_HOUSING, needsHousing);
        add(flags, Flag.PAID_IN_GERMANY, paidInGermany);
        add(flags, Flag.FIXED_TERM_STAFF, fixedTermStaff);
        add(flags, Flag.LEAVES_GERMANY, leavesGermany);
        add(flags, Flag.ALUMNI_CONSENT, alumniConsent);
    }

    private static void add(Set<Flag> flags, Flag flag, boolean holds) {
        if (holds) flags.add(flag);
    }

    /** The days a plan of this visit is made from. */
    public Dates dates(LocalDate today) {
        return new Dates(arrival, departure, expiries, today);
    }

    /** What must be mended before the visit is kept. */
    public List<Flaw> flaws(LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        if (!isOpenEnded() && departure.isBefore(arrival)) flaws.add(Flaw.DEPARTURE_BEFORE_ARRIVAL);
        if (birthDate != null && birthDate.isAfter(today)) flaws.add(Flaw.BIRTH_AFTER_TODAY);
        if (citizenships.isEmpty()) flaws.add(Flaw.CITIZENSHIP_MISSING);
        if (!citizenships.stream().allMatch(CountryLists::isCountry)) flaws.add(Flaw.CITIZENSHIP_UNKNOWN);
        return flaws;
    }
}
