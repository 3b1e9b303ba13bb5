package org.sojourn.allocation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.sojourn.allocation.core.Outcome;
import org.sojourn.allocation.core.Reason;
import org.sojourn.calls.rules.Grade;
import org.sojourn.platform.Language;
import org.sojourn.platform.Texts;
import org.sojourn.vocabulary.Points;

/**
 * The sentence for a verdict, in the reader's language: seats, points and rules, never another person's name or wishes.
 * Addressed to the student herself or told about her.
 */
@RequestScoped
public class ReasonSentences {
    @Inject
    private Texts texts;

    @Inject
    private Language language;

    /** "1 Platz, zuletzt aufgenommen mit 81,5 Punkten, Sie haben 78,5." */
    public String toHer(WishRow wish, Map<Long, Long> poolParents) {
        return sentence(wish, poolParents, "you");
    }

    /** "1 Platz, zuletzt aufgenommen mit 81,5 Punkten, hier 78,5." */
    public String aboutHer(WishRow wish, Map<Long, Long> poolParents) {
        return sentence(wish, poolParents, "she");
    }

    private String sentence(WishRow wish, Map<Long, Long> poolParents, String whom) {
        return switch (wish.outcome()) {
            case INELIGIBLE -> rule(wish.ruleCode(), wish.ruleValue(), wish.ruleThreshold());
            case REFUSED -> refused(wish, poolParents, whom);
            default -> texts.of("allocation.reason." + wish.outcome() + "." + whom, points(wish.score()));
        };
    }

    /** What would have sufficed, or empty. */
    public String needed(WishRow wish, String whom) {
        boolean useful = wish.outcome() == Outcome.REFUSED && wish.needed() != null;
        return useful ? texts.of("allocation.reason.needed." + whom, points(wish.needed())) : "";
    }

    private String refused(WishRow wish, Map<Long, Long> poolParents, String whom) {
        Reason reason = wish.reason();
        boolean inAgreement = wish.nodeKind() == NodeKind.POOL;
        String key = switch (reason) {
            case OPTION_FULL, POOL_FULL, TIE_BREAK, LOTTERY ->
                inAgreement ? (poolParents.get(wish.nodeId()) == null ? "agreement" : "pool") : "place";
            default -> reason.name();
        };
        String limit = texts.of(
                "allocation.reason.refused." + key + "." + whom,
                wish.nodeCapacity(),
                points(wish.lastAdmitted()),
                points(wish.score()));
        return switch (reason) {
            case LOTTERY -> limit + " " + texts.get("allocation.reason.lottery");
            case TIE_BREAK ->
                limit + " " + texts.of("allocation.reason.tie", texts.get("calls.criterion." + wish.tieBreak()));
            default -> limit;
        };
    }

    /** "Englisch B2 fehlt." from the rule's code, value and threshold. */
    public String rule(String code, String value, String threshold) {
        return switch (code) {
            case "PROGRAMME" -> texts.of("allocation.rule.PROGRAMME", texts.get("vocabulary.programme." + threshold));
            case "LANGUAGE_MISSING", "LANGUAGE_LEVEL" ->
                texts.of("allocation.rule." + code, languageLevel(threshold), languageLevel(value));
            case "MINIMUM_POINTS" -> texts.of("allocation.rule.MINIMUM_POINTS", decimal(threshold), decimal(value));
            case "GRADE_LIMIT" -> texts.of("allocation.rule.GRADE_LIMIT", grade(threshold), grade(value));
            case "VALUE_MISSING" ->
                texts.of("allocation.rule.VALUE_MISSING", texts.get("calls.criterion." + threshold));
            default -> texts.of("allocation.rule." + code, threshold, value);
        };
    }

    private String languageLevel(String text) {
        String[] parts = text.split(" ");
        if (parts.length != 2) return "";
        return texts.get("vocabulary.language." + parts[0]) + " " + texts.get("vocabulary.level." + parts[1]);
    }

    private String grade(String grade) {
        return Grade.parse(grade).in(language.locale());
    }

    private String decimal(String points) {
        return points(Points.parse(points));
    }

    private String points(Points points) {
        return points == null ? "–" : points.in(language.locale());
    }
}
