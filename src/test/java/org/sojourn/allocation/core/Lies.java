package org.sojourn.allocation.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Every other list a student could hand in. */
final class Lies {
    private Lies() {}

    /** How many students would get something they like better by some other list of some of their wishes. */
    static int thatPay(Intake intake) {
        return (int) intake.students().stream()
                .filter(s -> gains(intake, s, s.wishes().size()))
                .count();
    }

    /** The same where nobody likes more than the upper half of her wishes: a lie may also list what she does not like. */
    static int thatPayByListingMore(Intake intake) {
        return (int) intake.students().stream()
                .filter(s -> gains(intake, s, (s.wishes().size() + 1) / 2))
                .count();
    }

    /** The same for so many lists drawn at random, of students drawn at random. */
    static int thatPayOfSome(Intake intake, int count, Random random) {
        int pay = 0;
        for (int i = 0; i < count; i++) {
            Student student =
                    intake.students().get(random.nextInt(intake.students().size()));
            int liked = student.wishes().size();
            List<Wish> list = new ArrayList<>(student.wishes());
            Collections.shuffle(list, random);
            list = list.subList(0, random.nextInt(liked + 1));
            if (position(intake, student, list, liked) < position(intake, student, student.wishes(), liked)) pay++;
        }
        return pay;
    }

    private static boolean gains(Intake intake, Student student, int liked) {
        int honest = position(intake, student, student.wishes().subList(0, liked), liked);
        return lists(student.wishes()).stream().anyMatch(list -> position(intake, student, list, liked) < honest);
    }

    /** What this list brings her; as good as nothing is what she does not like. */
    private static int position(Intake intake, Student student, List<Wish> list, int liked) {
        String got =
                Allocation.decide(instead(intake, student, list)).assignment().get(student.id());
        for (int i = 0; i < liked; i++) if (student.wishes().get(i).option().equals(got)) return i;
        return Integer.MAX_VALUE;
    }

    private static Intake instead(Intake intake, Student student, List<Wish> list) {
        List<Student> students = intake.students().stream()
                .map(s -> s.id().equals(student.id()) ? new Student(s.id(), list, s.categories()) : s)
                .toList();
        return intake.with(intake.options(), intake.pools(), students);
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
