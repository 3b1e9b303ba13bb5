package org.sojourn.allocation.core;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything a decision depends on, frozen. The order of {@code students} and {@code pools} means nothing; the order of
 * {@code options} only decides between two equal applications of the same student inside one agreement.
 *
 * @param options what can be ranked
 * @param pools seats shared by options; each names its parent
 * @param students with their lists
 * @param tieBreaks names of the tie-breaks after the points, in order; every wish carries one value for each
 * @param lottery decides what is still equal
 * @param reserves guaranteed seats; their order matters only where an option gives its open seats first
 * @param mechanism how seats are given; reserves go with deferred acceptance only
 */
public record Intake(
        List<Option> options,
        List<Pool> pools,
        List<Student> students,
        List<String> tieBreaks,
        Lottery lottery,
        List<Reserve> reserves,
        Mechanism mechanism) {
    /** Copies the lists and refuses what is flawed, see {@link IntakeIsFlawed.Code}. */
    public Intake {
        options = List.copyOf(options);
        pools = List.copyOf(pools);
        students = List.copyOf(students);
        tieBreaks = List.copyOf(tieBreaks);
        reserves = List.copyOf(reserves);
        IntakeInspection.inspect(options, pools, students, tieBreaks, reserves);
        boolean served = reserves.isEmpty() || mechanism == Mechanism.DEFERRED_ACCEPTANCE;
        if (!served) throw new IntakeIsFlawed(IntakeIsFlawed.Code.RESERVES_NEED_DEFERRED_ACCEPTANCE, "");
    }

    /** An intake for deferred acceptance. */
    public Intake(
            List<Option> options,
            List<Pool> pools,
            List<Student> students,
            List<String> tieBreaks,
            Lottery lottery,
            List<Reserve> reserves) {
        this(options, pools, students, tieBreaks, lottery, reserves, Mechanism.DEFERRED_ACCEPTANCE);
    }

    /** An intake for deferred acceptance without reserves. */
    public Intake(
            List<Option> options, List<Pool> pools, List<Student> students, List<String> tieBreaks, Lottery lottery) {
        this(options, pools, students, tieBreaks, lottery, List.of());
    }

    /**
     * The intake as bytes: UTF-8, lines ended by LF, fields parted by TAB, integers in decimal.
     *
     * <pre>
     * sojourn-intake 2
     * mechanism name                   a name of {@link Mechanism}
     * lottery  kind commitment         a name of {@link Lottery.Kind}; the seed itself stays out, so that the
     *                                  fingerprint can be shown early
     * tie      name                    one line each, in order
     * pool     id parent capacity      by id; empty parent = none
     * option   id pool capacity first  in the order given; empty pool = none; first = "reserved" or "open"
     * reserve  option category seats   in the order given
     * student  id categories           by id; categories parted by commas
     * wish     option rank tenths ties code value threshold    best first; empty code = eligible
     * </pre>
     *
     * "By id" is the order of UTF-16 code units. No field holds a control character.
     */
    public byte[] canonical() {
        return IntakeText.of(this).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads what {@link #canonical()} writes, of this version or of one before.
     *
     * @param seed the lottery's, which the text does not tell
     * @throws RuntimeException when the text is no intake
     */
    public static Intake read(String text, String seed) {
        return IntakeReading.read(text, seed);
    }

    /** SHA-256 of {@link #canonical()}, lower-case hex. */
    public String digest() {
        return Fingerprint.of(canonical());
    }

    /** The same intake after some students have left. */
    public Intake without(Set<String> gone) {
        List<Student> left = students.stream()
                .filter(student -> !gone.contains(student.id()))
                .toList();
        return with(options, pools, left);
    }

    /** The same intake where each student named keeps only the wish named: she has accepted it for good. */
    public Intake keepingOnly(Map<String, String> accepted) {
        List<Student> students = students().stream()
                .map(student -> narrowed(student, accepted.get(student.id())))
                .toList();
        return with(options, pools, students);
    }

    private static Student narrowed(Student student, String option) {
        if (option == null) return student;
        List<Wish> kept =
                student.wishes().stream().filter(w -> w.option().equals(option)).toList();
        return new Student(student.id(), kept, student.categories());
    }

    /** The same intake with another capacity at an option. */
    public Intake withOptionCapacity(String id, int capacity) {
        List<Option> changed = options.stream()
                .map(o -> o.id().equals(id) ? new Option(id, o.pool(), capacity, o.openFirst()) : o)
                .toList();
        return with(changed, pools, students);
    }

    /** The same intake with another capacity at a pool. */
    public Intake withPoolCapacity(String id, int capacity) {
        List<Pool> changed = pools.stream()
                .map(p -> p.id().equals(id) ? new Pool(id, p.parent(), capacity) : p)
                .toList();
        return with(options, changed, students);
    }

    /** The same rules and lottery for other options, pools and students. */
    public Intake with(List<Option> options, List<Pool> pools, List<Student> students) {
        return new Intake(options, pools, students, tieBreaks, lottery, reserves, mechanism);
    }

    /** The same intake with other reserves. */
    public Intake with(List<Reserve> reserves) {
        return new Intake(options, pools, students, tieBreaks, lottery, reserves, mechanism);
    }

    /** The same intake decided another way. */
    public Intake with(Mechanism mechanism) {
        return new Intake(options, pools, students, tieBreaks, lottery, reserves, mechanism);
    }
}
