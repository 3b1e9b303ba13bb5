package org.sojourn.vocabulary;

/** The half of an academic year in which a stay begins, by the home university's calendar. */
public enum Term {
    WINTER,
    SUMMER
}
