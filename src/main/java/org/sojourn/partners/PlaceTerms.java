package org.sojourn.partners;

import java.util.Arrays;
import java.util.Locale;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Direction;
import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

/**
 * What a place offers, beside its agreement and year.
 *
 * @param code capital letters, digits and hyphens, at most 30; null or blank to have one derived
 * @param weeks 1 to 104
 * @param capacity heads, 0 to 1000
 * @param poolId the innermost pool it draws from, or null
 * @param language ISO 639-1 in lower case
 * @param minimum least points, 0 or more, or null
 * @param details what else is told of it
 */
public record PlaceTerms(
        String code,
        Direction direction,
        PlaceKind kind,
        Programme programme,
        Term term,
        int weeks,
        int capacity,
        Long poolId,
        String language,
        CefrLevel level,
        Points minimum,
        PlaceDetails details) {
    static final int MOST_WEEKS = 104;
    static final Points MOST_POINTS = new Points(10_000);

    public PlaceTerms {
        code = code == null || code.isBlank() ? null : code.strip().toUpperCase(Locale.ROOT);
    }

    /** Terms of which nothing more is told. */
    public PlaceTerms(
            String code,
            Direction direction,
            PlaceKind kind,
            Programme programme,
            Term term,
            int weeks,
            int capacity,
            Long poolId,
            String language,
            CefrLevel level,
            Points minimum) {
        this(
                code,
                direction,
                kind,
                programme,
                term,
                weeks,
                capacity,
                poolId,
                language,
                level,
                minimum,
                PlaceDetails.NONE);
    }

    PlaceTerms withCode(String given) {
        return new PlaceTerms(
                given, direction, kind, programme, term, weeks, capacity, poolId, language, level, minimum, details);
    }

    void refuseWhenWrong() {
        if (weeks < 1 || weeks > MOST_WEEKS) throw new Refusal("place-length-range", MOST_WEEKS);
        if (capacity < 0 || capacity > PlacePool.MOST) throw new Refusal("capacity-range", PlacePool.MOST);
        if (!Arrays.asList(Locale.getISOLanguages()).contains(String.valueOf(language)))
            throw new Refusal("place-language-form");
        if (minimum != null && (minimum.tenths() < 0 || minimum.compareTo(MOST_POINTS) > 0))
            throw new Refusal("place-minimum-range");
        if (code != null && !PlaceCode.isWellFormed(code)) throw new Refusal("place-code-form", code);
        if (direction == null || kind == null || programme == null || term == null || level == null)
            throw new Refusal("place-incomplete");
        details.refuseWhenWrong(level);
    }
}
