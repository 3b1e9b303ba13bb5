package org.sojourn.applications;

/** What an import wrote and what it left. */
public record ImportOutcome(int added, int changed, int unchanged, int leftOut) {}
