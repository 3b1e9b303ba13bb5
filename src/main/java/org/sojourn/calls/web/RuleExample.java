package org.sojourn.calls.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.sojourn.calls.rules.CriterionKind;
import org.sojourn.calls.rules.Grade;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.points.Applicant;
import org.sojourn.calls.rules.points.PlaceTerms;
import org.sojourn.calls.rules.points.ScoreLine;
import org.sojourn.calls.rules.points.Scoring;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;

/**
 * What a rule book means for one invented person at a place that asks for English B2: fixed points where the facts decide, a
 * span where the office has said nothing yet.
 *
 * @param lines one for each criterion
 * @param total the sum, as a span where anything is open
 */
public record RuleExample(List<Line> lines, String total) {
    static RuleExample of(RuleBook book, Person person, Locale locale, Function<ScoreLine, String> words) {
        PlaceTerms place = new PlaceTerms("", null, "en", CefrLevel.B2, null);
        List<Line> lines = new ArrayList<>();
        Points least = Points.ZERO;
        Points most = Points.ZERO;
        for (ScoreLine line : Scoring.score(book, person.applicant(), place).lines()) {
            boolean open = line.kind() == CriterionKind.PARTNER || line.missing();
            Points upTo = open ? line.maximum() : line.points();
            lines.add(new Line(line.code(), words.apply(line), line.points().in(locale), upTo.in(locale), open));
            least = least.plus(line.points());
            most = most.plus(upTo);
        }
        String total = least.equals(most) ? least.in(locale) : least.in(locale) + " – " + most.in(locale);
        return new RuleExample(lines, total);
    }

    /**
     * The invented person.
     *
     * @param entered by code, what the office would have entered
     */
    record Person(Grade grade, CefrLevel reached, int semester, Map<String, Points> entered) {
        Applicant applicant() {
            return new Applicant(Programme.MEDICINE, semester, grade, Map.of("en", reached), entered, Map.of());
        }
    }

    /**
     * One line.
     *
     * @param working how the points came about
     * @param open the office gives between {@code from} and {@code to}
     */
    public record Line(String code, String working, String from, String to, boolean open) {
        public String points() {
            return open ? from + " – " + to : from;
        }
    }
}
