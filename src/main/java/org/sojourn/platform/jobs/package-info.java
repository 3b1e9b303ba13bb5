/**
 * Work that runs by itself, on one node at a time: a row for each job says who is at it and until when, when it ran last and
 * when it runs next. Jobs are beans of the rooms; this package knows them as {@link org.sojourn.platform.Job}.
 *
 * <p>Laws: time is the database’s, and real also where the clock of a demo is moved; a job may be cut off anywhere and runs
 * again, so what it does must be safe to begin twice; what stops it is kept and never ends the clockwork.
 */
package org.sojourn.platform.jobs;
