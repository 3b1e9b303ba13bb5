package org.sojourn.welcome.core;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes the facts of a visit, in short: a French postdoc, born 1990, employed for the year 2027, and nothing else. */
final class AVisit {
    private LegalForm form = LegalForm.EMPLOYED;
    private Set<Kind> kinds = Set.of(Kind.POSTDOC);
    private Set<String> citizenships = Set.of("FR");
    private LocalDate born = LocalDate.of(1990, 5, 1);
    private LocalDate arrival = LocalDate.of(2027, 1, 1);
    private LocalDate departure = LocalDate.of(2027, 12, 31);
    private final Set<Activity> activities = EnumSet.noneOf(Activity.class);
    private final Set<GuestWish> wishes = EnumSet.noneOf(GuestWish.class);
    private final boolean[] plain = new boolean[11];
    private List<LocalDate> expiries = List.of();

    static AVisit plain() {
        return new AVisit();
    }

    AVisit as(LegalForm other, Kind... comes) {
        form = other;
        kinds = Set.of(comes);
        return this;
    }

    AVisit of(String... countries) {
        citizenships = Set.of(countries);
        return this;
    }

    AVisit born(String day) {
        born = day == null ? null : LocalDate.parse(day);
        return this;
    }

    AVisit from(String first, String last) {
        arrival = first == null ? null : LocalDate.parse(first);
        departure = last == null ? null : LocalDate.parse(last);
        return this;
    }

    AVisit doing(Activity... all) {
        activities.addAll(List.of(all));
        return this;
    }

    AVisit wishing(GuestWish... all) {
        wishes.addAll(List.of(all));
        return this;
    }

    /** Sets one of the facts that are yes or no, in the order of {@link Facts}. */
    AVisit yes(int fact) {
        plain[fact] = true;
        return this;
    }

    AVisit expiring(String... days) {
        expiries = List.of(days).stream().map(LocalDate::parse).toList();
        return this;
    }

    Facts facts() {
        return new Facts(
                form,
                kinds,
                citizenships,
                born,
                arrival,
                departure,
                activities,
                plain[0],
                plain[1],
                plain[2],
                plain[3],
                plain[4],
                plain[5],
                plain[6],
                plain[7],
                plain[8],
                plain[9],
                plain[10],
                wishes,
                expiries);
    }

    Set<Flag> flags() {
        return facts().flags(CountryLists.shipped());
    }
}
