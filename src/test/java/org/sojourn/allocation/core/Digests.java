package org.sojourn.allocation.core;

import java.util.List;
import java.util.Random;

/** Prints a digest for each of many runs, to be compared with what another JVM prints. */
final class Digests {
    private Digests() {}

    public static void main(String[] args) {
        System.out.print(lines());
    }

    /** One line for each run: everything that goes into its bundle, and its reasons. */
    static String lines() {
        StringBuilder lines = new StringBuilder();
        for (int seed = 0; seed < 200; seed++) {
            Intake drawn = new RandomIntakes(20, 6).draw(new Random(seed));
            append(lines, drawn);
            for (Mechanism mechanism : Mechanism.values())
                append(lines, drawn.with(List.<Reserve>of()).with(mechanism));
        }
        append(lines, new LargeInstance(2000, 150, 3, 0).draw());
        return lines.toString();
    }

    private static void append(StringBuilder lines, Intake intake) {
        Decision decision = Allocation.decide(intake);
        StringBuilder reasons = new StringBuilder();
        for (Verdict v : decision.verdicts())
            reasons.append(v.student() + ' ' + v.option() + ' ' + v.reason() + ' ' + v.lastAdmitted() + '\n');
        lines.append(Fingerprint.of(Bundle.of(intake, decision, "", true).json()))
                .append(' ')
                .append(Fingerprint.of(reasons.toString()))
                .append('\n');
    }
}
