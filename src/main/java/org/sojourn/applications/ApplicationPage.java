package org.sojourn.applications;

import java.util.List;

/**
 * One page of the office's list.
 *
 * @param total rows that fit the search, on all pages
 * @param counts all applications of the call, whatever the search
 */
public record ApplicationPage(List<ApplicationRow> rows, long total, StatusCounts counts) {}
