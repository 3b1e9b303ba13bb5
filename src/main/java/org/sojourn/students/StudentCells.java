package org.sojourn.students;

import java.math.BigDecimal;
import java.util.Locale;
import org.sojourn.calls.rules.Grade;
import org.sojourn.platform.sheets.CellParser;
import org.sojourn.platform.sheets.Choice;
import org.sojourn.platform.sheets.Label;
import org.sojourn.platform.sheets.Parsed;
import org.sojourn.platform.sheets.Parsers;
import org.sojourn.vocabulary.Programme;

/** How cells about students are read and written, in every list that has them. */
public final class StudentCells {
    private StudentCells() {}

    public static CellParser<Programme> programme() {
        return Parsers.coded(
                choice(Programme.MEDICINE, "Humanmedizin", "Medicine", "Medizin"),
                choice(Programme.DENTISTRY, "Zahnmedizin", "Dentistry"),
                choice(Programme.PUBLIC_HEALTH, "Public Health", "Public Health"),
                choice(Programme.RADIATION_SCIENCES, "Medical Radiation Sciences", "Medical Radiation Sciences"));
    }

    private static Choice<Programme> choice(Programme value, String german, String english, String... also) {
        return new Choice<>(value, value.name(), new Label(german, english), also);
    }

    /** A grade from 1.0 to 6.0 with one or two decimals. */
    public static CellParser<Grade> grade() {
        return new GradeCell();
    }

    private static final class GradeCell implements CellParser<Grade> {
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
}
