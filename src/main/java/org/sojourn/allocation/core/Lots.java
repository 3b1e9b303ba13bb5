package org.sojourn.allocation.core;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lots as numbers, 0 = first. */
final class Lots {
    private Lots() {}

    /** One entry per student. */
    static int[] ofStudents(Intake intake) {
        List<String> ids = intake.students().stream().map(Student::id).toList();
        Map<String, Integer> place = new HashMap<>();
        for (String id : intake.lottery().order(ids)) place.put(id, place.size());
        return ids.stream().mapToInt(place::get).toArray();
    }

    /** One entry per application, each drawn for its option. */
    static int[] ofApplications(Intake intake, Keys keys) {
        String[] lot = new String[keys.lot().length];
        Integer[] order = new Integer[lot.length];
        for (int a = 0; a < lot.length; a++) {
            order[a] = a;
            lot[a] = intake.lottery().lot(intake.options().get(keys.option()[a]).id(), student(intake, keys, a));
        }
        Arrays.sort(order, Comparator.comparing((Integer a) -> lot[a]).thenComparing(a -> student(intake, keys, a)));
        int[] place = new int[lot.length];
        for (int p = 0; p < order.length; p++) place[order[p]] = p;
        return place;
    }

    private static String student(Intake intake, Keys keys, int application) {
        return intake.students().get(keys.student()[application]).id();
    }
}
