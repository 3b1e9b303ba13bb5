/**
 * What a student tells in words beside the facts the rules ask for, how she tells those facts one by one, and the receipt of
 * what she handed in.
 *
 * <p>Words: fact (programme, semester, the level of a language), declaration (that what she says is true; its text has a digest),
 * lack (what is needed before one can hand in), question (one text of the application), answer (what stands there, with its own version), circumstances (the one
 * answer that may speak of health), receipt (what was handed in, word for word, with a digest).
 *
 * <p>Laws: an answer is saved while it is typed and may be incomplete; nothing is required of it but its length
 * until it is handed in, when the call may ask that something stands there. Two windows
 * never overwrite each other: who saves names the version she saw, and with another one standing she is refused and shown
 * both. Saving the same words again changes nothing. After the deadline nothing changes, by the database's clock.
 * What is submitted the office reads, a draft nobody but herself.
 * Circumstances are sealed with the person's own key and are in no list, export, letter or log; besides herself only who holds
 * the role for hardship reads them, and every opening is in the journal. A receipt never changes; handing in again what has changed gives another one.
 */
package org.sojourn.applications.answers;
