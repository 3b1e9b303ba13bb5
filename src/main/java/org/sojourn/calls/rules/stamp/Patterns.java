package org.sojourn.calls.rules.stamp;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.calls.rules.stamp.Pattern.Person;
import org.sojourn.calls.rules.stamp.Pattern.Place;

/** The examples that come with the losses; each result is worked out again by the tests. */
final class Patterns {
    private static final int MOST_PEOPLE = 4;

    private Patterns() {}

    /** A is a year that takes two units of the two that A and B share; C has a seat of its own. */
    static Pattern units() {
        return new Pattern(
                List.of(place("A", 1, 3, 1, 2), place("B", 2, 3, 1, 2), place("C", 1, 1, 2, 3)),
                List.of(Person.wishing("A", "", ""), Person.wishing("BAC", "C", "B"), Person.wishing("BA", "B", "B")),
                2,
                List.of("A", "B"));
    }

    /** A and B share a pool in which one seat is reserved for the group; C has a seat of its own. */
    static Pattern poolReserve() {
        return new Pattern(
                List.of(place("A", 1, 3, 2, 1), place("B", 1, 3, 2, 1), place("C", 1, 2, 3, 1)),
                List.of(
                        Person.wishing("BC", "B", "C").grouped(),
                        Person.wishing("BC", "C", "B"),
                        Person.wishing("A", "A", "A").grouped()),
                2,
                List.of("A", "B"));
    }

    /** One place more than the list may hold, each but the last wanted by somebody with more points. */
    static Pattern listLimit(int limit) {
        int wishes = Math.min(limit, MOST_PEOPLE - 1);
        String names = "ABCD".substring(0, wishes + 1);
        List<Place> places = new ArrayList<>();
        List<Person> people = new ArrayList<>();
        for (int at = 0; at <= wishes; at++) {
            String name = names.substring(at, at + 1);
            places.add(at < wishes ? place(name, 1, at + 1, wishes + 1) : place(name, 1, wishes + 1));
            if (at < wishes) people.add(Person.wishing(name, name, name));
            else people.add(Person.wishing(names, "", name));
        }
        return new Pattern(places, people, wishes + 1, List.of(names.substring(wishes)));
    }

    /** One of the two seats at A is kept for the group, to which person 3 belongs. */
    static Pattern quota() {
        return new Pattern(
                List.of(place("A", 2, 1, 2, 3), place("B", 1, 2, 3, 1)),
                List.of(
                        Person.wishing("A", "A", "A"),
                        Person.wishing("AB", "B", "A"),
                        Person.wishing("BA", "A", "B").grouped()),
                3,
                List.of());
    }

    /** Person 1 leads the one list because of her points at B, yet at A person 2 has more. */
    static Pattern meritWalkDown() {
        return new Pattern(
                List.of(place("A", 1, 2, 1), place("B", 1, 1, 2)),
                List.of(Person.wishing("AB", "A", "B"), Person.wishing("AB", "B", "A")),
                2,
                List.of());
    }

    /** Person 1 has the better lot, person 2 more points everywhere. */
    static Pattern lotteryWalkDown() {
        return new Pattern(
                List.of(place("A", 1, 2, 1), place("B", 1, 2, 1)),
                List.of(Person.wishing("AB", "A", "B"), Person.wishing("AB", "B", "A")),
                2,
                List.of());
    }

    /** Persons 1 and 2 trade A and B; person 3 has more points at A than person 2. */
    static Pattern topTrading() {
        return new Pattern(
                List.of(place("A", 1, 1, 3, 2), place("B", 1, 2, 1, 3), place("C", 1, 2, 1, 3)),
                List.of(
                        Person.wishing("BAC", "B", "A"),
                        Person.wishing("ABC", "A", "B"),
                        Person.wishing("ABC", "C", "C")),
                3,
                List.of());
    }

    /** Person 2 asks for A first, loses it, and finds B given away although she has most points there. */
    static Pattern immediateAcceptance() {
        return new Pattern(
                List.of(place("A", 1, 1, 2, 3), place("B", 1, 2, 1, 3), place("C", 1, 1, 2, 3)),
                List.of(
                        Person.wishing("ABC", "A", "A"),
                        Person.wishing("ABC", "C", "B"),
                        Person.wishing("BAC", "B", "C")),
                2,
                List.of("B", "A", "C"));
    }

    private static Place place(String name, int seats, Integer... order) {
        return new Place(name, seats, List.of(order));
    }
}
