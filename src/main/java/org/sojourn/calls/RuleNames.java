package org.sojourn.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sojourn.calls.rules.Criterion;
import org.sojourn.calls.rules.CriterionKind;
import org.sojourn.calls.rules.EligibilityRules;
import org.sojourn.calls.rules.Entry;
import org.sojourn.calls.rules.Flaw;
import org.sojourn.calls.rules.LotteryKind;
import org.sojourn.calls.rules.Row;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.SeatRule;
import org.sojourn.calls.rules.WhenMissing;
import org.sojourn.calls.rules.points.Applicant;
import org.sojourn.calls.rules.points.PlaceTerms;
import org.sojourn.calls.rules.points.Scoring;
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

    /**
     * "Studierende ohne früheren Auslandsaufenthalt"; a group the house has no word for stands for itself. Why somebody has
     * precedence as a single case is never said, not even by the group's name.
     */
    public String group(String code) {
        return known("calls.group." + code, code);
    }

    /** A rule about seats as a sentence. */
    public String seats(SeatRule rule) {
        String which = rule.isForEvery() ? ".every" : ".how";
        return texts.of("calls.seats." + rule.kind() + which, rule.where(), rule.number(), group(rule.category()));
    }

    /** What an assumption is about: a criterion, or who may apply, ties, seats. */
    public String subject(String subject) {
        return known("calls.subject." + subject, criterion(subject));
    }

    /** "Buddy"; an item the house has no word for stands for itself. */
    public String item(String code) {
        return known("calls.item." + code, code);
    }

    /** What the office enters: "Engagement, Buddy (Anzahl)". */
    public String entry(RuleBook book, Entry entry) {
        for (Criterion criterion : book.criteria())
            if (criterion.entries().contains(entry)) {
                String name = criterion(criterion.code());
                if (!entry.code().equals(criterion.code()))
                    name += ", "
                            + part(
                                    criterion,
                                    entry.code().substring(criterion.code().length() + 1));
                return texts.of("calls.entry." + criterion.kind(), name);
            }
        return entry.code();
    }

    /** An item, or an item of one year: "2. Jahr, Lehre". */
    private String part(Criterion criterion, String code) {
        if (criterion.kind() != CriterionKind.YEARLY_ITEMS) return item(code);
        int mark = code.indexOf('_');
        return texts.of("calls.entry.year", code.substring(0, mark), item(code.substring(mark + 1)));
    }

    /** What decides between equal points: a criterion's name, or the semester. */
    public String tieBreak(String name) {
        return name.equals("SEMESTER")
                ? texts.get("calls.tie.SEMESTER")
                : texts.of("calls.tie.criterion", criterion(name));
    }

    /** How a criterion comes to its points, with its figures. */
    public String how(Criterion criterion) {
        String sentence = switch (criterion.kind()) {
            case LANGUAGE ->
                texts.of(
                        "calls.kind.LANGUAGE.how",
                        atLevel(criterion, CefrLevel.B1),
                        atLevel(criterion, CefrLevel.B2),
                        atLevel(criterion, CefrLevel.C1));
            case GRADE ->
                texts.of(
                        "calls.kind.GRADE.how",
                        raw(criterion),
                        criterion.best().in(language.locale()),
                        criterion.worst().in(language.locale()));
            case ON_TIME, YEARS -> single(criterion);
            default -> texts.of("calls.kind." + criterion.kind() + ".how", raw(criterion), rows(criterion));
        };
        String missing = texts.get("calls.missing." + criterion.whenMissing() + ".how");
        boolean told = criterion.whenMissing() != WhenMissing.ZERO;
        if (criterion.weightPercent() == 0) sentence += " " + texts.get("calls.words.only-ties");
        else if (criterion.weightPercent() != 100)
            sentence += " " + texts.of("calls.words.weight", criterion.weightPercent());
        return told ? sentence + " " + missing : sentence;
    }

    private String single(Criterion criterion) {
        if (criterion.rows().isEmpty()) return texts.get("calls.kind." + criterion.kind());
        Row row = criterion.rows().get(0);
        return texts.of(
                "calls.kind." + criterion.kind() + ".how",
                raw(criterion),
                row.points().in(language.locale()),
                row.key());
    }

    /** A criterion's table as words: "ab 4,5: 15,0; ab 4,25: 10,0". */
    public String rows(Criterion criterion) {
        return criterion.rows().stream()
                .map(row -> texts.of(
                        "calls.row." + criterion.kind(),
                        key(criterion, row),
                        row.points().in(language.locale())))
                .collect(Collectors.joining("; "));
    }

    private String key(Criterion criterion, Row row) {
        return switch (criterion.kind()) {
            case ITEMS, YEARLY_ITEMS -> item(row.key());
            case LEVELS -> known("vocabulary.level." + row.key(), row.key());
            case BANDS, GRADE ->
                language.locale().getLanguage().equals("de") ? row.key().replace('.', ',') : row.key();
            default -> row.key();
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

    private String raw(Criterion criterion) {
        return criterion.maximum().in(language.locale());
    }

    private String atLevel(Criterion criterion, CefrLevel reached) {
        Applicant applicant = new Applicant(Programme.MEDICINE, 1, null, Map.of("en", reached), Map.of(), Map.of());
        PlaceTerms place = new PlaceTerms("", null, "en", CefrLevel.B1, null);
        Points points =
                Scoring.score(bookOf(criterion.weighing(100)), applicant, place).total();
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
