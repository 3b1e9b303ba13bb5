package org.sojourn.partners.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;
import org.sojourn.partners.PlaceChoices;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.web.Asked;
import org.sojourn.vocabulary.AcademicYear;

/** The academic years pages offer, and the one an address asks for. */
@RequestScoped
class Years {
    @Inject
    private PlaceRegister places;

    @Inject
    private DatabaseClock clock;

    private PlaceChoices choices;
    private List<AcademicYear> used;
    private List<AcademicYear> known;

    /** The years with places, the coming ones, and the one asked for, latest first. */
    List<AcademicYear> all() {
        if (known != null) return known;
        TreeSet<AcademicYear> years = new TreeSet<>(used());
        int now = now();
        for (int begins = now; begins <= now + 2; begins++) years.add(new AcademicYear(begins));
        years.add(asked());
        known = List.copyOf(years.descendingSet());
        return known;
    }

    List<SelectItem> choices() {
        return all().stream()
                .map(each -> new SelectItem(each.begins(), each.toString()))
                .toList();
    }

    /** The year in the address; otherwise the latest with places, otherwise the coming one. */
    AcademicYear asked() {
        Long begins = Asked.number("year");
        if (begins != null && begins >= 1990 && begins <= 2100) return new AcademicYear(begins.intValue());
        return used().isEmpty() ? new AcademicYear(now() + 1) : used().get(0);
    }

    private List<AcademicYear> used() {
        if (choices != null) return choices.years();
        if (used == null) used = places.years();
        return used;
    }

    /** What lists of places can be narrowed to; looked up once, and then the years with them. */
    PlaceChoices placeChoices() {
        if (choices == null) choices = places.choices();
        return choices;
    }

    private int now() {
        return LocalDateTime.ofInstant(clock.now(), DatabaseClock.ZONE).getYear();
    }
}
