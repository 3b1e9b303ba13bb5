package org.sojourn.calls.web;

import java.io.Serializable;
import java.util.Locale;
import org.sojourn.calls.rules.CriterionKind;
import org.sojourn.calls.rules.Row;
import org.sojourn.vocabulary.Points;

/** One row of a criterion's table while it is being typed; a row whose key is empty is none. */
public class RowLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private String key;
    private String points;

    static RowLine of(Row row, CriterionKind kind, Locale locale) {
        RowLine line = new RowLine();
        boolean grade = kind == CriterionKind.GRADE || kind == CriterionKind.BANDS;
        boolean comma = grade && locale.getLanguage().equals("de");
        line.key = comma ? row.key().replace('.', ',') : row.key();
        line.points = row.points().in(locale);
        return line;
    }

    static RowLine empty() {
        return new RowLine();
    }

    boolean isBlank() {
        return key == null || key.isBlank();
    }

    Row row() {
        String plain = Typed.code(key).replace(',', '.').replace('−', '-').replace("+", "");
        return new Row(plain, points == null || points.isBlank() ? Points.ZERO : Typed.points(points));
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getPoints() {
        return points;
    }

    public void setPoints(String points) {
        this.points = points;
    }
}
