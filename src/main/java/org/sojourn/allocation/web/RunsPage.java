package org.sojourn.allocation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;
import org.sojourn.allocation.RunCard;
import org.sojourn.allocation.RunDesk;
import org.sojourn.allocation.RunRegister;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;

/** The runs of a call, and the button that makes another. */
@Named
@RequestScoped
public class RunsPage {
    @Inject
    private RunRegister runs;

    @Inject
    private RunDesk desk;

    @Inject
    private CallRegister calls;

    @Inject
    private AccountRegister accounts;

    @Inject
    private Act act;

    private final Long callId = Asked.number("callId");
    private List<CallCard> choices;
    private List<RunCard> rows;
    private Map<Long, PersonRow> people;

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.of(getChoices()));
    }

    public List<CallCard> getChoices() {
        if (choices == null)
            choices = calls.calls().stream()
                    .filter(call -> call.phase() != CallPhase.DRAFT)
                    .toList();
        return choices;
    }

    /** The call asked for; without one, the first that waits for its allocation. */
    public CallCard getCall() {
        Optional<CallCard> asked = getChoices().stream()
                .filter(c -> callId != null && c.id() == callId)
                .findFirst();
        return asked.or(() -> getChoices().stream()
                        .filter(c -> c.phase() == CallPhase.CLOSED)
                        .findFirst())
                .or(() -> getChoices().stream().findFirst())
                .orElse(null);
    }

    public List<RunCard> getRows() {
        if (rows == null)
            rows = getCall() == null ? List.of() : runs.runs(getCall().id());
        return rows;
    }

    /** The run before this one, or null. */
    public RunCard earlier(RunCard run) {
        int next = getRows().indexOf(run) + 1;
        return next < getRows().size() ? getRows().get(next) : null;
    }

    public String person(long accountId) {
        if (people == null)
            people = accounts.people(
                    getRows().stream().map(RunCard::decidedBy).distinct().toList());
        return people.containsKey(accountId) ? people.get(accountId).name() : "";
    }

    public boolean isRehearsal() {
        return getCall() != null && getCall().phase() != CallPhase.CLOSED;
    }

    public boolean isOver() {
        return getCall() != null && getCall().phase() == CallPhase.RELEASED;
    }

    public String decide(long forCall) {
        return act.on(() -> "/allocation/run?id=" + desk.decide(forCall));
    }
}
