package org.sojourn.applications.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.platform.Entry;

/** One text of one application. It is made when something is typed for the first time and emptied, never removed. */
@Entity
@Table(name = "application_answer")
class Answer extends Entry {
    @Column(name = "application_id")
    private long applicationId;

    @Enumerated(EnumType.STRING)
    private Question question;

    private String words = "";

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Answer() {}

    Answer(long applicationId, Question question) {
        this.applicationId = applicationId;
        this.question = question;
    }

    void say(String now, Instant at) {
        words = now;
        changedAt = at;
    }

    Question question() {
        return question;
    }

    AnswerRow row() {
        return new AnswerRow(question, version(), words(), changedAt);
    }

    String words() {
        return words == null ? "" : words;
    }

    Instant changedAt() {
        return changedAt;
    }
}
