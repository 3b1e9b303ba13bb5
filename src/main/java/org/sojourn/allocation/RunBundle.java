package org.sojourn.allocation;

/**
 * What proves a run.
 *
 * @param fileName with the number of the call and of the run
 * @param json one line
 */
public record RunBundle(String fileName, String json) {}
