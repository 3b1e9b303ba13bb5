package org.sojourn.broken.calls.rules;

import java.util.Random;

final class ThrownDice {
    int points() {
        return new Random().nextInt();
    }
}
