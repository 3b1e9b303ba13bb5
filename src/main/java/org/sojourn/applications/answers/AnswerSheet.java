package org.sojourn.applications.answers;

import java.util.List;
import java.util.stream.Stream;

/**
 * What she has told in words, and what she has declared.
 *
 * @param answers every question once, in their order
 * @param declaration null while she has declared nothing
 */
public record AnswerSheet(List<AnswerRow> answers, DeclarationRow declaration) {
    static final AnswerSheet EMPTY =
            new AnswerSheet(Stream.of(Question.values()).map(AnswerRow::none).toList(), null);

    public AnswerSheet {
        answers = List.copyOf(answers);
    }

    public AnswerRow of(Question question) {
        return answers.get(question.ordinal());
    }

    /** She has declared the text as it now reads. */
    public boolean isDeclared() {
        return declaration != null && declaration.isCurrent();
    }
}
