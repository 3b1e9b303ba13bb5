package org.sojourn.welcome;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.core.Activity;
import org.sojourn.welcome.core.CountryLists;
import org.sojourn.welcome.core.Facts;
import org.sojourn.welcome.core.GuestWish;
import org.sojourn.welcome.core.Kind;
import org.sojourn.welcome.core.LegalForm;

/**
 * What is asked about a visit, once.
 *
 * @param citizenships ISO codes of two letters
 * @param departure the last day
 */
public record VisitFacts(
        Kind kind,
        LegalForm legalForm,
        Set<String> citizenships,
        LocalDate birthDate,
        LocalDate arrival,
        LocalDate departure,
        Set<Activity> activities,
        Set<Trait> traits,
        Set<GuestWish> wishes) {
    private static final int OLDEST = 110;

    public VisitFacts {
        citizenships = Set.copyOf(citizenships);
        activities = Set.copyOf(activities);
        traits = Set.copyOf(traits);
        wishes = Set.copyOf(wishes);
    }

    /** As the planner takes them, together with when documents end. */
    Facts with(Collection<LocalDate> expiries) {
        return new Facts(
                legalForm,
                kind == null ? Set.of() : Set.of(kind),
                citizenships,
                birthDate,
                arrival,
                departure,
                activities,
                is(Trait.HOSPITAL_PREMISES),
                is(Trait.RESEARCH),
                is(Trait.FOREIGN_DEGREE),
                is(Trait.GERMAN_LICENCE),
                is(Trait.FAMILY),
                is(Trait.CHILDREN),
                is(Trait.NEEDS_HOUSING),
                is(Trait.PAID_IN_GERMANY),
                is(Trait.FIXED_TERM_STAFF),
                is(Trait.LEAVES_GERMANY),
                is(Trait.ALUMNI_CONSENT),
                wishes,
                List.copyOf(expiries));
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    VisitFacts between(LocalDate from, LocalDate until) {
        return new VisitFacts(kind, legalForm, citizenships, birthDate, from, until, activities, traits, wishes);
    }

    /** What the house says now, with what only the guest can say as it was. */
    VisitFacts asTheHouseSays(VisitFacts said) {
        Set<Trait> mixed = EnumSet.noneOf(Trait.class);
        for (Trait trait : Trait.values()) if ((trait.isOfGuestAlone() ? this : said).is(trait)) mixed.add(trait);
        return new VisitFacts(
                said.kind,
                said.legalForm,
                said.citizenships,
                said.birthDate,
                said.arrival,
                said.departure,
                said.activities,
                mixed,
                said.wishes);
    }

    /** What the guest says now about what is hers to say; everything else as it was. */
    VisitFacts asTheGuestSays(LocalDate from, Set<Trait> saidTraits, Set<GuestWish> saidWishes) {
        Set<Trait> mixed = EnumSet.noneOf(Trait.class);
        for (Trait trait : Trait.values())
            if (trait.isOfGuest() ? saidTraits.contains(trait) : is(trait)) mixed.add(trait);
        return new VisitFacts(kind, legalForm, citizenships, birthDate, from, departure, activities, mixed, saidWishes);
    }

    /** Refuses what cannot be true, each with a sentence of its own. */
    void refuseUntrue(LocalDate today) {
        if (kind == null || legalForm == null) throw new Refusal("visit-kind-missing");
        if (arrival == null || departure == null) throw new Refusal("visit-days-missing");
        if (departure.isBefore(arrival)) throw new Refusal("visit-departure-before-arrival");
        if (birthDate == null) throw new Refusal("visit-birth-date-missing");
        if (birthDate.isAfter(today)) throw new Refusal("visit-birth-in-the-future");
        if (birthDate.isBefore(today.minusYears(OLDEST))) throw new Refusal("visit-birth-too-long-ago");
        if (citizenships.isEmpty()) throw new Refusal("visit-citizenship-missing");
        citizenships.stream()
                .filter(code -> !CountryLists.isCountry(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new Refusal("visit-citizenship-unknown", code);
                });
    }
}
