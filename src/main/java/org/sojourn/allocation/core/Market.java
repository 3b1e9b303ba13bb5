package org.sojourn.allocation.core;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * An intake as flat arrays. Applications are the eligible wishes, numbered student by student, each list from the top;
 * student s has applications {@code start[s] .. start[s + 1])}. {@code merit[a]} is the application's place in one
 * strict order of all applications, 0 = best; {@code byMerit} is its inverse, {@code proposer} the student at each merit.
 *
 * <p>{@code offer[a]} is what it takes to propose, in one number because it lies far from everything else: the lower half
 * is the merit, the upper half the <em>door</em>, that is the option, or behind the options the type of {@link Reserves}
 * for whom seats are reserved there. It is negative where a list begins; one more negative number ends the array.
 */
final class Market {
    private static final long FIRST = Long.MIN_VALUE;

    final Tree tree;
    final Keys keys;
    /** Null when nothing is reserved. */
    final Reserves reserves;

    final int[] start;
    final int[] merit;
    final int[] byMerit;
    final int[] proposer;
    final long[] offer;

    /** How many applications each option has. */
    final int[] applicants;

    Market(Tree tree, Keys keys, Reserves reserves, int[] start, int[] byMerit) {
        this.tree = tree;
        this.keys = keys;
        this.reserves = reserves;
        this.start = start;
        this.byMerit = byMerit;
        this.merit = new int[keys.option().length];
        this.proposer = new int[byMerit.length];
        this.offer = new long[merit.length + 1];
        this.offer[merit.length] = FIRST;
        this.applicants = new int[tree.options];
        for (int place = 0; place < byMerit.length; place++)
            if (byMerit[place] != Tree.NONE) place(byMerit[place], place);
        for (int option : keys.option()) applicants[option]++;
    }

    /** The same applications for other nodes. */
    private Market(Tree tree, Market other) {
        this.tree = tree;
        this.keys = other.keys;
        this.reserves = other.reserves;
        this.start = other.start;
        this.byMerit = other.byMerit;
        this.merit = other.merit;
        this.proposer = other.proposer;
        this.offer = other.offer;
        this.applicants = other.applicants;
    }

    /** Puts an application at a place of the merit order that is nobody else's. */
    void place(int application, int place) {
        byMerit[place] = application;
        merit[application] = place;
        proposer[place] = keys.student()[application];
        long proposing = (long) door(application) << 32 | place;
        offer[application] = start[student(application)] == application ? FIRST | proposing : proposing;
    }

    private int door(int application) {
        int type = reserves == null ? Reserves.NONE : reserves.guaranteed(application, option(application));
        return type == Reserves.NONE ? option(application) : tree.options + type;
    }

    /** The door an offer is made at. */
    static int door(long offer) {
        return (int) (offer >>> 32) & Integer.MAX_VALUE;
    }

    /** Whether this is the first wish on a list, or the end of all. */
    static boolean isFirst(long offer) {
        return offer < 0;
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

    /** The same applications for nodes with other capacities. */
    Market with(int[] capacity) {
        return new Market(tree.with(capacity), this);
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

    /** The same market with an empty place before each application in the merit order. */
    Market withGaps() {
        int[] gapped = new int[2 * byMerit.length];
        Arrays.fill(gapped, Tree.NONE);
        for (int place = 0; place < byMerit.length; place++) gapped[2 * place + 1] = byMerit[place];
        return new Market(tree, keys.copy(), reserves, start, gapped);
    }
}
