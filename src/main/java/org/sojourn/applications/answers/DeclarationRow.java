package org.sojourn.applications.answers;

import java.time.Instant;

/**
 * What she has declared.
 *
 * @param language the one she read it in, ISO 639-1
 * @param isCurrent the text has not changed since
 */
public record DeclarationRow(String language, Instant declaredAt, boolean isCurrent) {}
