package org.sojourn.applications;

import java.util.List;

/** One page of the office's list and how many rows there are in all. */
public record ApplicationPage(List<ApplicationRow> rows, long total) {}
