package org.sojourn.broken.offers;

import org.sojourn.broken.access.entry.Unasking;
import org.sojourn.broken.offers.seats.LeansBack;

public final class TakesTheSideEntry {
    Unasking entry;
    LeansBack seat;
}
