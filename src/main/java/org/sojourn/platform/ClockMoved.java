package org.sojourn.platform;

/**
 * The clock of a demo was moved: what measures real time, such as a sign-in, moves along.
 *
 * @param seconds by how much, negative into the past
 */
public record ClockMoved(long seconds) {}
