package org.sojourn.welcome.core;

/** How many tasks of a plan stand how; what is not needed is not counted. */
public record Progress(int done, int open, int locked, int overdue) {
    public int all() {
        return done + open + locked;
    }
}
