package org.sojourn.calls.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sojourn.calls.rules.Criterion;
import org.sojourn.calls.rules.CriterionKind;
import org.sojourn.calls.rules.Row;
import org.sojourn.calls.rules.WhenMissing;
import org.sojourn.vocabulary.Points;

/** One criterion while it is being typed, with the rows of its table. */
public class CriterionLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<RowLine> rows = new ArrayList<>();
    private String code;
    private CriterionKind kind;
    private String maximum;
    private String weight;
    private WhenMissing whenMissing;

    static CriterionLine of(Criterion criterion, Locale locale) {
        CriterionLine line = new CriterionLine();
        line.code = criterion.code();
        line.kind = criterion.kind();
        line.maximum = criterion.maximum().in(locale);
        line.weight = Integer.toString(criterion.weightPercent());
        line.whenMissing = criterion.whenMissing();
        List<Row> rows = criterion.rows();
        if (rows.isEmpty() && criterion.kind() == CriterionKind.GRADE)
            rows = List.of(new Row("1.0", Points.ZERO), new Row("4.0", Points.ZERO));
        rows.forEach(row -> line.rows.add(RowLine.of(row, line.kind, locale)));
        return line;
    }

    Criterion criterion() {
        List<Row> table =
                rows.stream().filter(row -> !row.isBlank()).map(RowLine::row).toList();
        return new Criterion(code, kind, Typed.points(maximum), Typed.whole(weight), whenMissing, table);
    }

    /** Whether rows can be added and taken away. */
    public boolean isTable() {
        return kind == CriterionKind.BANDS
                || kind == CriterionKind.STEPS
                || kind == CriterionKind.LEVELS
                || kind == CriterionKind.ITEMS
                || kind == CriterionKind.YEARLY_ITEMS;
    }

    /** Whether the rows give points of their own. */
    public boolean isRowsGivePoints() {
        return kind != CriterionKind.GRADE;
    }

    public List<RowLine> getRows() {
        return rows;
    }

    public String getCode() {
        return code;
    }

    public CriterionKind getKind() {
        return kind;
    }

    public String getMaximum() {
        return maximum;
    }

    public void setMaximum(String maximum) {
        this.maximum = maximum;
    }

    public String getWeight() {
        return weight;
    }

    public void setWeight(String weight) {
        this.weight = weight;
    }

    public WhenMissing getWhenMissing() {
        return whenMissing;
    }

    public void setWhenMissing(WhenMissing whenMissing) {
        this.whenMissing = whenMissing;
    }
}
