package org.sojourn.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.calls.rules.Criterion;
import org.sojourn.calls.rules.CriterionKind;
import org.sojourn.calls.rules.EligibilityRules;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.SeatRule;
import org.sojourn.platform.Language;
import org.sojourn.platform.Texts;

/** A rule book field by field, in words, so that two versions can be laid side by side. */
@RequestScoped
public class RuleFacts {
    @Inject
    private Texts texts;

    @Inject
    private Language language;

    @Inject
    private RuleNames names;

    /** Every field that differs, in the order of the books; what one book does not have is empty there. */
    public List<Change> between(RuleBook from, RuleBook to) {
        Map<String, String> before = fields(from);
        Map<String, String> after = fields(to);
        Set<String> all = new LinkedHashSet<>(after.keySet());
        all.addAll(before.keySet());
        List<Change> changes = new ArrayList<>();
        for (String field : all) {
            String was = before.getOrDefault(field, "");
            String is = after.getOrDefault(field, "");
            if (!was.equals(is)) changes.add(new Change(field, was, is));
        }
        return changes;
    }

    /** @param from empty = it was not there */
    public record Change(String field, String from, String to) {}

    private Map<String, String> fields(RuleBook book) {
        Map<String, String> fields = new LinkedHashMap<>();
        who(book.eligibility(), fields);
        book.criteria().forEach(criterion -> criterion(criterion, fields));
        fields.put(
                texts.get("calls.words.ties"),
                book.tieBreakNames().stream().map(names::tieBreak).collect(Collectors.joining("; ")));
        fields.put(texts.get("calls.rules.lottery"), texts.get("calls.lottery-kind." + book.lottery()));
        fields.put(
                texts.get("calls.rules.procedure"),
                texts.get("calls.procedure." + book.seats().procedure()));
        int most = book.seats().mostWishes();
        fields.put(texts.get("calls.rules.wishes"), most == 0 ? texts.get("calls.words.any") : Integer.toString(most));
        fields.put(
                texts.get("calls.rules.classes"),
                book.seats().classes().stream().map(names::group).collect(Collectors.joining("; ")));
        for (SeatRule rule : book.seats().rules())
            fields.put(
                    texts.get("calls.seats." + rule.kind()) + ", "
                            + (rule.isForEvery() ? texts.get("calls.seats.every") : rule.where())
                            + (rule.category().isEmpty() ? "" : ", " + names.group(rule.category())),
                    Integer.toString(rule.number()));
        book.assumptions()
                .forEach(assumed -> fields.put(
                        texts.of("calls.assumed.of", names.subject(assumed.subject())),
                        texts.get("calls.assumption." + assumed.sentence())));
        return fields;
    }

    private void who(EligibilityRules who, Map<String, String> fields) {
        fields.put(texts.get("calls.rules.semester"), Integer.toString(who.minimumSemester()));
        fields.put(texts.get("calls.rules.latest"), semester(who.latestSemester()));
        fields.put(texts.get("calls.rules.summer"), semester(who.latestForSummer()));
        fields.put(
                texts.get("calls.rules.minimum"),
                who.minimumPoints() == null ? "" : who.minimumPoints().in(language.locale()));
        fields.put(
                texts.get("calls.rules.limit"),
                who.gradeLimit() == null ? "" : who.gradeLimit().in(language.locale()));
        fields.put(texts.get("calls.rules.order"), texts.get("calls.order." + who.gradeOrder()));
    }

    private static String semester(int semester) {
        return semester == 0 ? "" : Integer.toString(semester);
    }

    private void criterion(Criterion criterion, Map<String, String> fields) {
        String name = names.criterion(criterion.code());
        fields.put(texts.of("calls.field.kind", name), texts.get("calls.kind." + criterion.kind()));
        fields.put(texts.of("calls.rules.maximum.of", name), criterion.maximum().in(language.locale()));
        fields.put(texts.of("calls.rules.weight.of", name), Integer.toString(criterion.weightPercent()));
        fields.put(texts.of("calls.field.missing", name), texts.get("calls.missing." + criterion.whenMissing()));
        if (criterion.kind() == CriterionKind.GRADE)
            fields.put(
                    texts.of("calls.field.rows", name),
                    criterion.best().in(language.locale()) + " – "
                            + criterion.worst().in(language.locale()));
        else if (!criterion.rows().isEmpty()) fields.put(texts.of("calls.field.rows", name), names.rows(criterion));
    }
}
