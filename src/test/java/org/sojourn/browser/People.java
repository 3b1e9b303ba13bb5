package org.sojourn.browser;

import java.util.List;

/** The people one may enter the demo as. */
final class People {
    static final List<String> OF_THE_DEMO = List.of(
            "Ben Hartwig",
            "Miriam Weiss",
            "Petra Hahn",
            "Jonas Lindner",
            "Katrin Vogel",
            "Elif Aydin",
            "Ulrike Thoma",
            "Adaeze Okafor",
            "Matthias Brandt");

    private People() {}
}
