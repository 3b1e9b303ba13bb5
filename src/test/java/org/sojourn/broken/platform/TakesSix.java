package org.sojourn.broken.platform;

final class TakesSix {
    void take(int one, int two, int three, int four, int five, int six) {}
}
