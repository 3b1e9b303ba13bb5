package org.sojourn.applications;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.partners.PlaceLanguages;
import org.sojourn.platform.sheets.CellParser;
import org.sojourn.platform.sheets.Label;
import org.sojourn.platform.sheets.Parsed;
import org.sojourn.platform.sheets.Parsers;
import org.sojourn.platform.sheets.Suffixes;

/** How the cells of an applicant are read and written. */
final class ApplicantCells {
    private ApplicantCells() {}

    static Suffixes languages() {
        return Suffixes.words(
                PlaceLanguages.CODES.stream().collect(Collectors.toMap(code -> code, ApplicantCells::language)));
    }

    private static Label language(String code) {
        return new Label(PlaceLanguages.name(code, Locale.GERMAN), PlaceLanguages.name(code, Locale.ENGLISH));
    }

    /** Categories in one order, so that the same ones are the same text. */
    static String words(Collection<String> categories) {
        return categories.stream().sorted().collect(Collectors.joining(", "));
    }

    /** Words separated by commas, in any order. */
    static final class WordsCell implements CellParser<List<String>> {
        private static final CellParser<List<String>> WORDS = Parsers.list(10, 40);

        @Override
        public Parsed<List<String>> read(String clean) {
            Parsed<List<String>> read = WORDS.read(clean);
            if (read.isRefused()) return read;
            Stream<String> sorted = read.value().stream().sorted();
            return Parsed.of(sorted.toList(), words(read.value()));
        }
    }
}
