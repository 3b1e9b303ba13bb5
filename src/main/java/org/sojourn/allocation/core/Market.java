package org.sojourn.allocation.core;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * An intake as flat arrays. Applications are the eligible wishes, numbered student by student, each list from the top;
 * student s has applications {@code start[s] .. start[s + 1])}. {@code merit[a]} is the application's place in one
 * strict order of all applications, 0 = best; {@code byMerit} is its inverse, {@code proposer} the student at each merit.
 */
final class Market {
    final Tree tree;
    final Keys keys;
    /** Null when nothing is reserved. */
    final Reserves reserves;

    final int[] start;
    final int[] merit;
    final int[] byMerit;
    final int[] proposer;

    Market(Tree tree, Keys keys, Reserves reserves, int[] start, int[] byMerit) {
        this.tree = tree;
        this.keys = keys;
        this.reserves = reserves;
        this.start = start;
        this.byMerit = byMerit;
        this.merit = new int[byMerit.length];
        this.proposer = new int[byMerit.length];
        for (int place = 0; place < byMerit.length; place++) {
            merit[byMerit[place]] = place;
            proposer[place] = keys.student()[byMerit[place]];
        }
    }

    static Market of(Intake intake) {
        Tree tree = Tree.of(intake.options(), intake.pools());
        int[] start = new int[intake.students().size() + 1];
        for (int s = 0; s + 1 < start.length; s++)
            start[s + 1] = start[s]
                    + (int) intake.students().get(s).wishes().stream()
                            .filter(Wish::eligible)
                            .count();
        Keys keys = keys(intake, start[start.length - 1]);
        Integer[] order = new Integer[start[start.length - 1]];
        for (int a = 0; a < order.length; a++) order[a] = a;
        Arrays.sort(order, keys::compare);
        return new Market(
                tree,
                keys,
                Reserves.of(intake, keys),
                start,
                Arrays.stream(order).mapToInt(a -> a).toArray());
    }

    private static Keys keys(Intake intake, int applications) {
        int ties = intake.tieBreaks().size();
        Keys keys = new Keys(
                new int[applications],
                new int[applications],
                new int[applications],
                new int[applications],
                new int[applications * ties],
                new int[applications]);
        Map<String, Integer> position = new HashMap<>();
        for (Option option : intake.options()) position.put(option.id(), position.size());
        int a = 0;
        for (int s = 0; s < intake.students().size(); s++) {
            for (Wish wish : intake.students().get(s).wishes()) {
                if (!wish.eligible()) continue;
                keys.student()[a] = s;
                keys.option()[a] = position.get(wish.option());
                keys.rank()[a] = wish.rank();
                keys.score()[a] = wish.score().tenths();
                for (int tie = 0; tie < ties; tie++)
                    keys.tieBreaks()[a * ties + tie] = wish.tieBreaks().get(tie);
                a++;
            }
        }
        draw(intake, keys);
        return keys;
    }

    /** With one lottery all applications of a student have the same lot. */
    private static void draw(Intake intake, Keys keys) {
        if (intake.lottery().kind() == Lottery.Kind.ONE) {
            int[] lots = Lots.ofStudents(intake);
            for (int a = 0; a < keys.lot().length; a++) keys.lot()[a] = lots[keys.student()[a]];
        } else {
            System.arraycopy(Lots.ofApplications(intake, keys), 0, keys.lot(), 0, keys.lot().length);
        }
    }

    int students() {
        return start.length - 1;
    }

    int option(int application) {
        return keys.option()[application];
    }

    int student(int application) {
        return keys.student()[application];
    }

    /** The same market where one application has other points: all others keep their order, so nothing is sorted. */
    Market scoring(int application, int tenths) {
        Keys changed = keys.scoring(application, tenths);
        int[] order = new int[byMerit.length];
        int filled = 0;
        boolean placed = false;
        for (int other : byMerit) {
            if (other == application) continue;
            if (!placed && changed.compare(application, other) < 0) {
                order[filled++] = application;
                placed = true;
            }
            order[filled++] = other;
        }
        if (!placed) order[filled] = application;
        return new Market(tree, changed, reserves, start, order);
    }
}
