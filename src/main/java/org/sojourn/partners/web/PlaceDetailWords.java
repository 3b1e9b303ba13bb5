package org.sojourn.partners.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceDetails;
import org.sojourn.partners.PlaceLanguages;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Look;
import org.sojourn.platform.web.When;

/** What is told of a place beside its terms, in words; what is left open is left out. */
@Named
@RequestScoped
public class PlaceDetailWords {
    @Inject
    private Texts texts;

    @Inject
    private Look look;

    public List<Line> lines(PlaceCard place) {
        List<Line> lines = new ArrayList<>();
        if (place == null) return lines;
        PlaceDetails details = place.details();
        if (details.levelToGo() != null) add(lines, "partners.details.to-go", toGo(place));
        add(lines, "partners.details.costs", details.costs().in(look.getLocale()));
        add(lines, "partners.details.papers", details.papers().in(look.getLocale()));
        if (details.deadlineThere() != null) add(lines, "partners.details.deadline", day(details.deadlineThere()));
        return lines;
    }

    /** "Englisch C1, Nachweis bis zum 1. Juni 2028". */
    private String toGo(PlaceCard place) {
        PlaceDetails details = place.details();
        String language = PlaceLanguages.name(place.language(), look.getLocale());
        String level = texts.get("vocabulary.level." + details.levelToGo());
        return details.goBy() == null
                ? language + " " + level
                : texts.of("partners.details.to-go.by", language, level, day(details.goBy()));
    }

    private String day(LocalDate day) {
        return When.day(look.getLocale(), day);
    }

    private void add(List<Line> lines, String key, String text) {
        if (text != null) lines.add(new Line(texts.get(key), text));
    }

    public record Line(String label, String text) {}
}
