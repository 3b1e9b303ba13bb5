package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sojourn.access.accounts.ColleagueRow;
import org.sojourn.access.accounts.MandateRegister;
import org.sojourn.applications.CompletenessQueue;
import org.sojourn.applications.CompletenessRegister;
import org.sojourn.applications.completing.CareDesk;
import org.sojourn.applications.completing.CareDesk.Turn;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallRegister;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Option;

/**
 * Who looks after the applications ticked in the queue ({@code application}, several times). Afterwards the address says what
 * each was before ({@code back}), and the page offers the way back.
 */
@Named
@RequestScoped
public class CarePage {
    private static final String PAIR = "\\d{1,18}:\\d{0,18}";

    @Inject
    private CompletenessRegister register;

    @Inject
    private MandateRegister mandates;

    @Inject
    private CareDesk desk;

    @Inject
    private CallRegister calls;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    private CallCard call;
    private List<CompletenessQueue.Row> rows;
    private List<ColleagueRow> colleagues;

    public void arrive() {
        if (call != null) return;
        Long id = Asked.number("callId");
        call = Asked.found(() -> id == null ? Optional.empty() : calls.call(id));
        if (call == null) return;
        rows = Asked.found(() -> Optional.of(register.chosen(id, Asked.numbers("application"))));
        colleagues = mandates.colleagues();
    }

    public CallCard getCall() {
        arrive();
        return call;
    }

    public List<CompletenessQueue.Row> getRows() {
        arrive();
        return rows;
    }

    public boolean isDone() {
        return !back().isEmpty();
    }

    public String getTitle() {
        if (getRows() == null) return "";
        return texts.of(isDone() ? "applications.care.title.done" : "applications.care.title", rows.size());
    }

    /** Nobody, and everybody of the office; chosen is whom all of them have, if it is one. */
    public List<Option> getCarers() {
        List<Option> options = new ArrayList<>();
        List<Long> now = getRows().stream()
                .map(CompletenessQueue.Row::carerId)
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        Long all = now.size() == 1 ? now.get(0) : null;
        options.add(new Option("", texts.get("applications.care.nobody"), all == null));
        colleagues.forEach(
                each -> options.add(new Option("" + each.id(), each.name(), Objects.equals(all, each.id()))));
        return options;
    }

    /** As each stands now, for the form to say what it saw. */
    public String seen(CompletenessQueue.Row row) {
        return row.applicationId() + ":" + (row.carerId() == null ? "" : row.carerId());
    }

    private static List<Turn> pairs(List<String> typed, Long to) {
        return typed.stream()
                .filter(one -> one.matches(PAIR))
                .map(one -> one.split(":", 2))
                .map(one -> new Turn(Long.parseLong(one[0]), one[1].isEmpty() ? null : Long.valueOf(one[1]), to))
                .toList();
    }

    /** What each was before the act that has just been done. */
    private static List<Turn> back() {
        return pairs(Asked.all("back"), null);
    }

    public String entrust() {
        return act.on(() -> {
            List<Turn> turns = pairs(Asked.all("seen"), Asked.number("carer"));
            desk.entrust(new CareDesk.Entrust(Asked.number("callId"), turns));
            act.say("applications.care.done", turns.size());
            return address() + turns.stream().map(CarePage::after).collect(Collectors.joining());
        });
    }

    /** Everything as it was: from what each has now to what the address remembers. */
    public String undo() {
        return act.on(() -> {
            List<Turn> now = pairs(Asked.all("seen"), null);
            List<Turn> turns = back().stream()
                    .flatMap(was -> now.stream()
                            .filter(is -> is.applicationId() == was.applicationId())
                            .map(is -> new Turn(is.applicationId(), is.from(), was.from())))
                    .toList();
            desk.entrust(new CareDesk.Entrust(Asked.number("callId"), turns));
            act.say("applications.care.undone", turns.size());
            return "/applications/queue?callId=" + Asked.number("callId");
        });
    }

    private static String address() {
        return "/applications/care?callId=" + Asked.number("callId");
    }

    private static String after(Turn turn) {
        return "&application=" + turn.applicationId() + "&back=" + turn.applicationId() + ":"
                + (turn.from() == null ? "" : turn.from());
    }
}
