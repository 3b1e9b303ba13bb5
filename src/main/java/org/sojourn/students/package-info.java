/**
 * What the Dean’s office knows of students and says in its lists: programme, semester, grade.
 *
 * <p>Words: record (what is known of one person), list (a file the office takes in), source (the list a record comes from,
 * when, and who took it in), state (a short digest of everything a row says, which goes out with a list and comes back with
 * it).
 *
 * <p>Laws: one record per person, and a source for each. What is recorded is not asked again: rooms above take it from here
 * and refuse another word. A list is taken in whole or not at all. A row that was not edited since it went out changes
 * nothing; one that was edited while it was changed here is a conflict and is left out. The last list can be taken back
 * within a day: what somebody changed since stays, and so does an account on which something hangs.
 */
package org.sojourn.students;
