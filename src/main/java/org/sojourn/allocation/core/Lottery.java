package org.sojourn.allocation.core;

import java.util.Comparator;
import java.util.List;

/**
 * One lot per student for all options: ascending SHA-256 of {@code seed + "\n" + studentId} in UTF-8, written in
 * lower-case hex; anybody who knows the seed can repeat it. Until the release only the {@link #commitment()} is shown.
 *
 * @param seed any text without a line break
 */
public record Lottery(String seed) {
    public Lottery {
        if (seed.isEmpty() || seed.chars().anyMatch(Character::isISOControl))
            throw new IntakeIsFlawed(IntakeIsFlawed.Code.LOTTERY_SEED, "");
    }

    /** The student's lot; the lowest is first. */
    public String lot(String student) {
        return Fingerprint.of(seed + "\n" + student);
    }

    /** SHA-256 of the seed: binds us to it without telling it. */
    public String commitment() {
        return Fingerprint.of(seed);
    }

    /** The students in the order of their lots. */
    public List<String> order(List<String> students) {
        record Lot(String digest, String student) {}
        return students.stream()
                .map(student -> new Lot(lot(student), student))
                .sorted(Comparator.comparing(Lot::digest).thenComparing(Lot::student))
                .map(Lot::student)
                .toList();
    }

    /** Keeps the seed out of logs. */
    @Override
    public String toString() {
        return "Lottery[" + commitment() + "]";
    }
}
