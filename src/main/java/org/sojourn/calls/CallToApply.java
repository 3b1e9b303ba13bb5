package org.sojourn.calls;

import java.util.Set;
import org.sojourn.calls.rules.RuleBook;

/**
 * Everything of a call that a student's application needs.
 *
 * @param card with the deadline that is hers
 * @param placeIds in order
 * @param rules that hold
 * @param asked parts of the application without which nothing can be handed in
 */
public record CallToApply(CallCard card, Set<Long> placeIds, RuleBook rules, Set<AskedStep> asked) {}
