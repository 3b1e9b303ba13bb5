package org.sojourn.allocation.core;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The result of a run and its fingerprints.
 *
 * @param engine the version that decided
 * @param intakeDigest SHA-256 of the intake's canonical bytes
 * @param lotteryCommitment SHA-256 of the seed
 * @param resultDigest SHA-256 of {@link #canonical}
 * @param assignment student to option; who has no place is absent
 * @param verdicts one for every wish, students in the intake's order, each list from the top
 * @param seats one for every option, then one for every pool, in the intake's order
 */
public record Decision(
        String engine,
        String intakeDigest,
        String lotteryCommitment,
        String resultDigest,
        SortedMap<String, String> assignment,
        List<Verdict> verdicts,
        List<Seats> seats) {
    public Decision {
        assignment = Collections.unmodifiableSortedMap(new TreeMap<>(assignment));
        verdicts = List.copyOf(verdicts);
        seats = List.copyOf(seats);
    }

    public Optional<String> placeOf(String student) {
        return Optional.ofNullable(assignment.get(student));
    }

    public List<Verdict> verdictsOf(String student) {
        return verdicts.stream().filter(v -> v.student().equals(student)).toList();
    }

    /** @throws java.util.NoSuchElementException when she did not list the option */
    public Verdict verdict(String student, String option) {
        return verdictsOf(student).stream()
                .filter(v -> v.option().equals(option))
                .findFirst()
                .orElseThrow();
    }

    /** @throws java.util.NoSuchElementException when there is no such option or pool */
    public Seats seatsAt(Node.Kind kind, String id) {
        return seats.stream()
                .filter(s -> s.node().kind() == kind && s.node().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The assignment as bytes: UTF-8, a line {@code sojourn-result TAB 1}, then for each student by id
     * {@code student TAB option}, the option empty for who has no place; lines ended by LF.
     */
    public static byte[] canonical(Intake intake, Map<String, String> assignment) {
        StringBuilder text = new StringBuilder("sojourn-result\t1\n");
        intake.students().stream()
                .map(Student::id)
                .sorted()
                .forEach(student -> text.append(student)
                        .append('\t')
                        .append(assignment.getOrDefault(student, ""))
                        .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
