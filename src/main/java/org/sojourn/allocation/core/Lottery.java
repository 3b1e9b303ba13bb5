package org.sojourn.allocation.core;

import java.util.Comparator;
import java.util.List;

/**
 * Lots by ascending SHA-256 in UTF-8, written in lower-case hex; anybody who knows the seed can repeat it. Until the
 * release only the {@link #commitment()} is shown. One lot per student for all options is SHA-256 of
 * {@code seed + "\n" + studentId}; a lot of her own at every option is that of
 * {@code seed + "\n" + optionId + "\n" + studentId}.
 *
 * @param seed any text without a line break
 * @param kind how many lots a student draws
 */
public record Lottery(String seed, Kind kind) {
    /** How many lots a student draws. */
    public enum Kind {
        /** One for all options. */
        ONE,
        /** One at every option: bad luck here is not bad luck there, and fewer first wishes come true. */
        PER_OPTION
    }

    /** One lot for all options. */
    public Lottery(String seed) {
        this(seed, Kind.ONE);
    }

    public Lottery {
        if (seed.isEmpty() || seed.chars().anyMatch(Character::isISOControl))
            throw new IntakeIsFlawed(IntakeIsFlawed.Code.LOTTERY_SEED, "");
    }

    /** The student's lot for all options; the lowest is first. */
    public String lot(String student) {
        return Fingerprint.of(seed + "\n" + student);
    }

    /** The student's lot at this option. */
    public String lot(String option, String student) {
        return kind == Kind.ONE ? lot(student) : Fingerprint.of(seed + "\n" + option + "\n" + student);
    }

    /** SHA-256 of the seed: binds us to it without telling it. */
    public String commitment() {
        return Fingerprint.of(seed);
    }

    /** The students in the order of their lots for all options. */
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
        return "Lottery[" + kind + ", " + commitment() + "]";
    }
}
