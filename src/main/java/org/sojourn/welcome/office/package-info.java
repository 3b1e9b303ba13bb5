/**
 * What the welcome office makes of all visits together: who comes in which week, which cases are in trouble, who holds up how
 * much, how well it goes, and the same as tables for a spreadsheet. Plain Java over {@link org.sojourn.welcome.VisitSight}: the
 * door is {@link org.sojourn.welcome.OverviewRegister}.
 *
 * <p>Words: agenda (arrivals by week), case (a visit in trouble), load (what one owner has not done in time), share (a part of
 * a whole), small group (fewer than five).
 *
 * <p>Laws: the case that is worst stands first. No figure speaks of a small group, and none can be told from the others by
 * taking them off the whole. No file has a word about health, not even the name of a task.
 */
package org.sojourn.welcome.office;
