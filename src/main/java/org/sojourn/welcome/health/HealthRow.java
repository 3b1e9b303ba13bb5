package org.sojourn.welcome.health;

import java.time.Instant;
import org.sojourn.welcome.HealthVisit;

/**
 * A visit in the physicians’ list.
 *
 * @param papers how many the guest has given
 * @param unopened how many of them nobody has looked into
 * @param lastGiven null where there is none
 */
public record HealthRow(HealthVisit visit, long papers, long unopened, Instant lastGiven) {}
