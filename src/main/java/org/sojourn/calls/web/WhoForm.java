package org.sojourn.calls.web;

import java.io.Serializable;
import java.util.Locale;
import org.sojourn.calls.rules.EligibilityRules;
import org.sojourn.calls.rules.Grade;
import org.sojourn.calls.rules.GradeOrder;
import org.sojourn.platform.Refusal;

/** Who may apply, while it is being typed. */
public class WhoForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String semester;
    private String minimum;
    private String limit;
    private GradeOrder order;

    static WhoForm of(EligibilityRules rules, Locale locale) {
        WhoForm form = new WhoForm();
        form.semester = Integer.toString(rules.minimumSemester());
        form.minimum =
                rules.minimumPoints() == null ? null : rules.minimumPoints().in(locale);
        form.limit = rules.gradeLimit() == null ? null : rules.gradeLimit().in(locale);
        form.order = rules.gradeOrder();
        return form;
    }

    EligibilityRules rules() {
        return new EligibilityRules(
                Typed.whole(semester), minimum == null ? null : Typed.points(minimum), grade(limit), order);
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
