package org.sojourn.allocation.core;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A student and her strict list, best wish first, of any length.
 *
 * @param id unique among the students; the lottery hangs on it; printable
 * @param wishes each option at most once
 * @param categories groups she belongs to that a reserve may name
 */
public record Student(String id, List<Wish> wishes, SortedSet<String> categories) {
    public Student {
        wishes = List.copyOf(wishes);
        categories = Collections.unmodifiableSortedSet(new TreeSet<>(categories));
    }

    /** A student of no category. */
    public Student(String id, List<Wish> wishes) {
        this(id, wishes, new TreeSet<>());
    }
}
