package org.sojourn.applications;

/**
 * Where in a queue an application stands, for somebody who works it off.
 *
 * @param isIn whether it still waits for what was looked for
 * @param before how many of the queue come before it
 * @param total of the queue, itself included
 * @param next the first of them after it, or null
 */
public record QueueSpot(boolean isIn, int before, int total, CompletenessQueue.Row next) {}
