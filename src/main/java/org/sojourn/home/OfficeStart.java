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
import org.sojourn.applications.CompletenessRegister;
import org.sojourn.applications.Missing;
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
    private CompletenessRegister completeness;

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

    @Inject
    private Dates dates;

    private CallCard round;
    private RunCard roundsRun;
    private Map<Long, Long> submitted;
    private Map<Long, Long> unanswered;

    public List<Waiting> waiting() {
        List<Waiting> list = new ArrayList<>();
        Map<Long, Long> questions = caller.is(Role.COORDINATOR) ? completeness.questions() : Map.of();
        Map<Long, RunCard> foremost = isForFaculty() ? runs.foremost() : Map.of();
        for (CallCard call : calls.calls()) {
            RunCard run = foremost.get(call.id());
            ahead(call, run);
            if (caller.is(Role.APPROVER) && run != null && run.state() == RunState.PROPOSED)
                list.add(0, run("approve", call, run));
            else if (caller.isForFaculty(Role.COORDINATOR)) step(call, run, list);
            else if (caller.is(Role.COORDINATOR)) part(call, list);
            else if (run != null) list.add(run("read", call, run));
            if (questions.containsKey(call.id())) list.add(asked(call, questions.get(call.id())));
        }
        return list;
    }

    private Waiting asked(CallCard call, long count) {
        String queue = "/applications/queue?callId=" + call.id() + "&missing=" + Missing.Code.QUESTION;
        return waiting("questions", call, call.title(language.locale()), queue, count);
    }

    /** Its dates; and the call that is under way, the one to be decided before all others. */
    private void ahead(CallCard call, RunCard run) {
        dates.of(call);
        if (run != null && run.state() == RunState.SCHEDULED) dates.add("release", run.releaseAt(), call);
        if (round != null && urgency(round) <= urgency(call)) return;
        round = call;
        roundsRun = run;
    }

    private static int urgency(CallCard call) {
        return switch (call.phase()) {
            case CLOSED -> 0;
            case OPEN -> 1;
            case ANNOUNCED -> 2;
            case RELEASED -> 3;
            case DRAFT -> 4;
        };
    }

    /** The call that {@link #way} speaks of; null when there is none. */
    public CallCard round() {
        return round;
    }

    /** Where that call stands, from the applications to the answers. */
    public List<Stop> way() {
        if (round == null) return List.of();
        List<Stop> stops = List.of(
                stop("apply", texts.of("home.way.apply.date", when.shortDay(round.opensAt()), lastDay(round))),
                stop("decide", ""),
                stop("approve", ""),
                stop("release", roundsRun == null ? "" : when.moment(roundsRun.releaseAt())),
                stop("answer", texts.of("home.way.answer.date", round.answerDays())));
        return Stop.way(stops, now());
    }

    private int now() {
        return switch (round.phase()) {
            case DRAFT, ANNOUNCED -> -1;
            case OPEN -> 0;
            case RELEASED -> 4;
            case CLOSED ->
                roundsRun == null || roundsRun.state() == RunState.DECIDED
                        ? 1
                        : roundsRun.state() == RunState.PROPOSED ? 2 : 3;
        };
    }

    private Stop stop(String what, String date) {
        return new Stop(texts.get("home.way." + what), date, "");
    }

    private String lastDay(CallCard call) {
        return when.shortDay(call.closesAt().minusSeconds(60));
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
            into.add(waiting(
                    call.phase() == CallPhase.CLOSED ? "closed" : "open",
                    call,
                    when.deadline(call.closesAt()),
                    list,
                    submitted(call)));
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
