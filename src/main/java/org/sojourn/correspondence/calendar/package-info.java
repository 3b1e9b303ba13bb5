/**
 * Dates in people’s own calendars: an address that a calendar program asks by itself, again and again, without signing in.
 *
 * <p>Words: feed, secret, date. Laws: whoever knows the secret of a feed sees dates and nothing else, so the database has its
 * digest only, and its person renews or ends it at any time; a date has a title that may be seen over somebody’s shoulder, no
 * place, no partner, no name, no points, nothing of health; a date keeps its number when it moves; a feed sees what its person sees at that moment,
 * and acts for nobody.
 */
package org.sojourn.correspondence.calendar;
