package org.sojourn.calls.web;

import java.io.Serializable;
import java.util.Locale;
import org.sojourn.calls.rules.EligibilityRules;
import org.sojourn.calls.rules.Grade;
import org.sojourn.calls.rules.GradeOrder;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.Points;

/** Who may apply, while it is being typed. */
public class WhoForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String semester;
    private String latest;
    private String summer;
    private String minimum;
    private String limit;
    private GradeOrder order;

    static WhoForm of(EligibilityRules rules, Locale locale) {
        WhoForm form = new WhoForm();
        form.semester = Integer.toString(rules.minimumSemester());
        form.latest = semester(rules.latestSemester());
        form.summer = semester(rules.latestForSummer());
        form.minimum =
                rules.minimumPoints() == null ? null : rules.minimumPoints().in(locale);
        form.limit = rules.gradeLimit() == null ? null : rules.gradeLimit().in(locale);
        form.order = rules.gradeOrder();
        return form;
    }

    EligibilityRules rules() {
        Points least = minimum == null ? null : Typed.points(minimum);
        return new EligibilityRules(Typed.whole(semester), least, grade(limit), order)
                .until(semester(latest), semester(summer));
    }

    private static String semester(int semester) {
        return semester == 0 ? null : Integer.toString(semester);
    }

    private static int semester(String typed) {
        return typed == null || typed.isBlank() ? 0 : Typed.whole(typed);
    }

    static Grade grade(String typed) {
        if (typed == null || typed.isBlank()) return null;
        try {
            return Grade.parse(typed);
        } catch (NumberFormatException e) {
            throw new Refusal("call-rules-not-a-grade", typed);
        }
    }

    public GradeOrder[] getOrders() {
        return GradeOrder.values();
    }

    public String getSemester() {
        return semester;
    }

    public void setSemester(String semester) {
        this.semester = semester;
    }

    public String getLatest() {
        return latest;
    }

    public void setLatest(String latest) {
        this.latest = latest;
    }

    public String getSummer() {
        return summer;
    }

    public void setSummer(String summer) {
        this.summer = summer;
    }

    public String getMinimum() {
        return minimum;
    }

    public void setMinimum(String minimum) {
        this.minimum = minimum;
    }

    public String getLimit() {
        return limit;
    }

    public void setLimit(String limit) {
        this.limit = limit;
    }

    public GradeOrder getOrder() {
        return order;
    }

    public void setOrder(GradeOrder order) {
        this.order = order;
    }
}
