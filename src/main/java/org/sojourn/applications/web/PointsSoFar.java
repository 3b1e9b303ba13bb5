package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.sojourn.calls.RuleNames;
import org.sojourn.calls.ScoreWords;
import org.sojourn.calls.rules.CriterionKind;
import org.sojourn.calls.rules.points.PlaceTerms;
import org.sojourn.calls.rules.points.ScoreLine;
import org.sojourn.calls.rules.points.Scoring;
import org.sojourn.platform.web.Look;
import org.sojourn.vocabulary.Points;

/** Her points as things stand, line by line: those that are the same at every place. */
@Named
@RequestScoped
public class PointsSoFar {
    private static final PlaceTerms ANYWHERE = new PlaceTerms("", null, null, null, null);

    /** Kinds whose value she tells herself: nobody else will still add it. */
    private static final Set<CriterionKind> IN_HER_HANDS = Set.of(CriterionKind.STEPS, CriterionKind.LEVELS);

    @Inject
    private MyCall my;

    @Inject
    private RuleNames names;

    @Inject
    private ScoreWords words;

    @Inject
    private Look look;

    private List<ScoreLine> scored;

    private List<ScoreLine> scored() {
        if (scored == null)
            scored = my.getApplication() == null || !my.getApplication().facts().areComplete()
                    ? List.of()
                    : Scoring.score(my.rules(), my.getApplication().applicant(my.languages()), ANYWHERE)
                            .lines()
                            .stream()
                            .filter(line -> !line.kind().dependsOnPlace())
                            .toList();
        return scored;
    }

    /** Empty until programme and semester are told. */
    public List<FitWords.Line> getLines() {
        return scored().stream().map(this::line).toList();
    }

    private FitWords.Line line(ScoreLine line) {
        return new FitWords.Line(
                names.criterion(line.code()),
                words.sum(line),
                line.points().in(look.getLocale()),
                line.maximum().in(look.getLocale()),
                line.missing() && !IN_HER_HANDS.contains(line.kind()));
    }

    public String getTotal() {
        return scored().stream()
                .map(ScoreLine::points)
                .reduce(Points.ZERO, Points::plus)
                .in(look.getLocale());
    }
}
