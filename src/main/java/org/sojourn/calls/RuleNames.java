package org.sojourn.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.sojourn.calls.rules.Applicant;
import org.sojourn.calls.rules.Criterion;
import org.sojourn.calls.rules.EligibilityRules;
import org.sojourn.calls.rules.Flaw;
import org.sojourn.calls.rules.LotteryKind;
import org.sojourn.calls.rules.PlaceTerms;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.Scoring;
import org.sojourn.platform.Language;
import org.sojourn.platform.Texts;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;

/** Rules in words: names of criteria, how each comes to its points, what decides between equals. */
@Named
@RequestScoped
public class RuleNames {
    @Inject
    private Texts texts;

    @Inject
    private Language language;

    /** "Note der Ersten Ärztlichen Prüfung"; a code the house has no word for stands for itself. */
    public String criterion(String code) {
        return known("calls.criterion." + code, code);
    }

    /** What decides between equal points: a criterion's name, or the semester. */
    public String tieBreak(String name) {
        return name.equals("SEMESTER")
                ? texts.get("calls.tie.SEMESTER")
                : texts.of("calls.tie.criterion", criterion(name));
    }

    /** How a criterion comes to its points, with its figures. */
    public String how(Criterion criterion) {
        return switch (criterion.kind()) {
            case LANGUAGE ->
                texts.of(
                        "calls.kind.LANGUAGE.how",
                        atLevel(criterion, CefrLevel.B1),
                        atLevel(criterion, CefrLevel.B2),
                        atLevel(criterion, CefrLevel.C1));
            default -> texts.of("calls.kind." + criterion.kind() + ".how", most(criterion));
        };
    }

    /** The most a criterion counts, after its weight. */
    public String most(Criterion criterion) {
        return bookOf(criterion).maximum().in(language.locale());
    }

    /** Why rules cannot be published yet. */
    public String flaw(Flaw flaw) {
        return texts.of("refusal.rule-flaw." + flaw.code(), criterion(flaw.subject()));
    }

    private String atLevel(Criterion criterion, CefrLevel reached) {
        Applicant applicant = new Applicant(Programme.MEDICINE, 1, null, Map.of("en", reached), Map.of(), Map.of());
        PlaceTerms place = new PlaceTerms("", null, "en", CefrLevel.B1, null);
        Points points = Scoring.score(bookOf(criterion), applicant, place).total();
        return points.in(language.locale());
    }

    private static RuleBook bookOf(Criterion criterion) {
        return new RuleBook(new EligibilityRules(1, null), List.of(criterion), List.of(), LotteryKind.ONE_FOR_ALL);
    }

    private String known(String key, String otherwise) {
        String words = texts.get(key);
        return words.equals(key) ? otherwise : words;
    }
}
