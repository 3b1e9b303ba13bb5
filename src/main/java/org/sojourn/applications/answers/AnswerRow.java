package org.sojourn.applications.answers;

import java.time.Instant;

/**
 * What stands as the answer to one question.
 *
 * @param version to be named when it is changed; 0 while nothing was ever said
 * @param changedAt null while nothing was ever said
 */
public record AnswerRow(Question question, int version, String words, Instant changedAt) {
    static AnswerRow none(Question question) {
        return new AnswerRow(question, 0, "", null);
    }

    public boolean isSaid() {
        return !words.isBlank();
    }
}
