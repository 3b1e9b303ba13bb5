package org.sojourn.vocabulary;

/** The levels of the Common European Framework of Reference, lowest first; {@code NATIVE} stands above all. */
public enum CefrLevel {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
    NATIVE;

    public boolean reaches(CefrLevel wanted) {
        return compareTo(wanted) >= 0;
    }
}
