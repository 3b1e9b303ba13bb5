package org.sojourn.documents;

import java.util.List;

/**
 * One page of what waits for the office.
 *
 * @param total on all pages
 */
public record WaitingDocuments(List<DocumentRow> rows, long total) {}
