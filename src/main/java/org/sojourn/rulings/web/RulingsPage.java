package org.sojourn.rulings.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.access.CurrentCaller;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;
import org.sojourn.platform.Language;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;
import org.sojourn.rulings.RulingKind;
import org.sojourn.rulings.RulingRegister;
import org.sojourn.rulings.RulingRow;

/** The rulings of a call that concern the reader. */
@Named
@RequestScoped
public class RulingsPage {
    @Inject
    private RulingRegister register;

    @Inject
    private CallRegister calls;

    @Inject
    private RulingNames names;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    private List<CallCard> choices;
    private List<RulingRow> rows;
    private Map<Long, Long> waiting;

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.of(getRows()));
    }

    public List<CallCard> getChoices() {
        if (choices == null) choices = calls.openToStudents();
        return choices;
    }

    /**
     * The call asked for. Without one, the call with the nearest deadline of those in which something waits for the reader;
     * else the first whose places are to be given.
     */
    public CallCard getCall() {
        Long asked = Asked.number("callId");
        return getChoices().stream()
                .filter(call -> asked != null && call.id() == asked)
                .findFirst()
                .or(() -> getChoices().stream()
                        .filter(call -> waiting(call) > 0)
                        .min(Comparator.comparing(CallCard::closesAt)))
                .or(() -> getChoices().stream()
                        .filter(call -> call.phase() != CallPhase.RELEASED)
                        .findFirst())
                .or(() -> getChoices().stream().findFirst())
                .orElse(null);
    }

    /** How many rulings of a call wait for the reader. */
    private long waiting(CallCard call) {
        if (waiting == null) waiting = register.waiting();
        return waiting.getOrDefault(call.id(), 0L);
    }

    /** A call among the others, with what waits there. */
    public String choice(CallCard call) {
        String title = call.title(language.locale());
        long count = waiting(call);
        return count == 0 ? title : texts.of("rulings.list.call", title, count);
    }

    /** There are more than are shown. */
    public boolean isCut() {
        return getRows().size() == RulingRegister.MOST;
    }

    public List<RulingRow> getRows() {
        if (rows == null) {
            rows = register.ofCall(getCall() == null ? 0 : getCall().id());
            names.of(rows);
        }
        return rows;
    }

    /** The call's results are not out, so there is still something to decide. */
    public boolean isRunning() {
        return getCall() != null && getCall().phase() != CallPhase.RELEASED;
    }

    public String getTitle() {
        return isDecider()
                ? texts.of("rulings.list.title", getCall() == null ? 0 : waiting(getCall()))
                : texts.of("rulings.list.all", getRows().size());
    }

    private boolean isDecider() {
        return Arrays.stream(RulingKind.values()).anyMatch(kind -> caller.is(kind.decider()));
    }

    /** Does it wait for the reader? Not what she, or whoever she stands in for, has proposed. */
    public boolean isForMe(RulingRow row) {
        return row.isWaiting() && caller.is(row.kind().decider()) && !isOurs(row);
    }

    boolean isOurs(RulingRow row) {
        var side = caller.get().side();
        return side.contains(row.proposedBy()) || row.proposedFor() != null && side.contains(row.proposedFor());
    }

    /** Where the reader does something about it. */
    public String page(RulingRow row) {
        return caller.is(row.kind().decider())
                ? "/rulings/ruling?id=" + row.id()
                : "/rulings/application?id=" + row.applicationId();
    }
}
