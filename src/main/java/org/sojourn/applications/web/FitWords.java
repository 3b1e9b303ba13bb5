package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.applications.PlaceFit;
import org.sojourn.calls.RuleNames;
import org.sojourn.calls.ScoreWords;
import org.sojourn.calls.rules.CriterionKind;
import org.sojourn.calls.rules.Grade;
import org.sojourn.calls.rules.points.ScoreLine;
import org.sojourn.calls.rules.points.Unmet;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceLanguages;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Look;
import org.sojourn.platform.web.When;
import org.sojourn.vocabulary.Points;

/** Rules and points in whole sentences: which rule, her value, what is asked. */
@Named
@RequestScoped
public class FitWords {
    /** Kinds whose value she tells herself. */
    private static final Set<CriterionKind> IN_HER_HANDS =
            Set.of(CriterionKind.LANGUAGE, CriterionKind.STEPS, CriterionKind.LEVELS);

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    @Inject
    private RuleNames ruleNames;

    @Inject
    private ScoreWords scoreWords;

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

    /**
     * Every rule she does not meet, as sentences; empty when she meets all.
     *
     * @param proven the languages for which a proof counts instead of what she told, ISO 639-1
     */
    public String reasons(PlaceFit fit, Set<String> proven) {
        return fit.unmet().stream().map(rule -> reason(rule, fit, proven)).collect(Collectors.joining(" "));
    }

    /** One rule she does not meet, with her value and what is asked. */
    private String reason(Unmet rule, PlaceFit fit, Set<String> proven) {
        String key = "applications.unmet." + rule.code();
        return switch (rule.code()) {
            case PROGRAMME ->
                texts.of(
                        key,
                        texts.get("vocabulary.programme." + rule.value()),
                        texts.get("vocabulary.programme." + rule.threshold()));
            case SEMESTER, SEMESTER_LATE, SEMESTER_LATE_FOR_SUMMER -> texts.of(key, rule.value(), rule.threshold());
            case GRADE_LIMIT -> texts.of(key, grade(rule.value()), grade(rule.threshold()));
            case VALUE_MISSING -> texts.of(key, ruleNames.criterion(rule.threshold()));
            case LANGUAGE_MISSING -> texts.of(key, spoken(rule.threshold()));
            case LANGUAGE_LEVEL -> {
                boolean isProven = proven.contains(rule.value().split(" ")[0]);
                yield texts.of(isProven ? key + ".proven" : key, spoken(rule.value()), spoken(rule.threshold()));
            }
            case MINIMUM_POINTS ->
                texts.of(fit.fits() ? key + ".open" : key, points(rule.value()), points(rule.threshold()));
        };
    }

    /**
     * What she can do about the rules she does not meet, as sentences, each once.
     *
     * @param closesAt until when she may change what she tells
     * @param completesAt until when she may prove it
     * @param proven the languages for which a proof counts: to tell more of them is no use
     */
    public String remedies(PlaceFit fit, Instant closesAt, Instant completesAt, Set<String> proven) {
        return fit.unmet().stream()
                .map(rule -> remedy(rule, day(closesAt), day(completesAt), proven))
                .filter(sentence -> !sentence.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String day(Instant end) {
        return When.lastDay(look.getLocale(), end);
    }

    private String remedy(Unmet rule, String until, String proofUntil, Set<String> proven) {
        return switch (rule.code()) {
            case LANGUAGE_MISSING, LANGUAGE_LEVEL ->
                texts.of(
                        proven.contains(rule.threshold().split(" ")[0])
                                ? "applications.remedy.proof"
                                : "applications.remedy.language",
                        spoken(rule.threshold()),
                        proofUntil,
                        until);
            case SEMESTER, SEMESTER_LATE, SEMESTER_LATE_FOR_SUMMER -> texts.of("applications.remedy.semester", until);
            case VALUE_MISSING -> texts.get("applications.remedy.office");
            case PROGRAMME, GRADE_LIMIT, MINIMUM_POINTS -> "";
        };
    }

    /**
     * What is still to be proven of a language that is told only.
     *
     * @param needed without a proof it will not count
     */
    public String unproven(PlaceCard place, Instant completesAt, boolean needed) {
        return texts.of(
                needed ? "applications.place.unproven.needed" : "applications.place.unproven",
                language(place.language()) + " " + texts.get("vocabulary.level." + place.level()),
                day(completesAt));
    }

    /** "en B2" as "Englisch B2". */
    private String spoken(String codeAndLevel) {
        String[] parts = codeAndLevel.split(" ");
        return language(parts[0]) + " " + texts.get("vocabulary.level." + parts[1]);
    }

    private String grade(String plain) {
        return Grade.parse(plain).in(look.getLocale());
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
                scoreWords.sum(line),
                line.points().in(look.getLocale()),
                line.maximum().in(look.getLocale()),
                line.missing() && !IN_HER_HANDS.contains(line.kind()));
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
