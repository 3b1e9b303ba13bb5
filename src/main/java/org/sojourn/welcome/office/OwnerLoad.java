package org.sojourn.welcome.office;

import org.sojourn.welcome.Owner;
import org.sojourn.welcome.PendingTask;
import org.sojourn.welcome.VisitSight;

/**
 * What one office or one person could do and has not done in time.
 *
 * @param overdue how many tasks
 * @param oldest the one that has waited longest, of this visit
 * @param days for how long
 */
public record OwnerLoad(Owner owner, int overdue, PendingTask oldest, VisitSight visit, long days) {}
