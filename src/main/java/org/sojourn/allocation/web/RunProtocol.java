package org.sojourn.allocation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;
import org.sojourn.allocation.RunCard;
import org.sojourn.allocation.SheetRegister;
import org.sojourn.allocation.StudentRow;
import org.sojourn.allocation.WholeRun;
import org.sojourn.allocation.WishRow;
import org.sojourn.allocation.core.Outcome;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.RuleNames;
import org.sojourn.calls.rules.Grade;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.SeatRules;
import org.sojourn.platform.Language;
import org.sojourn.platform.Texts;

/** Gathers what the committee’s protocol of a run says, and writes it in the language of the pages. */
@RequestScoped
public class RunProtocol {
    @Inject
    private SheetRegister sheets;

    @Inject
    private AccountRegister accounts;

    @Inject
    private CallRegister calls;

    @Inject
    private RuleNames rules;

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    /** As a page for the paper. */
    String write(WholeRun run) {
        List<StudentRow> students = sheets.students(run.run().id());
        Map<Long, WishRow> granted = new HashMap<>();
        sheets.wishes(run.run().id()).stream()
                .filter(wish -> wish.outcome() == Outcome.GRANTED)
                .forEach(wish -> granted.put(wish.applicationId(), wish));
        Map<Long, PersonRow> people = accounts.people(ids(run.run(), students));
        RuleBook book = calls.rulesVersion(run.call().id(), run.run().ruleVersion());
        return new ProtocolText(language.locale(), run, words(book), people).write(students, granted);
    }

    private static Set<Long> ids(RunCard run, List<StudentRow> students) {
        Set<Long> ids = new HashSet<>();
        students.forEach(student -> ids.add(student.accountId()));
        Stream.of(run.decidedBy(), run.proposedBy(), run.approvedBy())
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return ids;
    }

    private ProtocolText.Rules words(RuleBook book) {
        return new ProtocolText.Rules(
                who(book),
                book.criteria().stream()
                        .map(criterion -> new ProtocolText.Line(
                                rules.criterion(criterion.code()), rules.how(criterion), rules.most(criterion)))
                        .toList(),
                book.maximum(),
                Stream.concat(
                                book.tieBreakNames().stream().map(rules::tieBreak),
                                Stream.of(texts.get("calls.lottery-kind." + book.lottery())))
                        .toList(),
                seats(book.seats()));
    }

    private List<String> seats(SeatRules seats) {
        List<String> words = new ArrayList<>();
        seats.classes().forEach(group -> words.add(texts.of("calls.words.class", rules.group(group))));
        seats.rules().forEach(rule -> words.add(rules.seats(rule)));
        words.add(
                seats.mostWishes() == 0
                        ? texts.get("calls.words.wishes.any")
                        : texts.of("calls.words.wishes", seats.mostWishes()));
        words.add(texts.get("calls.procedure." + seats.procedure() + ".how"));
        return words;
    }

    private List<String> who(RuleBook book) {
        int semester = book.eligibility().minimumSemester();
        List<String> words = new ArrayList<>(List.of(
                texts.get("calls.words.programme"),
                texts.get("calls.words.language"),
                semester <= 1 ? texts.get("calls.words.semester.any") : texts.of("calls.words.semester", semester),
                book.eligibility().minimumPoints() == null
                        ? texts.get("calls.words.minimum.none")
                        : texts.of(
                                "calls.words.minimum",
                                book.eligibility().minimumPoints().in(language.locale()))));
        Grade limit = book.eligibility().gradeLimit();
        if (limit != null)
            words.add(texts.of("calls.words.limit." + book.eligibility().gradeOrder(), limit.in(language.locale())));
        return words;
    }
}
