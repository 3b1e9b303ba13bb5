package org.sojourn.students;

/** @param leftOut rows with errors and conflicts */
public record StudentImportOutcome(int added, int changed, int unchanged, int leftOut) {}
