package org.sojourn.students.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Look;
import org.sojourn.platform.web.When;
import org.sojourn.students.MyStudies;
import org.sojourn.students.StudentFacts;
import org.sojourn.students.StudentRegister;

/** What the Dean's office has recorded of the student who looks, for {@code WEB-INF/parts/mastered.xhtml}; looked up once. */
@Named("myStudies")
@RequestScoped
public class MyStudiesPart {
    @Inject
    private StudentRegister register;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    @Inject
    private When when;

    private MyStudies mine;
    private boolean isAsked;

    private MyStudies mine() {
        if (!isAsked) mine = register.mine().orElse(null);
        isAsked = true;
        return mine;
    }

    /** Something is recorded, so that it is shown and not asked. */
    public boolean isKnown() {
        return mine() != null;
    }

    public StudentFacts getFacts() {
        return mine().facts();
    }

    /** The grade in the language of the page, or null. */
    public String getGrade() {
        return getFacts().grade() == null ? null : getFacts().grade().in(look.getLocale());
    }

    /** From which list it is, of which day. */
    public String getSource() {
        return texts.of("students.mine.source", mine().file(), when.day(mine().at()));
    }
}
