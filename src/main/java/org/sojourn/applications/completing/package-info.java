/**
 * How the office brings applications to completeness: whom it asks for what is missing, and who of the office looks after
 * whom.
 *
 * <p>Words: ask (one person is asked for her own list until a day), batch (the asks of one click), care (somebody of the
 * office looks after an application), question (a student asks the office, the office answers). Laws: asked is for what the student herself can still put right at this stage of the
 * call, as it stands at the moment of the act and not as it stood on the page before. She sees the ask at once. It is told
 * by letter only after a while, and until then the whole batch can be taken back as if it had never been; what was told
 * stays. Care gives nobody a right: it sorts the queue. What was asked or answered
 * is never changed.
 */
package org.sojourn.applications.completing;
