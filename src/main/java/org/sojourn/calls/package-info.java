/**
 * Calls: the rounds in which students apply, each with its window, its places, its rules and its sealed lottery.
 *
 * <p>Words: call, window, rules, lottery, phase. Laws: a call that is open keeps its places and its rules; the only thing
 * that moves is the end of the window, later, with a reason; rules are never overwritten, every saving writes a version; the
 * lottery is drawn when the call opens, before anybody has applied, only its SHA-256 is shown, and the seed itself is
 * published with the results, so that anybody can check that it is the one that was deposited; the phase is computed from
 * the state and the database's clock and stored nowhere.
 */
package org.sojourn.calls;
