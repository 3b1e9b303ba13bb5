package org.sojourn.allocation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.allocation.NodeKind;
import org.sojourn.allocation.NodeRow;
import org.sojourn.allocation.WhatIfRegister;
import org.sojourn.allocation.WhatIfTable;
import org.sojourn.allocation.core.Node;
import org.sojourn.allocation.core.SeatChange;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;

/** What one seat more ({@code seats=more}) or fewer ({@code seats=fewer}) would have changed, worked out when asked for. */
@Named
@RequestScoped
public class RunWhatIf {
    private static final int NAMED = 6;

    @Inject
    private RunPage page;

    @Inject
    private RunReasons reasons;

    @Inject
    private WhatIfRegister register;

    @Inject
    private Texts texts;

    private final String seats = Asked.text("seats");
    private WhatIfTable table;

    public boolean isAsked() {
        return isFewer() || "more".equals(seats);
    }

    public boolean isFewer() {
        return "fewer".equals(seats);
    }

    private WhatIfTable table() {
        if (table == null) table = register.table(page.getRun().id());
        return table;
    }

    public WhatIfTable.State getState() {
        return table().state();
    }

    /** A row for every place and shared limit. */
    public List<Row> getRows() {
        Map<String, SeatChange> found = new LinkedHashMap<>();
        for (SeatChange change : table().changes())
            if (change.seats() < 0 == isFewer()) found.put(key(change.node(), change.around()), change);
        List<Row> rows = new ArrayList<>();
        for (NodeRow node : reasons.nodes()) {
            Node.Kind kind = node.kind() == NodeKind.PLACE ? Node.Kind.OPTION : Node.Kind.POOL;
            Node named = new Node(kind, Long.toString(node.nodeId()), node.capacity());
            SeatChange alone = found.get(key(named, false));
            SeatChange around = found.get(key(named, true));
            if (alone != null) rows.add(new Row(reasons.title(node), told(alone), around == null ? null : told(around)));
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
                texts.of("allocation.what-if.who", change.gained(), named(change, true), change.lost(), named(change, false)));
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
