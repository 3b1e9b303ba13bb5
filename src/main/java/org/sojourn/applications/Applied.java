package org.sojourn.applications;

/** Whose submitted application it is. */
public record Applied(long applicationId, long accountId) {}
