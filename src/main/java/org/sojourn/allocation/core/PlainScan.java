package org.sojourn.allocation.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.allocation.core.PlainMarket.Application;

/** One choice, Ch(standing), as the rule is written down: the guarantee pass, then the merit pass, best first. */
final class PlainScan {
    /** The seats of an option that are given before or besides the open ones. */
    record Terms(List<Reserve> reserves, boolean openFirst, int capacity) {
        int openSeats() {
            long reserved = reserves.stream().mapToLong(Reserve::seats).sum();
            return (int) Math.max(0, capacity - reserved);
        }
    }

    private final PlainMarket market;
    private final List<Application> standing;
    private final Map<Node, Integer> filled = new HashMap<>();

    /** Who has been taken, and whether on an open seat. */
    final Map<Application, Boolean> taken = new LinkedHashMap<>();

    PlainScan(PlainMarket market, Collection<Application> standing) {
        this.market = market;
        this.standing = standing.stream().sorted(PlainMarket.MERIT).toList();
    }

    /** Goes through all, or stops when the merit pass comes to {@code until}. */
    PlainScan run(Application until) {
        guaranteePass();
        openFirstPass();
        for (Application application : standing) {
            if (application.equals(until)) return this;
            if (!taken.containsKey(application)) take(application, true);
        }
        return this;
    }

    private void guaranteePass() {
        Map<String, PlainSeating> seatings = new HashMap<>();
        for (Application application : standing) {
            Terms terms = market.terms(application.option());
            if (terms.openFirst() || terms.reserves().isEmpty() || firstFull(application) != null) continue;
            PlainSeating seating = seatings.computeIfAbsent(
                    application.option(), option -> new PlainSeating(terms.reserves(), terms.capacity()));
            if (seating.seat(application)) take(application, false);
        }
    }

    /** An option that opens first is an agreement of its own: all that stands is for it. */
    private void openFirstPass() {
        if (standing.isEmpty() || !market.terms(standing.get(0).option()).openFirst()) return;
        Terms terms = market.terms(standing.get(0).option());
        fill(new ArrayList<>(standing), terms.openSeats(), true);
        for (Reserve reserve : terms.reserves()) {
            List<Application> hers = standing.stream()
                    .filter(a -> a.student().categories().contains(reserve.category()))
                    .toList();
            fill(hers, reserve.seats(), false);
        }
    }

    private void fill(List<Application> best, int seats, boolean open) {
        int left = seats;
        for (Application application : best)
            if (left > 0 && !taken.containsKey(application) && take(application, open)) left--;
    }

    private boolean take(Application application, boolean open) {
        if (firstFull(application) != null) return false;
        market.path(application.option()).forEach(node -> filled.merge(node, 1, Integer::sum));
        taken.put(application, open);
        return true;
    }

    /** The innermost node without room now, or null. */
    Node firstFull(Application application) {
        for (Node node : market.path(application.option()))
            if (filled.getOrDefault(node, 0) >= node.capacity()) return node;
        return null;
    }
}
