package org.sojourn.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.allocation.core.Intake;
import org.sojourn.allocation.core.Option;
import org.sojourn.allocation.core.Reserve;
import org.sojourn.allocation.core.Student;

/**
 * Who of those admitted to a place sits on a reserved seat. All admitted fit together, so the choice rule seats them
 * here again place by place: in merit order whoever raises the number of reserved seats that can be filled takes one of
 * them, the others sit on open ones; a place that gives its open seats first does so.
 */
final class SeatKinds {
    private final Map<String, SeatKind> kinds = new HashMap<>();

    SeatKinds(Intake intake, Map<String, String> assignment, MeritOrder merit) {
        for (Option option : intake.options()) {
            List<Student> admitted = merit.at(option.id()).stream()
                    .map(MeritOrder.Standing::student)
                    .filter(student -> option.id().equals(assignment.get(student.id())))
                    .toList();
            List<Reserve> reserves = intake.reserves().stream()
                    .filter(reserve -> reserve.option().equals(option.id()))
                    .toList();
            Set<String> reserved = option.openFirst() ? over(option, reserves, admitted) : filled(reserves, admitted);
            admitted.forEach(student ->
                    kinds.put(student.id(), reserved.contains(student.id()) ? SeatKind.RESERVED : SeatKind.OPEN));
        }
    }

    /** Null for who has no place. */
    SeatKind of(String student) {
        return kinds.get(student);
    }

    private static Set<String> over(Option option, List<Reserve> reserves, List<Student> admitted) {
        int open = option.capacity();
        for (Reserve reserve : reserves) open -= reserve.seats();
        List<Student> left =
                new ArrayList<>(admitted.subList(Math.min(Math.max(0, open), admitted.size()), admitted.size()));
        Set<String> reserved = new HashSet<>();
        for (Reserve reserve : reserves) {
            left.stream()
                    .filter(student -> student.categories().contains(reserve.category()))
                    .limit(reserve.seats())
                    .forEach(student -> reserved.add(student.id()));
            left.removeIf(student -> reserved.contains(student.id()));
        }
        return reserved;
    }

    private static Set<String> filled(List<Reserve> reserves, List<Student> admitted) {
        List<List<Student>> seated = new ArrayList<>();
        reserves.forEach(reserve -> seated.add(new ArrayList<>()));
        Set<String> reserved = new HashSet<>();
        for (Student student : admitted)
            if (sits(student, reserves, seated, new HashSet<>())) reserved.add(student.id());
        return reserved;
    }

    /** Finds her a seat, moving others among theirs; nobody who sits loses hers. */
    private static boolean sits(
            Student student, List<Reserve> reserves, List<List<Student>> seated, Set<Integer> asked) {
        for (int i = 0; i < reserves.size(); i++) {
            if (!student.categories().contains(reserves.get(i).category()) || !asked.add(i)) continue;
            List<Student> here = seated.get(i);
            if (here.size() < reserves.get(i).seats()) return here.add(student);
            for (int at = 0; at < here.size(); at++) {
                if (!sits(here.get(at), reserves, seated, asked)) continue;
                here.set(at, student);
                return true;
            }
        }
        return false;
    }
}
