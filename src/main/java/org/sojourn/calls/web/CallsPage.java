package org.sojourn.calls.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;

/** All calls, with where each stands. */
@Named
@RequestScoped
public class CallsPage {
    @Inject
    private CallRegister register;

    @Inject
    private Texts texts;

    private List<Row> rows;

    public void arrive() {
        rows = Asked.found(() -> Optional.of(look()));
    }

    /** The news: how many are open, otherwise how many there are. */
    public String getTitle() {
        long open =
                rows.stream().filter(row -> row.card.phase() == CallPhase.OPEN).count();
        return open > 0 ? texts.of("calls.calls.open", open) : texts.of("calls.calls.none-open", rows.size());
    }

    public List<Row> getRows() {
        return rows;
    }

    private List<Row> look() {
        Map<Long, Integer> places = register.placeCounts();
        return register.calls().stream()
                .map(card -> new Row(card, places.getOrDefault(card.id(), 0)))
                .toList();
    }

    /** @param places how many places are called for */
    public record Row(CallCard card, int places) {
        public String phaseKind() {
            return PhaseLook.kind(card.phase());
        }

        public String phaseIcon() {
            return PhaseLook.icon(card.phase());
        }
    }
}
