package org.sojourn.applications.answers;

import java.util.Arrays;
import java.util.List;

/** The steps of an application that consist of questions; each is one page. */
public enum Step {
    PERSON,
    MOTIVATION,
    ENGAGEMENT,
    CIRCUMSTANCES;

    public List<Question> questions() {
        return Arrays.stream(Question.values())
                .filter(one -> one.step() == this)
                .toList();
    }
}
