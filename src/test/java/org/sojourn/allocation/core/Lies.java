package org.sojourn.allocation.core;

import java.util.ArrayList;
import java.util.List;

/** Every other list a student could hand in. */
final class Lies {
    private Lies() {}

    /** How many students would get something they like better by some other list of some of their wishes. */
    static int thatPay(Intake intake) {
        Decision truthful = Allocation.decide(intake);
        int gaining = 0;
        for (Student student : intake.students()) {
            int honest = position(student, truthful.assignment().get(student.id()));
            boolean gains = lists(student.wishes()).stream()
                    .map(list -> Allocation.decide(instead(intake, student, list))
                            .assignment()
                            .get(student.id()))
                    .anyMatch(got -> position(student, got) < honest);
            if (gains) gaining++;
        }
        return gaining;
    }

    private static Intake instead(Intake intake, Student student, List<Wish> list) {
        List<Student> students = intake.students().stream()
                .map(s -> s.id().equals(student.id()) ? new Student(s.id(), list, s.categories()) : s)
                .toList();
        return intake.with(intake.options(), intake.pools(), students);
    }

    private static int position(Student student, String option) {
        for (int i = 0; i < student.wishes().size(); i++)
            if (student.wishes().get(i).option().equals(option)) return i;
        return Integer.MAX_VALUE;
    }

    /** Every list of some of these wishes in some order. */
    private static List<List<Wish>> lists(List<Wish> wishes) {
        List<List<Wish>> lists = new ArrayList<>(List.of(List.of()));
        for (int done = 0; done < lists.size(); done++)
            for (Wish next : wishes) {
                if (lists.get(done).contains(next)) continue;
                List<Wish> longer = new ArrayList<>(lists.get(done));
                longer.add(next);
                lists.add(longer);
            }
        return lists;
    }
}
