package org.sojourn.allocation.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sojourn.vocabulary.Points;

/** Reads the canonical lines documented at {@link Intake#canonical()}; also those of version 1, which said less. */
final class IntakeReading {
    private final List<Option> options = new ArrayList<>();
    private final List<Pool> pools = new ArrayList<>();
    private final List<Reserve> reserves = new ArrayList<>();
    private final List<String> tieBreaks = new ArrayList<>();
    private final List<Student> students = new ArrayList<>();
    private List<Wish> wishes = new ArrayList<>();
    private String[] student;
    private Lottery.Kind kind = Lottery.Kind.ONE;
    private Mechanism mechanism = Mechanism.DEFERRED_ACCEPTANCE;
    private boolean hasKind;

    private IntakeReading() {}

    static Intake read(String text, String seed) {
        if (!text.startsWith("sojourn-intake\t")) throw new IllegalStateException("This text is no intake");
        IntakeReading kept = new IntakeReading();
        text.lines().map(line -> line.split("\t", -1)).forEach(kept::line);
        kept.endStudent();
        return new Intake(
                kept.options,
                kept.pools,
                kept.students,
                kept.tieBreaks,
                new Lottery(seed, kept.kind),
                kept.reserves,
                kept.mechanism);
    }

    private void line(String[] f) {
        switch (f[0]) {
            case "sojourn-intake" -> hasKind = !f[1].equals("1");
            case "mechanism" -> mechanism = Mechanism.valueOf(f[1]);
            case "lottery" -> kind = hasKind ? Lottery.Kind.valueOf(f[1]) : kind;
            case "tie" -> tieBreaks.add(f[1]);
            case "pool" -> pools.add(new Pool(f[1], orNull(f[2]), number(f[3])));
            case "option" ->
                options.add(new Option(f[1], orNull(f[2]), number(f[3]), f.length > 4 && f[4].equals("open")));
            case "reserve" -> reserves.add(new Reserve(f[1], f[2], number(f[3])));
            case "student" -> {
                endStudent();
                student = f;
            }
            case "wish" -> wishes.add(wish(f));
            default -> throw new IllegalStateException(f[0]);
        }
    }

    private void endStudent() {
        if (student == null) return;
        students.add(
                new Student(student[1], wishes, new TreeSet<>(parts(student[2]).toList())));
        wishes = new ArrayList<>();
    }

    private static Wish wish(String[] f) {
        Ineligibility barred = f[5].isEmpty() ? null : new Ineligibility(f[5], f[6], f[7]);
        List<Integer> ties = parts(f[4]).map(Integer::valueOf).toList();
        return new Wish(f[1], number(f[2]), new Points(number(f[3])), ties, barred);
    }

    private static Stream<String> parts(String list) {
        return list.isEmpty() ? Stream.of() : Arrays.stream(list.split(","));
    }

    private static String orNull(String id) {
        return id.isEmpty() ? null : id;
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
