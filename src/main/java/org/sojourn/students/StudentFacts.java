package org.sojourn.students;

import org.sojourn.calls.rules.Grade;
import org.sojourn.vocabulary.Programme;

/**
 * What is recorded of a student.
 *
 * @param semester the semester she is in, 1 to 30
 * @param grade null when not known
 */
public record StudentFacts(Programme programme, int semester, Grade grade) {
    static StudentFacts of(Programme programme, int semester, Integer hundredths) {
        return new StudentFacts(programme, semester, hundredths == null ? null : new Grade(hundredths));
    }

    Integer hundredths() {
        return grade == null ? null : grade.hundredths();
    }
}
