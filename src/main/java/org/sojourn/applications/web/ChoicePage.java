package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.applications.MyApplication;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Look;
import org.sojourn.platform.web.When;

/** The calls a student can apply in or has applied in. */
@Named
@RequestScoped
public class ChoicePage {
    @Inject
    private CallRegister calls;

    @Inject
    private ApplicationRegister register;

    @Inject
    private Texts texts;

    @Inject
    private When when;

    @Inject
    private Look look;

    private List<Row> rows;

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.of(getRows()));
    }

    public List<Row> getRows() {
        if (rows == null) rows = read();
        return rows;
    }

    private List<Row> read() {
        Map<Long, MyApplication> mine =
                register.allMine().stream().collect(Collectors.toMap(MyApplication::callId, Function.identity()));
        return calls.openToStudents().stream()
                .filter(call -> call.phase() == CallPhase.OPEN
                        || call.phase() == CallPhase.ANNOUNCED
                        || mine.containsKey(call.id()))
                .map(call -> row(call, mine.get(call.id())))
                .toList();
    }

    private Row row(CallCard call, MyApplication mine) {
        boolean open = call.phase() == CallPhase.OPEN;
        boolean begin = mine == null && open;
        String moment =
                call.phase() == CallPhase.ANNOUNCED ? when.moment(call.opensAt()) : when.deadline(call.closesAt());
        return new Row(
                call.title(look.getLocale()),
                texts.of("applications.choose.phase." + call.phase(), moment),
                mine == null ? null : mine.status().name(),
                mine == null && !open ? null : "/applications/" + (begin ? "start" : "tasks") + "?callId=" + call.id(),
                texts.get("applications.choose." + (begin ? "begin" : "look")));
    }

    public String getTitle() {
        long open = getRows().stream()
                .filter(row -> row.href() != null && row.status() == null)
                .count();
        return texts.of("applications.choose.title", open);
    }

    /** @param href null when one can only wait */
    public record Row(String title, String phase, String status, String href, String act) {
        /** She has an application here. */
        public boolean isTold() {
            return status != null;
        }
    }
}
