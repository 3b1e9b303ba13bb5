package org.sojourn.allocation.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.allocation.core.PlainMarket.Application;

/** The mechanisms that take nothing back, as they are written down; for {@link Check}. */
final class PlainTurns {
    private final Intake intake;
    private final Map<String, List<Application>> lists = new LinkedHashMap<>();
    private final Map<Node, Integer> filled = new HashMap<>();
    private final Map<String, String> result = new HashMap<>();
    private final PlainMarket market;

    PlainTurns(Intake intake, PlainMarket market) {
        this.intake = intake;
        this.market = market;
        for (Student student : intake.students())
            lists.put(
                    student.id(),
                    student.wishes().stream()
                            .filter(Wish::eligible)
                            .map(wish -> market.application(student, wish))
                            .toList());
    }

    Map<String, String> decide() {
        switch (intake.mechanism()) {
            case MERIT_WALK_DOWN -> walkDown(Comparator.comparing(PlainTurns::best, PlainMarket.MERIT));
            case LOTTERY_WALK_DOWN ->
                walkDown(Comparator.comparing(
                        list -> intake.lottery().lot(list.get(0).student().id())));
            case IMMEDIATE_ACCEPTANCE -> firstWishesFirst();
            case TOP_TRADING_CYCLES -> trade();
            default -> throw new IllegalStateException(intake.mechanism().name());
        }
        return result;
    }

    private static Application best(List<Application> list) {
        return list.stream().min(PlainMarket.MERIT).orElseThrow();
    }

    private void walkDown(Comparator<List<Application>> order) {
        lists.values().stream()
                .filter(list -> !list.isEmpty())
                .sorted(order)
                .forEach(list -> list.stream().filter(this::hasRoom).findFirst().ifPresent(this::give));
    }

    private void firstWishesFirst() {
        int longest = lists.values().stream().mapToInt(List::size).max().orElse(0);
        for (int k = 0; k < longest; k++) {
            int round = k;
            List<Application> applying = lists.values().stream()
                    .filter(list -> list.size() > round)
                    .map(list -> list.get(round))
                    .filter(a -> !result.containsKey(a.student().id()))
                    .sorted(PlainMarket.MERIT)
                    .toList();
            for (Application application : applying) if (hasRoom(application)) give(application);
        }
    }

    private void trade() {
        List<Application> all =
                new ArrayList<>(lists.values().stream().flatMap(List::stream).toList());
        all.sort(PlainMarket.MERIT);
        while (true) {
            all.removeIf(a -> result.containsKey(a.student().id()) || !hasRoom(a));
            if (all.isEmpty()) return;
            Map<Node, String> pointed = new HashMap<>();
            for (Application a : all)
                pointed.putIfAbsent(market.agreement(a.option()), a.student().id());
            Map<String, Application> pointing = new HashMap<>();
            for (String student : pointed.values())
                lists.get(student).stream().filter(this::hasRoom).findFirst().ifPresent(a -> pointing.put(student, a));
            cycle(all.get(0).student().id(), pointed, pointing).forEach(this::give);
        }
    }

    private List<Application> cycle(String from, Map<Node, String> pointed, Map<String, Application> pointing) {
        List<String> path = new ArrayList<>();
        String at = from;
        while (!path.contains(at)) {
            path.add(at);
            at = pointed.get(market.agreement(pointing.get(at).option()));
        }
        return path.subList(path.indexOf(at), path.size()).stream()
                .map(pointing::get)
                .toList();
    }

    private boolean hasRoom(Application application) {
        return market.path(application.option()).stream()
                .allMatch(node -> filled.getOrDefault(node, 0) < node.capacity());
    }

    private void give(Application application) {
        market.path(application.option()).forEach(node -> filled.merge(node, 1, Integer::sum));
        result.put(application.student().id(), application.option());
    }
}
