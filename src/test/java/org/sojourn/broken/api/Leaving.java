package org.sojourn.broken.api;

final class Leaving {
    void leave() {
        System.exit(1);
    }
}
