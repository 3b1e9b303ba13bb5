package org.sojourn.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.allocation.RunCard;
import org.sojourn.allocation.RunRegister;
import org.sojourn.allocation.RunState;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;
import org.sojourn.offers.OfferRegister;
import org.sojourn.platform.Language;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.When;

/** What waits for the office: for a coordinator her next act in every call, for an approver what lies before her. */
@RequestScoped
public class OfficeStart {
    @Inject
    private CallRegister calls;

    @Inject
    private RunRegister runs;

    @Inject
    private ApplicationRegister applications;

    @Inject
    private OfferRegister offers;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    @Inject
    private When when;

    private Map<Long, Long> submitted;
    private Map<Long, Long> unanswered;

    public List<Waiting> waiting() {
        List<Waiting> list = new ArrayList<>();
        Map<Long, RunCard> foremost = isForFaculty() ? runs.foremost() : Map.of();
        for (CallCard call : calls.calls()) {
            RunCard run = foremost.get(call.id());
            if (caller.is(Role.APPROVER) && run != null && run.state() == RunState.PROPOSED)
                list.add(0, run("approve", call, run));
            else if (caller.isForFaculty(Role.COORDINATOR)) step(call, run, list);
            else if (caller.is(Role.COORDINATOR)) part(call, list);
            else if (run != null) list.add(run("read", call, run));
        }
        return list;
    }

    private boolean isForFaculty() {
        return caller.get().scope(Role.COORDINATOR, Role.APPROVER, Role.READER).whole();
    }

    /** For a programme or a partner: how many of hers have applied, and how many of hers have not answered. */
    private void part(CallCard call, List<Waiting> into) {
        String list = "/applications/applications?callId=" + call.id();
        if (call.phase() == CallPhase.RELEASED)
            into.add(waiting("answers", call, when.day(call.closesAt()), list, unanswered(call)));
        else if (call.phase() != CallPhase.DRAFT)
            into.add(waiting("open", call, when.deadline(call.closesAt()), list, submitted(call)));
    }

    private long submitted(CallCard call) {
        if (submitted == null) submitted = applications.submittedCounts();
        return submitted.getOrDefault(call.id(), 0L);
    }

    private long unanswered(CallCard call) {
        if (unanswered == null) unanswered = offers.openCounts();
        return unanswered.getOrDefault(call.id(), 0L);
    }

    private void step(CallCard call, RunCard run, List<Waiting> into) {
        switch (call.phase()) {
            case DRAFT ->
                into.add(waiting("draft", call, when.moment(call.opensAt()), "/calls/call?id=" + call.id(), 0));
            case ANNOUNCED, OPEN ->
                into.add(waiting(
                        "open",
                        call,
                        when.deadline(call.closesAt()),
                        "/applications/applications?callId=" + call.id(),
                        submitted(call)));
            case CLOSED -> into.add(0, closed(call, run));
            case RELEASED ->
                into.add(waiting(
                        "released",
                        call,
                        when.day(call.closesAt()),
                        "/allocation/run?id=" + (run == null ? 0 : run.id()),
                        unanswered(call)));
            default -> {}
        }
    }

    private Waiting closed(CallCard call, RunCard run) {
        if (run == null)
            return waiting("decide", call, when.deadline(call.closesAt()), "/allocation/runs?callId=" + call.id(), 0);
        return run(
                switch (run.state()) {
                    case PROPOSED -> "proposed";
                    case APPROVED -> "release";
                    case SCHEDULED -> "scheduled";
                    default -> "propose";
                },
                call,
                run);
    }

    private Waiting run(String what, CallCard call, RunCard run) {
        String date = when.moment(run.releaseAt() == null ? run.decidedAt() : run.releaseAt());
        return waiting(what, call, date, "/allocation/run?id=" + run.id(), run.number());
    }

    private Waiting waiting(String what, CallCard call, String date, String href, long count) {
        String key = "home.office." + what;
        return new Waiting(
                texts.of(key, call.title(language.locale()), count),
                texts.of(key + ".text", date, count),
                href,
                texts.get(key + ".go"));
    }
}
