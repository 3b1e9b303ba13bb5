package org.sojourn.applications.answers;

import java.text.Normalizer;
import org.sojourn.platform.Refusal;

/** The texts of an application, with the step that asks and the most characters each may have. */
public enum Question {
    /** Where she can be called when something is urgent. */
    PHONE(Step.PERSON, 40),
    MOTIVATION(Step.MOTIVATION, 3000),
    STUDY_PLAN(Step.MOTIVATION, 3000),
    ENGAGEMENT(Step.ENGAGEMENT, 2000),
    /** May speak of health or of a family: kept apart from all others. */
    CIRCUMSTANCES(Step.CIRCUMSTANCES, 2000);

    private final Step step;
    private final int longest;

    Question(Step step, int longest) {
        this.step = step;
        this.longest = longest;
    }

    public Step step() {
        return step;
    }

    /** In UTF-16 units, as a browser counts them; a line break is one. */
    public int longest() {
        return longest;
    }

    boolean isSealed() {
        return this == CIRCUMSTANCES;
    }

    /** One line break for each, no control characters, composed letters; spaces at the end stay while she is typing. */
    String cleaned(String typed) {
        String text = typed == null ? "" : Normalizer.normalize(typed.replace("\r\n", "\n"), Normalizer.Form.NFC);
        String words = text.replace('\r', '\n').replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        if (words.length() > longest) throw new Refusal("answer-too-long", longest, words.length() - longest);
        return words;
    }
}
