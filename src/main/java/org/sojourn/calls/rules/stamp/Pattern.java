package org.sojourn.calls.rules.stamp;

import java.util.List;

/**
 * A small example: at most four students, named by their number from 1, and places A, B, C, D. When students are asked one
 * after the other, the lowest number begins and whoever was refused queues up again at the end.
 *
 * @param places what is to be given
 * @param people who wishes what, and what each gets
 * @param person the number of the one it is about
 * @param told the list by which she would do better; empty = the second result is that of the safe rewrite
 */
public record Pattern(List<Place> places, List<Person> people, int person, List<String> told) {
    public Pattern {
        places = List.copyOf(places);
        people = List.copyOf(people);
        told = List.copyOf(told);
    }

    /** Whether she would gain by another list than her own. */
    public boolean isGainByLying() {
        return !told.isEmpty();
    }

    /**
     * A place.
     *
     * @param order the students' numbers, most points first
     */
    public record Place(String name, int seats, List<Integer> order) {
        public Place {
            order = List.copyOf(order);
        }
    }

    /**
     * A student.
     *
     * @param wishes as she really wants them
     * @param inGroup whether she is in the group that the rule is about
     * @param gets her place by these rules when everybody tells the truth; empty = none
     * @param otherwise her place when the one it is about tells the other list, or by the safe rewrite; empty = none
     */
    public record Person(List<String> wishes, boolean inGroup, String gets, String otherwise) {
        public Person {
            wishes = List.copyOf(wishes);
        }

        static Person wishing(String wishes, String gets, String otherwise) {
            return new Person(List.of(wishes.split("")), false, gets, otherwise);
        }

        Person grouped() {
            return new Person(wishes, true, gets, otherwise);
        }
    }
}
