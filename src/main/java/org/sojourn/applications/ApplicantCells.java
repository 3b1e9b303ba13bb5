package org.sojourn.applications;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.calls.rules.Grade;
import org.sojourn.partners.PlaceLanguages;
import org.sojourn.platform.sheets.CellParser;
import org.sojourn.platform.sheets.Choice;
import org.sojourn.platform.sheets.Label;
import org.sojourn.platform.sheets.Parsed;
import org.sojourn.platform.sheets.Parsers;
import org.sojourn.platform.sheets.Suffixes;
import org.sojourn.vocabulary.Programme;

/** How the cells of an applicant are read and written. */
final class ApplicantCells {
    private ApplicantCells() {}

    static CellParser<Programme> programme() {
        return Parsers.coded(
                choice(Programme.MEDICINE, "Humanmedizin", "Medicine", "Medizin"),
                choice(Programme.DENTISTRY, "Zahnmedizin", "Dentistry"),
                choice(Programme.PUBLIC_HEALTH, "Public Health", "Public Health"),
                choice(Programme.RADIATION_SCIENCES, "Medical Radiation Sciences", "Medical Radiation Sciences"));
    }

    private static Choice<Programme> choice(Programme value, String german, String english, String... also) {
        return new Choice<>(value, value.name(), new Label(german, english), also);
    }

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

    /** A grade from 1.0 to 6.0 with one or two decimals. */
    static final class GradeCell implements CellParser<Grade> {
        @Override
        public Parsed<Grade> read(String clean) {
            try {
                Grade grade = Grade.parse(clean);
                if (grade.hundredths() >= 100) return Parsed.of(grade, grade.toString());
            } catch (NumberFormatException notAGrade) {
                // told below
            }
            return Parsed.refused("decimal", new BigDecimal("1.0"), new BigDecimal("6.0"), new BigDecimal("1.7"));
        }

        @Override
        public String shown(String canonical, Locale locale) {
            return "de".equals(locale.getLanguage()) ? canonical.replace('.', ',') : canonical;
        }

        @Override
        public boolean isNumber() {
            return true;
        }
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
