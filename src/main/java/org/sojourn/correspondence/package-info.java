/**
 * Letters: what happened in the rooms beneath is told to the people it concerns, by e-mail.
 *
 * <p>Words: notice, letter, facts, state, carrier. Laws: a letter is written in the transaction of the act it tells of, so
 * that an act undone leaves none; a message key makes it the only one about this event to this person; what a letter says is
 * sealed while it waits and forgotten once it is sent; every letter is sent at least once, and twice only when the process is
 * killed between the mail server’s yes and the commit; nothing leaves a demo. News, which come of
 * no act of hers, may be declined; letters about what somebody has begun herself may not. No points, no grades, no reasons: a letter says
 * that there is something to read, and where.
 */
package org.sojourn.correspondence;
