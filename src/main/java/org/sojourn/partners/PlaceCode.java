package org.sojourn.partners;

import java.util.function.Predicate;
import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

/** How a place is called where there is little room: {@code KCL-W}, {@code FLI-S-PJ}, {@code KCL-W-Z-2}. */
final class PlaceCode {
    private PlaceCode() {}

    static boolean isWellFormed(String code) {
        return code.length() <= 30 && code.matches("[A-Z0-9]+(-[A-Z0-9]+)*");
    }

    /** Partner and term, then kind and programme where they are not the usual ones, then a number if it must be. */
    static String derive(String partnerCode, PlaceTerms terms, Predicate<String> isTaken) {
        String plain = plain(partnerCode, terms);
        String code = plain;
        for (int number = 2; isTaken.test(code); number++) code = plain + "-" + number;
        return code;
    }

    static String plain(String partnerCode, PlaceTerms terms) {
        return partnerCode + (terms.term() == Term.WINTER ? "-W" : "-S") + of(terms.kind()) + of(terms.programme());
    }

    private static String of(PlaceKind kind) {
        return switch (kind) {
            case SEMESTER -> "";
            case YEAR -> "-Y";
            case PRACTICAL_YEAR -> "-PJ";
            case ELECTIVE -> "-WF";
            case CLERKSHIP -> "-FM";
            case RESEARCH -> "-FO";
        };
    }

    private static String of(Programme programme) {
        return switch (programme) {
            case MEDICINE -> "";
            case DENTISTRY -> "-Z";
            case PUBLIC_HEALTH -> "-PH";
            case RADIATION_SCIENCES -> "-RS";
        };
    }
}
