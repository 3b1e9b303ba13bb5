package org.sojourn.calls.rules;

import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;

/** How a line came to its points before weight, as values, so that a page can write the sum out in either language. */
public sealed interface Working {
    /** maximum x (worst - grade) / span, as in 45 x (4.0 - 1.7) / 3.0. */
    record FromGrade(Points maximum, Grade worst, Grade grade, Points span) implements Working {}

    /** The level reached against the level asked; {@code steps} CEFR steps above it, negative = below. */
    record FromLanguage(String language, CefrLevel asked, CefrLevel reached, int steps) implements Working {}

    /** The place asks for no level: everybody gets the maximum. */
    record NoLanguageAsked(Points maximum) implements Working {}

    /** Points entered or imported; above the maximum they count as the maximum. */
    record FromEntry(Points entered) implements Working {}

    /** Points for one partner. */
    record FromPartner(String partner, Points entered) implements Working {}

    /** The value is not there: 0 points. */
    record Missing() implements Working {}
}
