package org.sojourn.calls.rules;

/**
 * Something a template had to assume because the published text is silent; stays until somebody confirms it.
 *
 * @param subject the criterion's code, or one of the words TIES, SEATS and WHO
 * @param sentence the code of the sentence that says what is published and what is assumed
 */
public record Assumption(String subject, String sentence) {}
