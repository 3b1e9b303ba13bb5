package org.sojourn.launch;

import java.nio.file.Path;
import java.util.List;

/** The text at the console once everything runs. Plain ASCII: nobody knows the encoding of a console. */
final class Welcome {
    private static final List<String> DEMO = List.of(
            "On the sign-in page one click signs you in as:",
            "  Ben Hartwig       student        put your wishes in order and see what you would get and why",
            "  Dr. Miriam Weiss  coordinator    run the allocation, look at every reason, send it for approval",
            "  Prof. Petra Hahn  approver       check the allocation a second time and release it",
            "  Reader            reader         look at figures and lists without changing anything",
            "  Administrator     administrator  give roles to people and look at the journal");

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
