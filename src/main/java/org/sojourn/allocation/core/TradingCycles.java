package org.sojourn.allocation.core;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Top trading cycles: everybody without a place points at her best wish that has room; every agreement points at the
 * student with the best application there that has room, among students without a place; every cycle trades. Only
 * agreements point, not their options, so a cycle takes one seat of each and cannot overfill a pool.
 */
final class TradingCycles {
    private final Market market;
    private final Room room;
    private final int[] wish;
    private final int[] best;
    private final int[][] inAgreement;

    private TradingCycles(Market market) {
        this.market = market;
        room = new Room(market);
        wish = Arrays.copyOf(market.start, market.students());
        best = new int[market.tree.nodes()];
        inAgreement = byAgreement(market);
    }

    private static int[][] byAgreement(Market market) {
        int[] size = new int[market.tree.nodes()];
        for (int application : market.byMerit) size[agreement(market, application)]++;
        int[][] lists = new int[size.length][];
        for (int node = 0; node < size.length; node++) lists[node] = new int[size[node]];
        Arrays.fill(size, 0);
        for (int application : market.byMerit) {
            int node = agreement(market, application);
            lists[node][size[node]++] = application;
        }
        return lists;
    }

    private static int agreement(Market market, int application) {
        return market.tree.root(market.option(application));
    }

    static Room run(Market market) {
        TradingCycles cycles = new TradingCycles(market);
        for (int student = 0; student < market.students(); student++)
            while (cycles.room.isWithout(student) && cycles.pointsAt(student) != Tree.NONE) cycles.trade(student);
        return cycles.room;
    }

    /** Follows the pointers from this student until they come back to somebody, and lets that cycle trade. */
    private void trade(int from) {
        Deque<Integer> path = new ArrayDeque<>();
        boolean[] onPath = new boolean[market.students()];
        int student = from;
        while (!onPath[student]) {
            onPath[student] = true;
            path.push(student);
            student = pointedAt(agreement(market, pointsAt(student)));
        }
        int back;
        do {
            back = path.pop();
            room.give(wish[back]);
        } while (back != student);
    }

    private int pointsAt(int student) {
        int end = market.start[student + 1];
        while (wish[student] < end && !room.hasRoom(wish[student])) wish[student]++;
        return wish[student] < end ? wish[student] : Tree.NONE;
    }

    private int pointedAt(int agreement) {
        int[] applications = inAgreement[agreement];
        while (!stands(applications[best[agreement]])) best[agreement]++;
        return market.student(applications[best[agreement]]);
    }

    private boolean stands(int application) {
        return room.isWithout(market.student(application)) && room.hasRoom(application);
    }
}
