package org.sojourn.launch;

import java.util.ArrayDeque;
import java.util.Deque;

/** What this launcher has started, in order. It goes down once, last started first, whoever asks first. */
final class Household implements AutoCloseable {
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean closed;

    /** Takes something in; what arrives after the end is stopped at once. */
    synchronized <T extends AutoCloseable> T add(T thing) {
        if (closed) {
            stop(thing);
            throw new CannotStart("The start was broken off, so nothing runs and stored data is kept; start again.");
        }
        started.push(thing);
        return thing;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!started.isEmpty()) {
            stop(started.pop());
        }
    }

    private static void stop(AutoCloseable thing) {
        try {
            thing.close();
        } catch (Exception e) {
            // the next one still has to be stopped
        }
    }
}
