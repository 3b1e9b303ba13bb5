package org.sojourn.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.applications.MyApplication;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;
import org.sojourn.offers.OfferRegister;
import org.sojourn.offers.OfferRow;
import org.sojourn.offers.OfferStatus;
import org.sojourn.platform.Language;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.When;

/** What waits for a student: offers to answer first, then applications to finish, then what is being decided. */
@RequestScoped
public class StudentStart {
    @Inject
    private CallRegister calls;

    @Inject
    private ApplicationRegister applications;

    @Inject
    private OfferRegister offers;

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    @Inject
    private When when;

    @Inject
    private Dates dates;

    private CallCard foremost;
    private MyApplication application;
    private OfferRow answer;

    public List<Waiting> waiting() {
        Map<Long, MyApplication> mine =
                applications.allMine().stream().collect(Collectors.toMap(MyApplication::callId, Function.identity()));
        Map<Long, OfferRow> offered = offers.mine().stream()
                .collect(Collectors.toMap(OfferRow::callId, Function.identity(), (newest, older) -> newest));
        List<Waiting> urgent = new ArrayList<>();
        List<Waiting> others = new ArrayList<>();
        for (CallCard call : calls.openToStudents()) {
            OfferRow offer = offered.get(call.id());
            ahead(call, mine.get(call.id()), offer);
            if (offer != null && offer.status() == OfferStatus.OPEN) urgent.add(offer(call, offer));
            else step(call, mine.get(call.id()), others);
        }
        urgent.addAll(others);
        return urgent;
    }

    private void ahead(CallCard call, MyApplication mine, OfferRow offer) {
        dates.of(call);
        boolean open = offer != null && offer.status() == OfferStatus.OPEN;
        if (open) dates.until("answer", offer.answerBy(), call);
        if (foremost != null && importance(foremost, application, answer) >= importance(call, mine, offer)) return;
        foremost = call;
        application = mine;
        answer = offer;
    }

    /** A call with an offer to answer counts most, then one applied for that is not over, then one that is open. */
    private static int importance(CallCard call, MyApplication mine, OfferRow offer) {
        if (offer != null && offer.status() == OfferStatus.OPEN) return 3;
        if (mine != null && !mine.isWithdrawn() && call.phase() != CallPhase.RELEASED) return 2;
        return call.phase() == CallPhase.OPEN ? 1 : 0;
    }

    /** The call that {@link #way} speaks of; null when there is none. */
    public CallCard round() {
        return foremost;
    }

    /** From the draft to the answer, in the foremost call. */
    public List<Stop> way() {
        if (foremost == null || now() < 0) return List.of();
        boolean announced = foremost.phase() == CallPhase.ANNOUNCED;
        Stop begin = announced
                ? stop("begin", texts.of("home.way.begin.date", when.shortDay(foremost.opensAt())))
                : stop("begin", "");
        String last = when.shortDay(foremost.closesAt().minusSeconds(60));
        Stop answered = answer == null
                ? stop("respond", texts.of("home.way.answer.date", foremost.answerDays()))
                : stop(
                        "respond",
                        texts.of(
                                "home.way.until",
                                when.shortDay(answer.answerBy().minusSeconds(60))));
        return Stop.way(
                List.of(begin, stop("submit", texts.of("home.way.until", last)), stop("result", ""), answered), now());
    }

    private int now() {
        boolean handedIn = application != null && application.isSubmitted();
        return switch (foremost.phase()) {
            case DRAFT -> -1;
            case ANNOUNCED -> 0;
            case OPEN -> handedIn ? 2 : application == null || application.isWithdrawn() ? 0 : 1;
            case CLOSED -> handedIn ? 2 : -1;
            case RELEASED -> !handedIn ? -1 : answer != null && answer.status() == OfferStatus.OPEN ? 3 : 4;
        };
    }

    private Stop stop(String what, String date) {
        return new Stop(texts.get("home.way." + what), date, "");
    }

    private Waiting offer(CallCard call, OfferRow offer) {
        return waiting(
                "offer", call, when.deadline(offer.answerBy()), "/offers/offer?callId=" + call.id(), offer.callId());
    }

    private void step(CallCard call, MyApplication application, List<Waiting> into) {
        String until = when.deadline(call.closesAt());
        String list = "/applications/tasks?callId=" + call.id();
        int wishes = application == null ? 0 : application.wishes().size();
        boolean handedIn = application != null && application.isSubmitted();
        switch (call.phase()) {
            case ANNOUNCED ->
                into.add(waiting(
                        "announced", call, when.moment(call.opensAt()), "/calls/rules-public?callId=" + call.id(), 0));
            case OPEN -> {
                if (application == null)
                    into.add(waiting("begin", call, until, "/applications/start?callId=" + call.id(), 0));
                else into.add(waiting(handedIn ? "submitted" : "continue", call, until, list, wishes));
            }
            case CLOSED -> {
                if (handedIn) into.add(waiting("deciding", call, until, list, wishes));
            }
            case RELEASED -> {
                if (handedIn) into.add(waiting("result", call, until, "/offers/offer?callId=" + call.id(), 0));
            }
            default -> {}
        }
    }

    private Waiting waiting(String what, CallCard call, String date, String href, long count) {
        String key = "home.student." + what;
        return new Waiting(
                texts.of(key, call.title(language.locale()), count),
                texts.of(key + ".text", date, count),
                href,
                texts.get(key + ".go"));
    }
}
