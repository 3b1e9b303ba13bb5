package org.sojourn.welcome.core;

import java.util.List;

/**
 * What is wrong with a template, as a code with its values, so that a page can say it in words.
 *
 * @param row the task's place in the template, the first is 1; 0 = the whole template
 * @param code the task's code as written, or empty
 * @param values what the kind says
 */
public record Flaw(int row, String code, Kind kind, List<String> values) {
    public Flaw {
        values = List.copyOf(values);
    }

    static Flaw of(int row, String code, Kind kind, Object... values) {
        return new Flaw(
                row, code, kind, List.of(values).stream().map(String::valueOf).toList());
    }

    /** The kinds; their values in the order they come. */
    public enum Kind {
        /** The text is no table: a quote is never closed. */
        UNREADABLE,
        /** The column's name. */
        COLUMN_MISSING,
        NO_TASKS,
        /** How many there are and how many there may be. */
        TOO_MANY_TASKS,
        /** There is no task {@link Template#GATE}. */
        GATE_MISSING,
        /** No code: capital letters, digits and underscores, a letter first, at most 20. */
        CODE_UNREADABLE,
        /** The row that has the code already. */
        DUPLICATE_CODE,
        /** The column and the word in it. */
        UNKNOWN_WORD,
        /** The column and what stands in it. */
        NUMBER_UNREADABLE,
        /** The column, the number, the least and the most. */
        NUMBER_OUT_OF_RANGE,
        /** The condition: a word is missing between its signs. */
        CONDITION_UNREADABLE,
        /** The word that is no flag. */
        UNKNOWN_FLAG,
        /** The prerequisites: a code is missing between their signs. */
        NEEDS_UNREADABLE,
        /** The code that no task has. */
        UNKNOWN_TASK,
        /** The codes in order, each needing the next, the last the first. */
        CYCLE,
        /** The prerequisite, and how many days after this task it is due. */
        PREREQUISITE_TOO_LATE,
        /** In neither language. */
        TITLE_MISSING,
        /** The column, its length and the most. */
        TEXT_TOO_LONG,
        /** The column: a spreadsheet would compute it. */
        FORMULA,
        /** The column and the address, which is none that begins with https. */
        LINK_UNREADABLE,
        /** The prerequisite, the days between both due dates, the days this task takes. */
        GAP_TOO_SHORT,
        /** The language, {@code de} or {@code en}, without a title. */
        LANGUAGE_MISSING;

        /** Whether a template with it is refused; the others are warnings. */
        public boolean refuses() {
            return this != GAP_TOO_SHORT && this != LANGUAGE_MISSING;
        }
    }
}
