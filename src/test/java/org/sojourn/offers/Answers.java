package org.sojourn.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.sojourn.access.NotPermitted;
import org.sojourn.container.Sql;
import org.sojourn.offers.Clicks.Click;
import org.sojourn.offers.Clicks.Kind;
import org.sojourn.platform.Refusal;

/** What the crowd was told: each yes of the door by offer, each refusal by its kind, and what nobody had foreseen. */
final class Answers {
    private final Map<Long, ConcurrentLinkedQueue<Click>> done = new ConcurrentHashMap<>();
    private final Map<String, Integer> refused = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Throwable> unforeseen = new ConcurrentLinkedQueue<>();

    void done(Click click) {
        done.computeIfAbsent(click.offer().id(), id -> new ConcurrentLinkedQueue<>())
                .add(click);
    }

    void stopped(RuntimeException by) {
        String kind = kind(by);
        refused.merge(kind, 1, Integer::sum);
        if (kind.equals("unforeseen")) unforeseen.add(by);
    }

    private static String kind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) return refusal.code();
            if (cause instanceof NotPermitted) return "not-permitted";
            String said = String.valueOf(cause.getMessage());
            if (said.contains("one_accepted_offer_per_call")) return "one-accepted-offer-per-call";
            if (said.contains("Deadlock found")) return "deadlock";
        }
        return "unforeseen";
    }

    /** What was told is what is stored, and an answer is final. */
    void assertKept(long call) {
        assertThat(unforeseen).isEmpty();
        List<String> lost = new ArrayList<>();
        for (List<Object> row : Sql.rows("SELECT id, status FROM place_offer WHERE call_id = ?", call)) {
            List<Click> told = List.copyOf(done.getOrDefault(row.get(0), new ConcurrentLinkedQueue<>()));
            if (!stored(told).equals(row.get(1))) lost.add(row + " but told " + told);
            if (told.stream().anyMatch(click -> click.by() != click.offer().accountId())) lost.add("strangers " + told);
        }
        assertThat(lost).isEmpty();
    }

    /** The only three stories an offer can have, whatever order its answers arrived in here. */
    private static String stored(List<Click> told) {
        long yes = told.stream().filter(click -> click.kind() == Kind.ACCEPT).count();
        long no = told.stream().filter(click -> click.kind() == Kind.DECLINE).count();
        long back =
                told.stream().filter(click -> click.kind() == Kind.GIVE_BACK).count();
        return switch (yes + " " + no + " " + back) {
            case "0 0 0" -> "OPEN";
            case "1 0 0" -> "ACCEPTED";
            case "0 1 0", "1 0 1" -> "DECLINED";
            default -> "never: " + yes + " yes, " + no + " no, " + back + " back";
        };
    }

    int yes() {
        return done.values().stream().mapToInt(ConcurrentLinkedQueue::size).sum();
    }

    Map<String, Integer> refused() {
        return refused;
    }
}
