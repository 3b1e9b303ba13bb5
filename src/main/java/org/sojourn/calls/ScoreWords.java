package org.sojourn.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sojourn.calls.rules.ScoreLine;
import org.sojourn.calls.rules.Working;
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

    /** "45 × (4,0 − 1,7) / 3,0", "Englisch C1, eine Stufe über B2", "2 × Buddy je 4". */
    public String working(ScoreLine line) {
        Working working = line.working();
        if (working instanceof Working.FromGrade from) return grade(from);
        if (working instanceof Working.FromBand from) return band(from);
        if (working instanceof Working.FromLanguage from) return language(from);
        if (working instanceof Working.FromLevel from) return level(from);
        if (working instanceof Working.FromItems from)
            return from.items().stream()
                    .filter(item -> item.number().tenths() > 0)
                    .map(this::item)
                    .collect(Collectors.collectingAndThen(
                            Collectors.joining(", "),
                            all -> all.isEmpty() ? texts.get("calls.working.no-items") : all));
        if (working instanceof Working.FromYears from)
            return texts.of("calls.working.years", from.years(), whole(from.each()));
        if (working instanceof Working.OnTime from)
            return texts.of("calls.working.on-time", whole(from.behind()), from.allowed());
        if (working instanceof Working.FromPartner from) return texts.of("calls.working.partner", from.partner());
        if (working instanceof Working.NoLanguageAsked) return texts.get("calls.working.no-language");
        if (working instanceof Working.FromEntry) return texts.get("calls.working.entry");
        return texts.get("calls.working.missing." + line.kind());
    }

    private String grade(Working.FromGrade from) {
        Locale in = language.locale();
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
