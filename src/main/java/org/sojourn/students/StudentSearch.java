package org.sojourn.students;

import org.sojourn.vocabulary.Programme;

/**
 * What the office looks for among students.
 *
 * @param text part of a name, student number or e-mail address; blank for everybody
 * @param programme null for every programme
 * @param semester null for every semester
 * @param falling from large to small, from late to early, from Z to A
 * @param page counted from 1
 * @param size rows on a page
 */
public record StudentSearch(
        String text, Programme programme, Integer semester, Sort sort, boolean falling, int page, int size) {
    /** The column that leads; equal ones by name. */
    public enum Sort {
        NAME,
        NUMBER,
        PROGRAMME,
        SEMESTER,
        GRADE,
        SOURCE
    }

    public StudentSearch {
        if (page < 1 || size < 1 || size > 500) throw new IllegalArgumentException("page " + page + " of " + size);
    }

    int offset() {
        return (page - 1) * size;
    }
}
