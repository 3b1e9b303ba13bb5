package org.sojourn.applications;

import java.util.List;
import org.sojourn.partners.PlaceName;

/**
 * One page of the office's list.
 *
 * @param total rows that fit the search, on all pages
 * @param counts all applications of the call, whatever the search
 * @param places the names that were asked for, by code
 */
public record ApplicationPage(List<ApplicationRow> rows, long total, StatusCounts counts, List<PlaceName> places) {}
