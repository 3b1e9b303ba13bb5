package org.sojourn.calls.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sojourn.calls.rules.Entry;
import org.sojourn.calls.rules.Grade;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;

/** The invented person of the example while she is being typed. */
public class ExampleForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> entered = new HashMap<>(Map.of("ENGAGEMENT_OTHER", "2"));
    private String grade;
    private String semester = "7";
    private CefrLevel reached = CefrLevel.C1;

    static ExampleForm in(Locale locale) {
        ExampleForm form = new ExampleForm();
        form.grade = new Grade(170).in(locale);
        return form;
    }

    RuleExample.Person person(RuleBook book) {
        Grade typed = WhoForm.grade(grade);
        if (typed == null) throw new Refusal("call-rules-not-a-grade", Typed.shown(grade));
        Map<String, Points> points = new HashMap<>();
        for (Entry entry : book.entries()) {
            String value = entered.get(entry.code());
            if (value != null && !value.isBlank()) points.put(entry.code(), Typed.points(value));
        }
        return new RuleExample.Person(typed, reached, Typed.whole(semester), points);
    }

    public Map<String, String> getEntered() {
        return entered;
    }

    public CefrLevel[] getLevels() {
        return CefrLevel.values();
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade;
    }

    public String getSemester() {
        return semester;
    }

    public void setSemester(String semester) {
        this.semester = semester;
    }

    public CefrLevel getReached() {
        return reached;
    }

    public void setReached(CefrLevel reached) {
        this.reached = reached;
    }
}
