package org.sojourn.allocation.core;

/**
 * Why a wish takes no part.
 *
 * @param code the rule, as a stable word
 * @param value what the student has; empty = nothing
 * @param threshold what the rule asks
 */
public record Ineligibility(String code, String value, String threshold) {}
