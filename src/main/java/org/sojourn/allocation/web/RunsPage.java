package org.sojourn.allocation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;
import org.sojourn.allocation.OrderCard;
import org.sojourn.allocation.OrderDesk;
import org.sojourn.allocation.OrderRegister;
import org.sojourn.allocation.OrderState;
import org.sojourn.allocation.RunCard;
import org.sojourn.allocation.RunRegister;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;

/** The runs of a call, and the button that makes another. */
@Named
@RequestScoped
public class RunsPage {
    @Inject
    private RunRegister runs;

    @Inject
    private OrderDesk desk;

    @Inject
    private OrderRegister orders;

    @Inject
    private CallRegister calls;

    @Inject
    private AccountRegister accounts;

    @Inject
    private Act act;

    @Inject
    private Texts texts;

    private final Long callId = Asked.number("callId");
    private final Long orderId = Asked.number("order");
    private List<CallCard> choices;
    private List<RunCard> rows;
    private Map<Long, PersonRow> people;
    private Optional<OrderCard> order;

    /**
     * Refuses whom it does not concern. Who has just given an order waits a second for it: mostly that is enough, and the
     * run is shown at once.
     */
    public void arrive() throws IOException {
        if (orderId != null) Asked.found(() -> settled(orderId));
        else Asked.found(() -> Optional.of(getChoices()));
        if (orderId == null || order == null || order.isEmpty() || order.get().state() != OrderState.DONE) return;
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect("/allocation/run?id=" + order.get().runId());
        faces.responseComplete();
    }

    private Optional<OrderCard> settled(long asked) {
        orders.await(asked);
        order = orders.order(asked);
        return order;
    }

    /** The order asked for; without one, the last of the call while it is under way or when it broke off; or null. */
    public OrderCard getOrder() {
        if (order == null)
            order = orderId != null
                    ? orders.order(orderId)
                    : Optional.ofNullable(getCall())
                            .flatMap(call -> orders.latest(call.id()))
                            .filter(last -> last.isAlive() || last.isBroken());
        return order.orElse(null);
    }

    /** Why the order came to nothing. */
    public String getReason() {
        String reason = getOrder().reason();
        return texts.of(new Refusal(reason == null ? OrderCard.NOT_FINISHED : reason));
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
        if (people == null) people = accounts.people(named());
        return people.containsKey(accountId) ? people.get(accountId).name() : "";
    }

    private List<Long> named() {
        Stream<Long> ordered =
                getOrder() == null ? Stream.empty() : Stream.of(getOrder().orderedBy());
        return Stream.concat(getRows().stream().map(RunCard::decidedBy), ordered)
                .distinct()
                .toList();
    }

    public boolean isRehearsal() {
        return getCall() != null && getCall().phase() != CallPhase.CLOSED;
    }

    public boolean isOver() {
        return getCall() != null && getCall().phase() == CallPhase.RELEASED;
    }

    public String decide(long forCall) {
        return act.on(() -> address(forCall) + "&order=" + desk.order(forCall));
    }

    public String cancel(long calledOff, long forCall) {
        return act.on(() -> {
            desk.cancel(calledOff);
            act.say("allocation.order.cancelled");
            return address(forCall);
        });
    }

    private static String address(long forCall) {
        return "/allocation/runs?callId=" + forCall;
    }
}
