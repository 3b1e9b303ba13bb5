package org.sojourn.allocation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;
import org.sojourn.allocation.ReasonSentences;
import org.sojourn.allocation.RunCard;
import org.sojourn.allocation.SheetRegister;
import org.sojourn.allocation.StudentSheet;
import org.sojourn.allocation.WishRow;
import org.sojourn.allocation.core.Outcome;
import org.sojourn.calls.RuleNames;
import org.sojourn.calls.ScoreWords;
import org.sojourn.calls.rules.points.ScoreLine;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;

/** Everything a run says about one applicant, with an address of its own: {@code student?id=RUN&person=APPLICATION}. */
@Named
@RequestScoped
public class StudentSheetPage {
    @Inject
    private RunPage page;

    @Inject
    private RunReasons reasons;

    @Inject
    private SheetRegister sheets;

    @Inject
    private AccountRegister accounts;

    @Inject
    private ReasonSentences sentences;

    @Inject
    private RuleNames rules;

    @Inject
    private Texts texts;

    @Inject
    private ScoreWords words;

    private StudentSheet sheet;
    private List<WishView> wishes;
    private String name;

    public void arrive() {
        RunCard run = Asked.found(() -> Optional.ofNullable(page.getRun()));
        if (run == null) return;
        Long person = Asked.number("person");
        sheet = Asked.found(() -> person == null ? Optional.empty() : sheets.student(run.id(), person));
    }

    public StudentSheet getSheet() {
        return sheet;
    }

    /** Her name, or the number of her application once she is erased. */
    public String getName() {
        if (name == null) {
            PersonRow person = accounts.people(List.of(sheet.student().accountId()))
                    .get(sheet.student().accountId());
            String number = Long.toString(sheet.student().applicationId());
            name = person == null ? texts.of("allocation.sheet.nameless", number) : person.name();
        }
        return name;
    }

    public String getTitle() {
        Integer wish = sheet.student().wishPosition();
        return wish == null
                ? texts.of("allocation.student.title.waits", getName())
                : texts.of("allocation.student.title", getName(), wish);
    }

    public List<WishView> getWishes() {
        if (wishes == null) wishes = sheet.wishes().stream().map(this::view).toList();
        return wishes;
    }

    private WishView view(WishRow wish) {
        return new WishView(
                wish,
                reasons.place(wish.placeId()),
                sentences.aboutHer(wish, reasons.parents()),
                sentences.needed(wish, "she"),
                (sentences.toHer(wish, reasons.parents()) + " " + sentences.needed(wish, "you")).strip(),
                reasons.tree(wish),
                wish.lines().stream().map(this::line).toList());
    }

    private LineView line(ScoreLine line) {
        return new LineView(rules.criterion(line.code()), words.sum(line), line);
    }

    /** What is said of a refused wish for which no points would have sufficed, or nobody can tell any more. */
    public String missing(WishRow wish) {
        if (wish.outcome() != Outcome.REFUSED || wish.needed() != null) return "";
        return switch (sheet.back()) {
            case DONE -> texts.get("allocation.sheet.needed.none");
            case GONE -> texts.get("allocation.sheet.needed.gone");
            case NOT_ASKED -> "";
        };
    }

    /** One wish with its words. */
    public record WishView(
            WishRow row,
            String title,
            String sentence,
            String needed,
            String toHer,
            List<RunReasons.NodeLine> tree,
            List<LineView> lines) {
        public String icon() {
            return switch (row.outcome()) {
                case GRANTED -> "circle-check";
                case NOT_NEEDED -> "chevrons-up";
                default -> "circle-minus";
            };
        }
    }

    /** @param sum how the points came about; empty where the run has not kept it */
    public record LineView(String name, String sum, ScoreLine line) {}
}
