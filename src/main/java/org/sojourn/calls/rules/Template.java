package org.sojourn.calls.rules;

import static org.sojourn.calls.rules.CriterionKind.BANDS;
import static org.sojourn.calls.rules.CriterionKind.GIVEN;
import static org.sojourn.calls.rules.CriterionKind.GRADE;
import static org.sojourn.calls.rules.CriterionKind.ITEMS;
import static org.sojourn.calls.rules.CriterionKind.LANGUAGE;
import static org.sojourn.calls.rules.CriterionKind.LEVELS;
import static org.sojourn.calls.rules.CriterionKind.ON_TIME;
import static org.sojourn.calls.rules.CriterionKind.YEARLY_ITEMS;
import static org.sojourn.calls.rules.CriterionKind.YEARS;

import java.util.List;
import org.sojourn.vocabulary.Points;

/**
 * Rule books to start from. The four of other faculties say what those faculties published, as far as it goes; what had to
 * be added so that it can be worked out is marked by an {@link Assumption}, and the office confirms or changes it.
 */
public enum Template {
    /** 100 points; engagement and progress counted by the rules, those without an earlier stay first. */
    PROPOSAL,
    /** The same 100 points; engagement and progress entered as points. */
    OFFICE,
    /** Points worked out elsewhere. */
    POINTS_GIVEN,
    /** Heidelberg, medicine: half grade, a quarter language, a quarter engagement. */
    HEIDELBERG,
    /** Hamburg, medicine: motivation counts double. */
    HAMBURG,
    /** Prague, Second Faculty of Medicine: a mean of 1.0 gives 20 points, each tenth worse one less. */
    PRAGUE,
    /** Warsaw, medicine: bands of the mean on the Polish scale, below 3.25 nobody. */
    WARSAW;

    public RuleBook book() {
        return switch (this) {
            case PROPOSAL -> proposal();
            case OFFICE -> RuleBook.standard();
            case POINTS_GIVEN -> RuleBook.pointsGiven();
            case HEIDELBERG -> heidelberg();
            case HAMBURG -> hamburg();
            case PRAGUE -> prague();
            case WARSAW -> warsaw();
        };
    }

    private static RuleBook proposal() {
        List<Criterion> criteria = List.of(
                Criterion.of("GRADE", GRADE, 45),
                Criterion.of("LANGUAGE", LANGUAGE, 20),
                Criterion.of("MOTIVATION", GIVEN, 20),
                Criterion.of("ENGAGEMENT", ITEMS, 10, row("BUDDY", 40), row("COUNCIL", 30), row("OTHER", 20)),
                Criterion.of("PROGRESS", ON_TIME, 5, row("1", 50)));
        return book(new EligibilityRules(5, null), criteria, List.of(by("GRADE"), by("LANGUAGE"), TieBreak.SEMESTER))
                .with(SeatRules.PLAIN.preferring("FIRST_TIMER"))
                .assuming(new Assumption("WHO", "PROPOSAL_WHO"), new Assumption("MOTIVATION", "PROPOSAL_MOTIVATION"));
    }

    private static RuleBook heidelberg() {
        List<Criterion> criteria = List.of(
                Criterion.of("GRADE", GRADE, 50),
                Criterion.of("LANGUAGE", LANGUAGE, 25),
                Criterion.of("ENGAGEMENT", ITEMS, 25, row("OTHER", 50)),
                Criterion.of("MOTIVATION", GIVEN, 10).weighing(0));
        return book(new EligibilityRules(5, null), criteria, List.of(by("MOTIVATION")))
                .assuming(
                        new Assumption("GRADE", "HEIDELBERG_GRADE"),
                        new Assumption("LANGUAGE", "HEIDELBERG_LANGUAGE"),
                        new Assumption("ENGAGEMENT", "HEIDELBERG_ENGAGEMENT"),
                        new Assumption("MOTIVATION", "HEIDELBERG_MOTIVATION"));
    }

    private static RuleBook hamburg() {
        List<Criterion> criteria = List.of(
                Criterion.of("MOTIVATION", GIVEN, 10).weighing(200),
                Criterion.of("LANGUAGE", LANGUAGE, 10),
                Criterion.of("CV", GIVEN, 10),
                Criterion.of("PRACTICAL_EXAM", GRADE, 10));
        return book(new EligibilityRules(5, null), criteria, List.of(by("MOTIVATION")))
                .assuming(
                        new Assumption("MOTIVATION", "HAMBURG_MAXIMUM"),
                        new Assumption("LANGUAGE", "HAMBURG_LANGUAGE"),
                        new Assumption("PRACTICAL_EXAM", "HAMBURG_EXAM"),
                        new Assumption("TIES", "TIES_SILENT"));
    }

    private static RuleBook prague() {
        List<Criterion> criteria = List.of(
                Criterion.of("GRADE", GRADE, 20, row("1.0", 0), row("3.0", 0)),
                Criterion.of("YEARS", YEARS, 4, row("YEAR", 10)),
                Criterion.of("LANGUAGE", LEVELS, 10, row("C1", 100), row("B2", 80), row("B1", 60)),
                Criterion.of(
                        "ACTIVITIES",
                        YEARLY_ITEMS,
                        8,
                        row("YEAR", 20),
                        row("SCIENCE", 10),
                        row("TEACHING", 10),
                        row("SPORT_CULTURE", 10),
                        row("OTHER", 5)),
                Criterion.of("MOTIVATION", GIVEN, 3));
        return book(new EligibilityRules(1, null), criteria, List.of(by("GRADE")))
                .assuming(
                        new Assumption("GRADE", "PRAGUE_GRADE"),
                        new Assumption("YEARS", "PRAGUE_YEARS"),
                        new Assumption("LANGUAGE", "PRAGUE_LANGUAGE"),
                        new Assumption("ACTIVITIES", "PRAGUE_ACTIVITIES"),
                        new Assumption("TIES", "TIES_SILENT"));
    }

    private static RuleBook warsaw() {
        Row[] bands = {
            row("4.5", 150), row("4.25", 100), row("4.0", 80), row("3.75", 60), row("3.5", 40), row("3.25", 20)
        };
        List<Criterion> criteria = List.of(
                Criterion.of("GRADE", BANDS, 15, bands),
                Criterion.of("SCIENCE", ITEMS, 6, row("CIRCLE", 5), row("OTHER", 10)));
        EligibilityRules who = new EligibilityRules(7, null, new Grade(325), GradeOrder.HIGH_IS_BEST).until(12, 10);
        return book(who, criteria, List.of(by("GRADE")))
                .assuming(
                        new Assumption("WHO", "WARSAW_WHO"),
                        new Assumption("SCIENCE", "WARSAW_SCIENCE"),
                        new Assumption("TIES", "TIES_SILENT"));
    }

    private static RuleBook book(EligibilityRules who, List<Criterion> criteria, List<TieBreak> ties) {
        return new RuleBook(who, criteria, ties, LotteryKind.ONE_FOR_ALL);
    }

    private static TieBreak by(String criterion) {
        return TieBreak.by(criterion);
    }

    private static Row row(String key, int tenths) {
        return new Row(key, new Points(tenths));
    }
}
