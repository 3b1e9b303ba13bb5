/**
 * What has to happen before, during and after a visit, by when, by whom, and what holds it up. Plain Java: no database, no clock, no
 * randomness; the same template, flags, dates and done tasks give the same plan.
 *
 * <p>Five words: {@link Template} (all tasks there can be, editable by an office), {@link Facts} (what is known of a visit),
 * {@link Flag} (what follows from the facts and decides which tasks apply), {@link Plan} (the tasks of one visit with their
 * dates), the gate (the task {@link Template#GATE}: whoever passes it may start).
 *
 * <p>Laws: a task that does not apply never holds anybody up; what is done stays done on its day whatever else changes; doing a
 * task never delays another; more to do before a task, or a longer lead, never makes a start safe earlier. Legal limits and lists of
 * countries are data of {@link Template} and {@link CountryLists}, never code.
 */
package org.sojourn.welcome.core;
