package org.sojourn.broken.partners;

import org.sojourn.broken.calls.OpenEntity;

final class LooksUp {
    OpenEntity above;
}
