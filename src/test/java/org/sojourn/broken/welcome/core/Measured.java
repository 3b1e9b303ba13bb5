package org.sojourn.broken.welcome.core;

final class Measured {
    double days;
}
