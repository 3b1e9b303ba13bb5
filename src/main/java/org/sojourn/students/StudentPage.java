package org.sojourn.students;

import java.util.List;

/**
 * One page of the list of students.
 *
 * @param total students who fit the search, on all pages
 * @param all students with a record, whatever the search
 * @param last the list that was taken in last, or null
 */
public record StudentPage(List<StudentRow> rows, long total, long all, ImportRow last) {
    public StudentPage {
        rows = List.copyOf(rows);
    }
}
