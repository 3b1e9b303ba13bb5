package org.sojourn.welcome;

import java.time.LocalDate;
import org.sojourn.welcome.core.LeadKind;

/**
 * One step of what decides the earliest safe start.
 *
 * @param after what it waits for; null = nothing
 * @param ready from when nothing holds it up
 * @param leadDays calendar days from then on
 */
public record PathRow(Beside task, Beside after, LocalDate ready, int leadDays, LeadKind leadKind, LocalDate finish) {
    public boolean isWaiting() {
        return leadKind == LeadKind.WAIT;
    }
}
