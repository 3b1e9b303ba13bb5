package org.sojourn.allocation.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reserved seats as numbers. At an option only those of a student's categories matter that have seats there: students
 * alike in these are of one <em>type</em> and can stand for each other in any seating.
 *
 * <p>Shapes: {@code seats[option]} has the seats of each of the option's reserves in the order given, empty where it has
 * none; {@code type} has one entry per application, {@link #NONE} where no seat is reserved for her; types are numbered
 * option by option, those of an option are {@code first[option] .. first[option + 1])}, and {@code mask[type]} has a bit
 * for each reserve of its option the type may sit on.
 */
final class Reserves {
    static final int NONE = -1;

    /** So many reserves fit into a mask. */
    static final int MOST = 62;

    final int[][] seats;
    final int[] type;
    final int[] first;
    final long[] mask;
    final boolean[] openFirst;

    /** The option of each type. */
    final int[] option;

    /** How many applications are of each type. */
    final int[] applicants;

    private Reserves(int[][] seats, int[] type, int[] first, long[] mask, boolean[] openFirst) {
        this.seats = seats;
        this.type = type;
        this.first = first;
        this.mask = mask;
        this.openFirst = openFirst;
        this.option = new int[mask.length];
        for (int o = 0; o < seats.length; o++) Arrays.fill(option, first[o], first[o + 1], o);
        this.applicants = new int[mask.length];
        for (int one : type) if (one != NONE) applicants[one]++;
    }

    /** Null when nothing is reserved anywhere. */
    static Reserves of(Intake intake, Keys keys) {
        if (intake.reserves().isEmpty()) return null;
        int options = intake.options().size();
        List<List<Reserve>> at = byOption(intake);
        int[][] seats = new int[options][];
        boolean[] openFirst = new boolean[options];
        for (int option = 0; option < options; option++) {
            seats[option] = at.get(option).stream().mapToInt(Reserve::seats).toArray();
            openFirst[option] = intake.options().get(option).openFirst();
        }
        long[] masks = new long[keys.option().length];
        for (int a = 0; a < masks.length; a++)
            masks[a] = mask(at.get(keys.option()[a]), intake.students().get(keys.student()[a]));
        return numbered(seats, openFirst, masks, keys.option());
    }

    private static List<List<Reserve>> byOption(Intake intake) {
        Map<String, List<Reserve>> named = new HashMap<>();
        intake.reserves()
                .forEach(r -> named.computeIfAbsent(r.option(), o -> new ArrayList<>())
                        .add(r));
        return intake.options().stream()
                .map(o -> named.getOrDefault(o.id(), List.of()))
                .toList();
    }

    private static long mask(List<Reserve> reserves, Student student) {
        long mask = 0;
        for (int r = 0; r < reserves.size(); r++)
            if (student.categories().contains(reserves.get(r).category())) mask |= 1L << r;
        return mask;
    }

    private static Reserves numbered(int[][] seats, boolean[] openFirst, long[] masks, int[] option) {
        List<Map<Long, Integer>> within = new ArrayList<>();
        for (int o = 0; o < seats.length; o++) within.add(new HashMap<>());
        for (int a = 0; a < masks.length; a++) {
            Map<Long, Integer> known = within.get(option[a]);
            if (masks[a] != 0) known.putIfAbsent(masks[a], known.size());
        }
        int[] first = new int[seats.length + 1];
        for (int o = 0; o < seats.length; o++)
            first[o + 1] = first[o] + within.get(o).size();
        long[] mask = new long[first[seats.length]];
        int[] type = new int[masks.length];
        for (int a = 0; a < type.length; a++) {
            type[a] = masks[a] == 0
                    ? NONE
                    : first[option[a]] + within.get(option[a]).get(masks[a]);
            if (masks[a] != 0) mask[type[a]] = masks[a];
        }
        return new Reserves(seats, type, first, mask, openFirst);
    }

    /** The type of an application for this option where guarantees are filled first; NONE when she has no such guarantee. */
    int guaranteed(int application, int option) {
        return openFirst[option] ? NONE : type[application];
    }

    int total(int option) {
        long total = 0;
        for (int some : seats[option]) total += some;
        return (int) Math.min(total, Integer.MAX_VALUE);
    }
}
