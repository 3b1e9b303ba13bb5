package org.sojourn.allocation.core;

import java.util.Arrays;

/** Seats that are given once and for all, and who has one: for the mechanisms that take nothing back. */
final class Room implements Filling {
    private final Market market;
    private final Tree tree;
    private final int[] count;

    /** For each student the application she holds, or NONE. */
    final int[] held;

    Room(Market market) {
        this.market = market;
        tree = market.tree;
        count = new int[tree.nodes()];
        held = new int[market.students()];
        Arrays.fill(held, NONE);
    }

    boolean hasRoom(int application) {
        return innermostFull(market.option(application)) == NONE;
    }

    void give(int application) {
        held[market.student(application)] = application;
        for (int node = market.option(application); node != NONE; node = tree.parent[node]) count[node]++;
    }

    boolean isWithout(int student) {
        return held[student] == NONE;
    }

    @Override
    public int count(int node) {
        return count[node];
    }

    @Override
    public int innermostFull(int node) {
        int at = node;
        while (at != NONE && count[at] < tree.capacity[at]) at = tree.parent[at];
        return at;
    }

    @Override
    public int worst(int node) {
        return NONE;
    }

    @Override
    public int worstReserved(int option) {
        return NONE;
    }
}
