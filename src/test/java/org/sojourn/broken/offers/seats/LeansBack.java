package org.sojourn.broken.offers.seats;

import org.sojourn.broken.offers.TakesTheSideEntry;

public final class LeansBack {
    TakesTheSideEntry entry;
}
