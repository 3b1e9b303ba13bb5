package org.sojourn.allocation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.allocation.NodeKind;
import org.sojourn.allocation.NodeRow;
import org.sojourn.allocation.RunCard;
import org.sojourn.allocation.WhatIfRegister;
import org.sojourn.allocation.WhatIfTable;
import org.sojourn.allocation.core.Node;
import org.sojourn.allocation.core.SeatChange;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;

/** What one seat more or, with {@code seats=fewer}, one fewer would have changed in a run, worked out when opened. */
@Named
@RequestScoped
public class WhatIfPage {
    private static final int NAMED = 6;

    @Inject
    private RunPage page;

    @Inject
    private RunReasons reasons;

    @Inject
    private WhatIfRegister register;

    @Inject
    private Texts texts;

    private final boolean fewer = "fewer".equals(Asked.text("seats"));
    private WhatIfTable table;

    /** Looks the run up, or answers that there is none or that it is not for the caller. */
    public void arrive() {
        RunCard run = Asked.found(() -> Optional.ofNullable(page.getRun()));
        if (run != null) table = register.table(run.id());
    }

    public boolean isFewer() {
        return fewer;
    }

    public WhatIfTable.State getState() {
        return table.state();
    }

    /** "Ein Platz mehr ändert an 3 Stellen etwas": places and shared limits where anybody would have moved. */
    public String getTitle() {
        long moving = table.changes().stream()
                .filter(change -> change.seats() < 0 == fewer && !change.moves().isEmpty())
                .map(SeatChange::node)
                .distinct()
                .count();
        if (getState() != WhatIfTable.State.KNOWN) return texts.get("allocation.what-if.title");
        return texts.of("allocation.what-if.title." + (fewer ? "fewer" : "more"), moving);
    }

    /** A row for every place and shared limit. */
    public List<Row> getRows() {
        Map<String, SeatChange> found = new LinkedHashMap<>();
        for (SeatChange change : table.changes())
            if (change.seats() < 0 == fewer) found.put(key(change.node(), change.around()), change);
        List<Row> rows = new ArrayList<>();
        for (NodeRow node : reasons.nodes()) {
            Node.Kind kind = node.kind() == NodeKind.PLACE ? Node.Kind.OPTION : Node.Kind.POOL;
            Node named = new Node(kind, Long.toString(node.nodeId()), node.capacity());
            SeatChange alone = found.get(key(named, false));
            SeatChange around = found.get(key(named, true));
            if (alone != null)
                rows.add(new Row(reasons.title(node), told(alone), around == null ? null : told(around)));
        }
        return rows;
    }

    private static String key(Node node, boolean around) {
        return node.kind() + " " + node.id() + " " + around;
    }

    private Told told(SeatChange change) {
        if (change.moves().isEmpty()) return new Told(texts.get("allocation.what-if.nobody"), "");
        return new Told(
                texts.of("allocation.what-if.moves", change.moves().size()),
                texts.of(
                        "allocation.what-if.who",
                        change.gained(),
                        named(change, true),
                        change.lost(),
                        named(change, false)));
    }

    /** The numbers of their applications, a few of them. */
    private static String named(SeatChange change, boolean better) {
        List<String> ids = change.moves().stream()
                .filter(move -> move.better() == better)
                .map(SeatChange.Move::student)
                .toList();
        String some = String.join(", ", ids.subList(0, Math.min(ids.size(), NAMED)));
        return ids.size() > NAMED ? some + ", …" : some;
    }

    /**
     * A place or shared limit.
     *
     * @param alone what a seat there alone would change
     * @param around what it would change with one in every shared limit around; null when there is none
     */
    public record Row(String title, Told alone, Told around) {}

    /** @param who blank when nobody moves */
    public record Told(String moves, String who) {}
}
