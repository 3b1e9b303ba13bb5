/**
 * Visits of researchers, physicians and students who come for a while: registered once by their host, planned at once, done by
 * many.
 *
 * <p>Words: visit (one guest, one host, from arrival to departure), task (a step of the visit’s template), owner (who answers
 * for a task: a person, an office or a role), gate (the task that says “ready to start”), template (all tasks there can be; a
 * visit keeps the version it began with), country lists (which citizenships open which way in; versions as of the template), basis
 * (what a visit is planned by: the template, or the country lists).
 *
 * <p>Laws: a plan is computed from template, facts, dates and what was done whenever somebody asks, and never kept. What was
 * done stays done with its day and its evidence, whatever changes. A guest sees her own visit, a host his own, an office the
 * tasks that are its own; what concerns health is read in {@code health} alone, everybody else learns whether it is done. Embassies and landlords are nobody here: their steps
 * belong to somebody inside.
 */
package org.sojourn.welcome;
