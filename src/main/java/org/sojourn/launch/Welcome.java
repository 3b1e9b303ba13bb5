package org.sojourn.launch;

import java.nio.file.Path;
import java.util.List;

/** The text at the console once everything runs. Plain ASCII: nobody knows the encoding of a console. */
final class Welcome {
    private static final List<String> DEMO = List.of(
            "On the sign-in page one click signs you in as:",
            "  Dr. Miriam Weiss  coordinator    run the allocation, read every reason, propose it, release it",
            "  Prof. Petra Hahn  approver       look at the proposed run and approve it as second person",
            "  Ben Hartwig       student        rank wishes in the open round, read the own reasons, answer an offer",
            "  Anna Brandt       student        the same, with another outcome",
            "  Jonas Lindner     host           register a guest and read at once which start is realistic",
            "  Adaeze Okafor     guest          the next steps, and what others do for the visit",
            "  Katrin Vogel      administrator  give roles and links to people, move the clock of the demo",
            "and as everybody else who has a part in it.");

    private Welcome() {}

    static String text(String address, Path folder, boolean demo) {
        String people = demo
                ? String.join(System.lineSeparator(), DEMO)
                : "This installation has no demo roles: sign in with your own account.";
        return String.join(
                System.lineSeparator(),
                "",
                "Sojourn is ready: " + address,
                "",
                people,
                "",
                "Everything is kept in " + folder + ". Ctrl-C stops Sojourn.");
    }
}
