package org.sojourn.calls;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sojourn.calls.dates.Holiday;
import org.sojourn.calls.dates.Workdays;
import org.sojourn.partners.PlaceCard;

/** Finds what does not go together in a call: days off, agreements, places, other calls. Plain, and without a memory. */
final class Clashes {
    private final CallCard call;
    private final List<Clash> found = new ArrayList<>();

    Clashes(CallCard call) {
        this.call = call;
    }

    List<Clash> found() {
        return List.copyOf(found);
    }

    /** A date that people are held to, on a day on which nobody is there to ask. */
    Clashes ofDays() {
        CallPlan plan = call.plan();
        day("deadline", call.lastMinute().toLocalDate());
        if (plan.completeUntil() == null) return this;
        day("completion", plan.completeUntil().toLocalDate());
        day("committee", plan.committeeOn());
        day("release", plan.releaseOn().toLocalDate());
        day("answers", plan.releaseOn().toLocalDate().plusDays(call.answerDays()));
        return this;
    }

    /** @param holding ids of the agreements that hold in the call's year */
    Clashes ofPlaces(Collection<PlaceCard> places, Set<Long> holding) {
        for (PlaceCard place : places) {
            if (place.withdrawn()) add("place-withdrawn", "/calls/places?callId=" + call.id(), place.code());
            if (!place.year().equals(call.year()))
                add("place-of-another-year", "/calls/places?callId=" + call.id(), place.code());
        }
        Set<Long> told = new HashSet<>(holding);
        for (PlaceCard place : places)
            if (told.add(place.agreementId()))
                add(
                        "agreement-ends",
                        "/partners/agreement?id=" + place.agreementId(),
                        place.partnerShort(),
                        call.year().toString());
        return this;
    }

    /** @param before the places of the call this one was copied from */
    Clashes ofMissing(Collection<PlaceCard> before, Collection<PlaceCard> now) {
        Set<String> missing = before.stream().map(PlaceCard::code).collect(Collectors.toCollection(TreeSet::new));
        now.forEach(place -> missing.remove(place.code()));
        if (!missing.isEmpty())
            add(
                    "place-missing",
                    "/partners/places?year=" + call.year().begins(),
                    String.join(", ", missing),
                    call.year().toString(),
                    missing.size());
        return this;
    }

    /** Two calls that offer the same place, or one student two windows at once for the same year. */
    Clashes ofOthers(Collection<CallWithPlaces> others, Set<Long> placeIds) {
        for (CallWithPlaces other : others) {
            if (other.card().id() == call.id()) continue;
            Set<Long> shared = new HashSet<>(other.placeIds());
            shared.retainAll(placeIds);
            String there = "/calls/call?id=" + other.card().id();
            if (!shared.isEmpty()) add("shared-places", there, other.card(), shared.size());
            else if (other.card().year().equals(call.year()) && overlaps(other.card()))
                add("overlap", there, other.card());
        }
        return this;
    }

    private boolean overlaps(CallCard other) {
        return call.opensAt().isBefore(other.closesAt()) && other.opensAt().isBefore(call.closesAt());
    }

    private void day(String what, LocalDate day) {
        if (day == null || Workdays.isWorked(day)) return;
        String off = Workdays.holiday(day)
                .map(Holiday::name)
                .map(name -> "calls.holiday." + name)
                .orElse("calls.weekday." + day.getDayOfWeek());
        add("day-off", "/calls/edit?id=" + call.id(), "calls.clash.what." + what, day, off);
    }

    private void add(String code, String href, Object... arguments) {
        found.add(new Clash(code, List.of(arguments), href));
    }
}
