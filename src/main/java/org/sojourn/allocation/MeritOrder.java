package org.sojourn.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.allocation.core.Intake;
import org.sojourn.allocation.core.Lottery;
import org.sojourn.allocation.core.Student;
import org.sojourn.allocation.core.Wish;

/** Who stands where at each place: rank given from outside, points, tie-breaks, lot, as {@link Wish} says. */
final class MeritOrder {
    private static final Comparator<Standing> ORDER = Comparator.comparingInt(
                    (Standing one) -> one.wish().rank())
            .thenComparing(one -> one.wish().score(), Comparator.reverseOrder())
            .thenComparing(MeritOrder::ties)
            .thenComparing(Standing::lot)
            .thenComparing(one -> one.student().id());

    private final Map<String, List<Standing>> places = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();

    MeritOrder(Intake intake) {
        for (Student student : intake.students()) {
            String lot = intake.lottery().lot(student.id());
            for (Wish wish : student.wishes())
                if (wish.eligible())
                    places.computeIfAbsent(wish.option(), none -> new ArrayList<>())
                            .add(new Standing(student, wish, lot(intake.lottery(), lot, student, wish)));
        }
        places.values().forEach(standing -> standing.sort(ORDER));
        places.forEach((place, standing) -> {
            for (int i = 0; i < standing.size(); i++)
                ranks.put(key(standing.get(i).student().id(), place), i + 1);
        });
    }

    private static String lot(Lottery lottery, String forAll, Student student, Wish wish) {
        return lottery.kind() == Lottery.Kind.ONE ? forAll : lottery.lot(wish.option(), student.id());
    }

    private static int ties(Standing one, Standing other) {
        for (int i = 0; i < one.wish().tieBreaks().size(); i++) {
            int order = Integer.compare(
                    other.wish().tieBreaks().get(i), one.wish().tieBreaks().get(i));
            if (order != 0) return order;
        }
        return 0;
    }

    /** All who could have had the place, best first. */
    List<Standing> at(String place) {
        return places.getOrDefault(place, List.of());
    }

    /** From 1; null for a wish that takes no part. */
    Integer rank(String student, String place) {
        return ranks.get(key(student, place));
    }

    private static String key(String student, String place) {
        return student + "\t" + place;
    }

    record Standing(Student student, Wish wish, String lot) {}
}
