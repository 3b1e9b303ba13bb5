/**
 * Who applies in a call: with which facts and points, and for which places in which order.
 *
 * <p>Words: application, fact (what a student tells of herself or the office enters), points (given by the office, for
 * every place or for one partner), wish (a place at a position), submission.
 *
 * <p>Laws: one application per person and call. The wishes stand at the positions 1 to n without a gap, and no place
 * twice. There is no second list: after the submission every change counts at once, until the call closes by the
 * database's clock. Nobody but the office sees another person's application; from outside only counts are seen.
 */
package org.sojourn.applications;
