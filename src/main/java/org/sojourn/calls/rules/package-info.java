/**
 * The rule book of a call, frozen when the call opens. Plain Java: no database, no clock, no floating point.
 *
 * <p>Five words: {@link RuleBook} (eligibility, criteria, tie-breaks, lottery; kept as text with a fingerprint),
 * {@link Criterion} (one source of points), {@link EligibilityRules} (who may apply), {@link SeatRules} (how places are
 * given), {@link Template} (books to start from).
 *
 * <p>Two packages use it: {@code points} says who may apply and with how many points, {@code stamp} what a book promises to
 * students. Nothing here uses them.
 *
 * <p>Laws: a book may be written with flaws and is published without any; the same book is always the same text, and a text
 * that the first edition could say is written in it.
 */
package org.sojourn.calls.rules;
