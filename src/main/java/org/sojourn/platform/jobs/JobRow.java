package org.sojourn.platform.jobs;

import java.time.Instant;

/**
 * A job and how it goes; all moments in real time, also where the clock of a demo is moved.
 *
 * @param beganAt of the last run, or of the one that is on; null before the first
 * @param endedAt of the last run, null before the first has ended
 * @param nextAt not before then
 * @param running whether a node is at it
 * @param done things done in the last run
 * @param fault class of what stopped the last run, or null
 */
public record JobRow(
        String name, Instant beganAt, Instant endedAt, Instant nextAt, boolean running, long done, String fault) {}
