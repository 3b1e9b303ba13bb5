/**
 * Days: which are worked in Saxony, and how the dates of a call go from one year into the next. No database, no clock; the
 * calendar of holidays is Jollyday’s.
 *
 * <p>Words: holiday, workday, clash. Laws: a holiday is one by the Saxon act on Sundays and holidays (SächsSFG), §1; a date
 * keeps its day and month from year to year, and moves from a day off to the next workday.
 */
package org.sojourn.calls.dates;
