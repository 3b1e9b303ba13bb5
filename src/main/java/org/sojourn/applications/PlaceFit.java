package org.sojourn.applications;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.calls.AskedTerms;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.points.Applicant;
import org.sojourn.calls.rules.points.Eligibility;
import org.sojourn.calls.rules.points.PlaceTerms;
import org.sojourn.calls.rules.points.ScoreLine;
import org.sojourn.calls.rules.points.ScoreSheet;
import org.sojourn.calls.rules.points.Scoring;
import org.sojourn.calls.rules.points.Unmet;
import org.sojourn.partners.PlaceCard;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;

/**
 * How an applicant and a place fit, by the rules of the call and what is known so far.
 *
 * @param unmet every rule that is not met, empty when she may apply
 * @param sheet her points there, line by line
 */
public record PlaceFit(PlaceCard place, List<Unmet> unmet, ScoreSheet sheet) {
    private static final PlaceTerms ANYWHERE = new PlaceTerms("", null, null, null, null);

    /**
     * How an applicant fits each of these places; nothing until programme and semester are told.
     *
     * @param languages the levels that count, see {@link LanguageCount}
     */
    public static List<PlaceFit> all(
            RuleBook book, MyApplication application, Map<String, CefrLevel> languages, Map<Long, PlaceCard> places) {
        if (!application.facts().areComplete()) return List.of();
        Applicant applicant = application.applicant(languages);
        return PlacesOfCall.inOrder(places).stream()
                .map(place -> of(book, applicant, place))
                .toList();
    }

    static PlaceFit of(RuleBook book, Applicant applicant, PlaceCard place) {
        PlaceTerms terms = AskedTerms.of(place);
        return new PlaceFit(place, Eligibility.check(book, applicant, terms), Scoring.score(book, applicant, terms));
    }

    /** The points that are the same at every place. */
    static Points base(RuleBook book, Applicant applicant) {
        return Scoring.score(book, applicant, ANYWHERE).lines().stream()
                .filter(line -> !line.kind().dependsOnPlace())
                .map(ScoreLine::points)
                .reduce(Points.ZERO, Points::plus);
    }

    /** Nothing stands against it, or only what the office still enters: a value, or points towards a minimum. */
    public boolean fits() {
        return unmet.stream().allMatch(this::mayStillBeMet);
    }

    /** The one rule a page names first. */
    public Optional<Unmet> first() {
        return unmet.stream().findFirst();
    }

    private boolean mayStillBeMet(Unmet rule) {
        return rule.code() == Unmet.Code.VALUE_MISSING
                || rule.code() == Unmet.Code.MINIMUM_POINTS && sheet.incomplete();
    }
}
