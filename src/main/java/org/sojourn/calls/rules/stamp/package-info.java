/**
 * What a rule book promises to students before anybody applies, and what an unsafe rule costs.
 *
 * <p>Five words: {@link org.sojourn.calls.rules.stamp.Validator} (looks at a book),
 * {@link org.sojourn.calls.rules.stamp.Stamp} (what it found), {@link org.sojourn.calls.rules.stamp.Promise} (fair, best,
 * truthful), {@link org.sojourn.calls.rules.stamp.Loss} (a rule that costs one of them) and
 * {@link org.sojourn.calls.rules.stamp.Pattern} (the smallest example that shows it).
 *
 * <p>Law: every loss comes with an example of at most four students that can be played by hand, and with a safe rewrite.
 */
package org.sojourn.calls.rules.stamp;
