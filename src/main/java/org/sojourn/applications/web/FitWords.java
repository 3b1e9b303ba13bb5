package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sojourn.applications.PlaceFit;
import org.sojourn.calls.RuleNames;
import org.sojourn.calls.rules.CriterionKind;
import org.sojourn.calls.rules.ScoreLine;
import org.sojourn.calls.rules.Unmet;
import org.sojourn.calls.rules.Working;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceLanguages;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Look;
import org.sojourn.vocabulary.Points;

/** Rules and points in whole sentences: which rule, her value, what is asked. */
@Named
@RequestScoped
public class FitWords {
    @Inject
    private Texts texts;

    @Inject
    private Look look;

    @Inject
    private RuleNames ruleNames;

    /** "Winter 2027/28, 16 Wochen, Englisch ab B2". */
    public String meta(PlaceCard place) {
        return texts.of(
                "applications.place.meta",
                texts.get("vocabulary.term." + place.term()),
                place.year().toString(),
                place.weeks(),
                language(place.language()),
                texts.get("vocabulary.level." + place.level()));
    }

    public String language(String code) {
        return PlaceLanguages.name(code, look.getLocale());
    }

    /** Every rule she does not meet, as sentences; empty when she meets all. */
    public String reasons(PlaceFit fit) {
        return fit.unmet().stream().map(rule -> reason(rule, fit)).collect(Collectors.joining(" "));
    }

    /** One rule she does not meet, with her value and what is asked. */
    public String reason(Unmet rule, PlaceFit fit) {
        String key = "applications.unmet." + rule.code();
        return switch (rule.code()) {
            case PROGRAMME ->
                texts.of(
                        key,
                        texts.get("vocabulary.programme." + rule.value()),
                        texts.get("vocabulary.programme." + rule.threshold()));
            case SEMESTER -> texts.of(key, rule.value(), rule.threshold());
            case LANGUAGE_MISSING -> texts.of(key, spoken(rule.threshold()));
            case LANGUAGE_LEVEL -> texts.of(key, spoken(rule.value()), spoken(rule.threshold()));
            case MINIMUM_POINTS ->
                texts.of(fit.fits() ? key + ".open" : key, points(rule.value()), points(rule.threshold()));
        };
    }

    /** "en B2" as "Englisch B2". */
    private String spoken(String codeAndLevel) {
        String[] parts = codeAndLevel.split(" ");
        return language(parts[0]) + " " + texts.get("vocabulary.level." + parts[1]);
    }

    private String points(String plain) {
        return Points.parse(plain).in(look.getLocale());
    }

    /** Her points at a place, line by line. */
    public List<Line> lines(PlaceFit fit) {
        return fit.sheet().lines().stream().map(this::line).toList();
    }

    private Line line(ScoreLine line) {
        return new Line(
                ruleNames.criterion(line.code()),
                working(line),
                line.points().in(look.getLocale()),
                line.maximum().in(look.getLocale()),
                line.missing() && line.kind() != CriterionKind.LANGUAGE);
    }

    private String working(ScoreLine line) {
        Locale in = look.getLocale();
        Working working = line.working();
        if (working instanceof Working.FromGrade from)
            return texts.of(
                    "applications.working.grade",
                    whole(from.maximum(), in),
                    from.worst().in(in),
                    from.grade().in(in),
                    from.span().in(in));
        if (working instanceof Working.FromLanguage from)
            return texts.of(
                    "applications.working.language."
                            + (from.steps() < 0 ? "below" : from.steps() == 0 ? "same" : "above"),
                    language(from.language()) + " " + texts.get("vocabulary.level." + from.reached()),
                    texts.get("vocabulary.level." + from.asked()),
                    from.steps());
        if (working instanceof Working.FromPartner from)
            return texts.of("applications.working.partner", from.partner());
        if (working instanceof Working.NoLanguageAsked) return texts.get("applications.working.no-language");
        if (working instanceof Working.FromEntry) return texts.get("applications.working.entry");
        return texts.get("applications.working.missing." + line.kind());
    }

    private static String whole(Points points, Locale in) {
        return points.tenths() % 10 == 0 ? "" + points.tenths() / 10 : points.in(in);
    }

    /** The sum so far. */
    public String total(PlaceFit fit) {
        return fit.sheet().total().in(look.getLocale());
    }

    /**
     * One line of a score sheet.
     *
     * @param working how the points came about
     * @param open the office still adds its points
     */
    public record Line(String name, String working, String points, String maximum, boolean open) {}
}
