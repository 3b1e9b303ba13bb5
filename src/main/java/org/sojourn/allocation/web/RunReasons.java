package org.sojourn.allocation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sojourn.allocation.NodeKind;
import org.sojourn.allocation.NodeRow;
import org.sojourn.allocation.ReasonSentences;
import org.sojourn.allocation.RunRegister;
import org.sojourn.allocation.StudentRow;
import org.sojourn.allocation.WishRow;
import org.sojourn.allocation.core.Outcome;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceNames;
import org.sojourn.partners.PoolCard;
import org.sojourn.platform.web.Asked;

/** The reasons of a run in words: per person in a line, in the drawer in full, per place with what limits it. */
@Named
@RequestScoped
public class RunReasons {
    @Inject
    private RunPage page;

    @Inject
    private RunRegister runs;

    @Inject
    private PlaceNames names;

    @Inject
    private ReasonSentences sentences;

    private final Long person = Asked.number("person");
    private Map<Long, List<WishRow>> wishes;

    private Map<Long, List<WishRow>> wishes() {
        if (wishes == null) {
            List<Long> ids = new ArrayList<>(
                    page.getStudents().stream().map(StudentRow::applicationId).toList());
            if (person != null && !ids.contains(person)) ids.add(person);
            wishes = runs.wishes(page.getRun().id(), ids);
        }
        return wishes;
    }

    public List<NodeRow> nodes() {
        return page.nodes();
    }

    private PlaceCard card(long placeId) {
        return page.offered().places().get(placeId);
    }

    private PoolCard pool(long poolId) {
        return page.offered().pools().get(poolId);
    }

    public String place(long placeId) {
        return names.brief(card(placeId));
    }

    /** Why she did not get something she wanted more, wish by wish in one line. */
    public String line(StudentRow row) {
        return wishes().get(row.applicationId()).stream()
                .filter(w -> w.outcome() == Outcome.REFUSED || w.outcome() == Outcome.INELIGIBLE)
                .map(w -> place(w.placeId()) + ": " + sentences.aboutHer(w, parents()))
                .collect(Collectors.joining(" "));
    }

    /** The rows of the drawer: the person asked for. */
    public List<WishLine> getDrawer() {
        if (person == null) return List.of();
        return wishes().getOrDefault(person, List.of()).stream()
                .map(w -> new WishLine(
                        w.position(),
                        place(w.placeId()),
                        w.outcome(),
                        sentences.aboutHer(w, parents()),
                        sentences.needed(w, "she"),
                        sentences.toHer(w, parents()),
                        tree(w)))
                .toList();
    }

    public String getDrawerName() {
        return page.getStudents().stream()
                .filter(row -> person.equals(row.applicationId()))
                .findFirst()
                .map(StudentRow::accountId)
                .or(() -> runs.accountOf(page.getRun().id(), person))
                .map(page::lookUp)
                .orElse("");
    }

    /** For a refusal by a pool: the pool with what lies in it. */
    List<NodeLine> tree(WishRow wish) {
        if (wish.outcome() != Outcome.REFUSED || wish.nodeKind() != NodeKind.POOL) return List.of();
        List<NodeLine> lines = new ArrayList<>();
        nodes().stream()
                .filter(n -> n.kind() == NodeKind.POOL && n.nodeId() == wish.nodeId())
                .forEach(n -> lines.add(new NodeLine(pool(n.nodeId()).name(), n, true)));
        nodes().stream()
                .filter(n -> n.parentPool() != null && n.parentPool().equals(wish.nodeId()))
                .forEach(n -> lines.add(new NodeLine(title(n), n, false)));
        return lines;
    }

    public String title(NodeRow node) {
        return node.kind() == NodeKind.PLACE
                ? place(node.nodeId())
                : pool(node.nodeId()).name();
    }

    public List<NodeRow> getPlaces() {
        return nodes().stream().filter(n -> n.kind() == NodeKind.PLACE).toList();
    }

    /** What limits a full place: itself or the innermost full pool above. */
    public String limit(NodeRow place) {
        if (!place.full()) return "";
        NodeRow at = place;
        while (at.filled() < at.capacity() && at.parentPool() != null) at = parent(at);
        return title(at);
    }

    private NodeRow parent(NodeRow node) {
        return nodes().stream()
                .filter(n -> n.kind() == NodeKind.POOL && n.nodeId() == node.parentPool())
                .findFirst()
                .orElseThrow();
    }

    /** Places that could still be filled, pools considered. */
    public int getFree() {
        Map<Long, Integer> room = new HashMap<>();
        int free = 0;
        for (NodeRow node : nodes())
            if (node.kind() == NodeKind.POOL) room.put(node.nodeId(), node.capacity() - node.filled());
        for (NodeRow place : getPlaces()) {
            int left = place.capacity() - place.filled();
            if (place.parentPool() != null) left = Math.min(left, room.getOrDefault(place.parentPool(), left));
            if (place.parentPool() != null) room.merge(place.parentPool(), -left, Integer::sum);
            free += left;
        }
        return free;
    }

    Map<Long, Long> parents() {
        Map<Long, Long> parents = new HashMap<>();
        nodes().stream().filter(n -> n.kind() == NodeKind.POOL).forEach(n -> parents.put(n.nodeId(), n.parentPool()));
        return parents;
    }

    public Long getPerson() {
        return person;
    }

    /** One wish in the drawer. */
    public record WishLine(
            int position,
            String title,
            Outcome outcome,
            String sentence,
            String needed,
            String toHer,
            List<NodeLine> tree) {}

    /** One line of the picture of seats. */
    public record NodeLine(String title, NodeRow node, boolean binding) {}
}
