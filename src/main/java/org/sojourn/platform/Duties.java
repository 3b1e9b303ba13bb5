package org.sojourn.platform;

/**
 * Whether somebody has been given something to do in a room that nothing of her roles tells of. Asked for the navigation on
 * every page of hers, so it remembers what it knows for a while.
 */
public interface Duties {
    boolean has(long accountId);
}
