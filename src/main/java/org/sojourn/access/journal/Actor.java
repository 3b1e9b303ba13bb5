package org.sojourn.access.journal;

/**
 * Who did it.
 *
 * @param accountId 0 when the application itself acted
 */
public record Actor(long accountId, String name) {
    boolean isPerson() {
        return accountId != 0;
    }
}
