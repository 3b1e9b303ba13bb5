package org.sojourn.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sojourn.calls.rules.points.ScoreLine;
import org.sojourn.calls.rules.points.Working;
import org.sojourn.partners.PlaceLanguages;
import org.sojourn.platform.Language;
import org.sojourn.platform.Texts;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;

/** How the points of a line came about, in words and with its figures. */
@RequestScoped
public class ScoreWords {
    @Inject
    private Texts texts;

    @Inject
    private Language language;

    @Inject
    private RuleNames names;

    /**
     * The whole way from the value to the points that count: "Note 1,7: 45 × (4,0 − 1,7) / 3,0 = 34,5 Punkte, mal Gewicht
     * 50 % = 17,3". Empty where nobody kept it.
     */
    public String sum(ScoreLine line) {
        if (line.missing()) return working(line);
        String sum = line.working() == null ? "" : capped(line);
        if (line.weightPercent() == 100) return sum;
        if (sum.isEmpty()) sum = points("calls.sum.points", line.raw());
        return line.weightPercent() == 0
                ? texts.of("calls.sum.ties", sum)
                : texts.of("calls.sum.weighted", sum, line.weightPercent(), decimal(line.points()));
    }

    private String capped(ScoreLine line) {
        boolean formula = line.working() instanceof Working.FromGrade from && between(from);
        String sum = texts.of(formula ? "calls.sum.formula" : "calls.sum", working(line), decimal(line.sum()));
        int beyond = line.sum().compareTo(line.raw());
        if (beyond == 0) return sum;
        return texts.of(beyond > 0 ? "calls.sum.most" : "calls.sum.least", sum, decimal(line.raw()));
    }

    private String points(String key, Points points) {
        return texts.of(key, decimal(points));
    }

    private String decimal(Points points) {
        return points.in(language.locale());
    }

    /** "45 × (4,0 − 1,7) / 3,0", "Englisch C1, eine Stufe über B2", "2 × Buddy je 4". */
    private String working(ScoreLine line) {
        Working working = line.working();
        if (working instanceof Working.FromGrade from) return grade(from);
        if (working instanceof Working.FromBand from) return band(from);
        if (working instanceof Working.FromLanguage from) return language(from);
        if (working instanceof Working.FromLevel from) return level(from);
        if (working instanceof Working.FromItems from) return items(from.items());
        if (working instanceof Working.FromYearlyItems from) return yearly(from);
        if (working instanceof Working.FromYears from)
            return texts.of("calls.working.years", from.years(), whole(from.each()));
        if (working instanceof Working.OnTime from)
            return texts.of("calls.working.on-time", whole(from.behind()), from.allowed());
        if (working instanceof Working.FromPartner from) return texts.of("calls.working.partner", from.partner());
        if (working instanceof Working.NoLanguageAsked) return texts.get("calls.working.no-language");
        if (working instanceof Working.FromEntry) return texts.get("calls.working.entry");
        return texts.get("calls.working.missing." + line.kind());
    }

    /** Whether the formula says it all: at its ends the maximum or nothing is given instead. */
    private static boolean between(Working.FromGrade from) {
        int better = from.worst().hundredths() - from.grade().hundredths();
        return better >= 0 && better <= from.span().tenths() * 10;
    }

    private String grade(Working.FromGrade from) {
        Locale in = language.locale();
        if (!between(from)) {
            boolean worse = from.grade().hundredths() > from.worst().hundredths();
            return texts.of(
                    "calls.working.grade." + (worse ? "worse" : "better"),
                    from.grade().in(in));
        }
        return texts.of(
                "calls.working.grade",
                whole(from.maximum()),
                from.worst().in(in),
                from.grade().in(in),
                from.span().in(in));
    }

    private String band(Working.FromBand from) {
        Locale in = language.locale();
        if (from.row() == null)
            return texts.of("calls.working.band.none", from.grade().in(in));
        return texts.of("calls.working.band", from.grade().in(in), from.row().in(in));
    }

    private String language(Working.FromLanguage from) {
        String step = from.steps() < 0 ? "below" : from.steps() == 0 ? "same" : "above";
        return texts.of(
                "calls.working.language." + step,
                spoken(from.language(), from.reached()),
                texts.get("vocabulary.level." + from.asked()),
                from.steps());
    }

    private String level(Working.FromLevel from) {
        String reached = spoken(from.language(), from.reached());
        if (from.row() == null) return texts.of("calls.working.level.none", reached);
        return texts.of("calls.working.level", reached, texts.get("vocabulary.level." + from.row()));
    }

    private String items(List<Working.Counted> items) {
        String counted = items.stream()
                .filter(item -> item.number().tenths() > 0)
                .map(this::item)
                .collect(Collectors.joining(", "));
        return counted.isEmpty() ? texts.get("calls.working.no-items") : counted;
    }

    private String yearly(Working.FromYearlyItems from) {
        String years = from.years().stream()
                .filter(year -> year.sum().tenths() > 0)
                .map(year -> year(from, year))
                .collect(Collectors.joining("; "));
        return years.isEmpty() ? texts.get("calls.working.no-items") : years;
    }

    private String year(Working.FromYearlyItems from, Working.Year year) {
        boolean capped = year.sum().compareTo(from.most()) > 0;
        return texts.of(
                capped ? "calls.working.year.most" : "calls.working.year",
                year.number(),
                items(year.items()),
                whole(from.most()));
    }

    private String item(Working.Counted item) {
        return texts.of("calls.working.item", whole(item.number()), names.item(item.item()), whole(item.each()));
    }

    private String spoken(String code, CefrLevel level) {
        return PlaceLanguages.name(code, language.locale()) + " " + texts.get("vocabulary.level." + level);
    }

    /** Without the decimal where it is 0. */
    private String whole(Points points) {
        return points.tenths() % 10 == 0 ? Integer.toString(points.tenths() / 10) : points.in(language.locale());
    }
}
