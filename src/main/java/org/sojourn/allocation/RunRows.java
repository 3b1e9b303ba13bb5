package org.sojourn.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.allocation.core.Decision;
import org.sojourn.allocation.core.Intake;
import org.sojourn.allocation.core.Needed;
import org.sojourn.allocation.core.Node;
import org.sojourn.allocation.core.Option;
import org.sojourn.allocation.core.Outcome;
import org.sojourn.allocation.core.Pool;
import org.sojourn.allocation.core.Verdict;
import org.sojourn.vocabulary.Points;

/** A decision turned into the rows that are kept. Ids of the core are our ids as text. */
final class RunRows {
    private final Frozen frozen;
    private final Intake intake;
    private final Decision decision;
    private final Needed needed;
    private final Map<Long, Integer> firstWishes = new HashMap<>();
    private final Map<Long, Integer> allWishes = new HashMap<>();

    RunRows(Frozen frozen, Decision decision) {
        this.frozen = frozen;
        this.intake = frozen.intake();
        this.decision = decision;
        this.needed = Needed.in(intake);
        for (Verdict verdict : decision.verdicts()) {
            allWishes.merge(id(verdict.option()), 1, Integer::sum);
            if (verdict.position() == 1) firstWishes.merge(id(verdict.option()), 1, Integer::sum);
        }
    }

    List<StudentRow> students() {
        Map<String, List<Verdict>> byStudent = new LinkedHashMap<>();
        intake.students().forEach(student -> byStudent.put(student.id(), new ArrayList<>()));
        decision.verdicts().forEach(verdict -> byStudent.get(verdict.student()).add(verdict));
        List<StudentRow> rows = new ArrayList<>();
        byStudent.forEach((student, verdicts) -> rows.add(student(id(student), verdicts)));
        return rows;
    }

    private StudentRow student(long applicationId, List<Verdict> verdicts) {
        Points best = Points.ZERO;
        Long place = null;
        Integer position = null;
        for (Verdict verdict : verdicts) {
            if (place == null && verdict.score().compareTo(best) > 0) best = verdict.score();
            if (verdict.outcome() != Outcome.GRANTED) continue;
            place = id(verdict.option());
            position = verdict.position();
            best = verdict.score();
        }
        return new StudentRow(
                applicationId, frozen.accounts().get(applicationId), best, verdicts.size(), place, position);
    }

    List<WishRow> wishes() {
        return decision.verdicts().stream().map(this::wish).toList();
    }

    private WishRow wish(Verdict verdict) {
        Node binding = verdict.binding();
        Points sufficient = verdict.outcome() == Outcome.REFUSED
                ? needed.score(verdict.student(), verdict.option()).orElse(null)
                : null;
        var barred = verdict.barred();
        return new WishRow(
                id(verdict.student()),
                verdict.position(),
                id(verdict.option()),
                verdict.outcome(),
                verdict.reason(),
                verdict.score(),
                binding == null ? null : kind(binding),
                binding == null ? null : id(binding.id()),
                binding == null ? null : binding.capacity(),
                verdict.lastAdmitted(),
                sufficient,
                verdict.tieBreak(),
                barred == null ? null : barred.code(),
                barred == null ? null : barred.value(),
                barred == null ? null : barred.threshold());
    }

    List<NodeRow> nodes() {
        Map<String, String> parents = new HashMap<>();
        for (Option option : intake.options()) parents.put("PLACE" + option.id(), option.pool());
        for (Pool pool : intake.pools()) parents.put("POOL" + pool.id(), pool.parent());
        return decision.seats().stream()
                .map(seats -> {
                    NodeKind kind = kind(seats.node());
                    long nodeId = id(seats.node().id());
                    String parent = parents.get(kind + seats.node().id());
                    boolean place = kind == NodeKind.PLACE;
                    return new NodeRow(
                            kind,
                            nodeId,
                            parent == null ? null : id(parent),
                            seats.node().capacity(),
                            seats.filled(),
                            seats.full(),
                            seats.cutOff(),
                            place ? firstWishes.getOrDefault(nodeId, 0) : 0,
                            place ? allWishes.getOrDefault(nodeId, 0) : 0);
                })
                .toList();
    }

    private static NodeKind kind(Node node) {
        return node.kind() == Node.Kind.OPTION ? NodeKind.PLACE : NodeKind.POOL;
    }

    private static long id(String text) {
        return Long.parseLong(text);
    }
}
