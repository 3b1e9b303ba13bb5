package org.sojourn.access.entry;

import java.time.Duration;

/**
 * What failed attempts are counted by, how many are free, and how long the wait grows.
 *
 * <p>A stranger is counted three times: for the account from this address, for the address, for the account. The wait for
 * an account from everywhere never exceeds a minute, so that nobody is kept out by somebody else. A device the person has
 * signed in on before is counted by itself alone.
 */
enum Bucket {
    PAIR(5, 30, Duration.ofMinutes(15)),
    ADDRESS(50, 10, Duration.ofMinutes(15)),
    ACCOUNT(50, 5, Duration.ofMinutes(1)),
    DEVICE(10, 30, Duration.ofMinutes(15)),
    CODE(5, 30, Duration.ofMinutes(15)),
    /** Letters to one address: asked for, not failed. */
    LETTER(3, 120, Duration.ofMinutes(60));

    /** Failures older than this are forgotten. */
    static final Duration MEMORY = Duration.ofHours(1);

    private final int free;
    private final int firstSeconds;
    private final Duration longest;

    Bucket(int free, int firstSeconds, Duration longest) {
        this.free = free;
        this.firstSeconds = firstSeconds;
        this.longest = longest;
    }

    /** The wait after this many failures: none while they are free, then doubling. */
    Duration waitAfter(int failures) {
        if (failures < free) return Duration.ZERO;
        int doublings = Math.min(failures - free, 20);
        Duration grown = Duration.ofSeconds((long) firstSeconds << doublings);
        return grown.compareTo(longest) < 0 ? grown : longest;
    }
}
