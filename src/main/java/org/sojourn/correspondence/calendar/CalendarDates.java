package org.sojourn.correspondence.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.applications.MyApplication;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.CallStage;
import org.sojourn.offers.OfferRegister;
import org.sojourn.offers.OfferRow;
import org.sojourn.offers.OfferStatus;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Texts;
import org.sojourn.welcome.VisitDayRegister;
import org.sojourn.welcome.notices.Step;
import org.sojourn.welcome.notices.VisitDay;

/**
 * The dates that concern the caller. A student’s: of calls she may apply in, and of those she has applied in, with the deadline
 * that is hers, and until when an offer waits for her. The office’s: everything that is planned for announced calls. A call that
 * is concluded has no dates any more. Whoever has a part in a visit: when it begins and ends, and until when she has to do what is
 * hers; what concerns health is not named.
 */
@ApplicationScoped
class CalendarDates {
    @Inject
    private CurrentCaller caller;

    @Inject
    private CallRegister calls;

    @Inject
    private ApplicationRegister applications;

    @Inject
    private OfferRegister offers;

    @Inject
    private VisitDayRegister visits;

    List<CalendarDate> ofCaller(Locale language) {
        List<CalendarDate> dates = new ArrayList<>();
        if (isOffice())
            calls.calls().stream().filter(CalendarDates::isShown).forEach(call -> office(call, language, dates));
        if (caller.is(Role.STUDENT)) student(language, dates);
        else visits.mine().forEach(day -> dates.add(date(day, language)));
        return dates.stream()
                .collect(Collectors.toMap(CalendarDate::key, Function.identity(), (one, other) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(CalendarDate::at).thenComparing(CalendarDate::key))
                .toList();
    }

    private CalendarDate date(VisitDay day, Locale language) {
        Step step = day.step();
        String what = step == null
                ? day.kind().name().toLowerCase(Locale.ROOT)
                : step.code().replace('#', '-');
        String title = step == null
                ? Texts.in(language, "correspondence.visit.date." + day.kind())
                : Texts.in(
                        language,
                        "correspondence.visit.date." + day.kind(),
                        step.health() ? Texts.in(language, "correspondence.visit.health") : step.title(language));
        Instant at = day.day().atStartOfDay(DatabaseClock.ZONE).toInstant();
        return new CalendarDate("visit-" + day.visitId() + "-" + what, title, at, true, path(day));
    }

    /** No address tells which step concerns health. */
    private String path(VisitDay day) {
        Step step = day.step();
        if (step != null && !step.health())
            return "/welcome/task?visitId=" + day.visitId() + "&code="
                    + step.code().replace("#", "%23");
        if (caller.is(Role.GUEST)) return "/welcome/mine";
        return day.hosted() ? "/welcome/visit?id=" + day.visitId() : "/welcome/tasks";
    }

    private boolean isOffice() {
        return caller.is(Role.COORDINATOR) || caller.is(Role.APPROVER) || caller.is(Role.READER);
    }

    private static boolean isShown(CallCard call) {
        return call.stage() != CallStage.DRAFT && call.stage() != CallStage.CONCLUDED;
    }

    private static void office(CallCard call, Locale language, List<CalendarDate> into) {
        Writer of = new Writer(call, language, "/calls/call?id=" + call.id(), into);
        of.moment("OPENS", call.opensAt());
        of.deadline("CLOSES", call.closesAt());
        if (call.hasOwnDeadlines()) of.deadline("OWN", call.ownUntil());
        of.minute("COMPLETES", call.plan().completeUntil());
        of.day("SCORING", call.plan().scoringFrom());
        of.day("COMMITTEE", call.plan().committeeOn());
        of.minute("RELEASE", call.plan().releaseOn());
    }

    private void student(Locale language, List<CalendarDate> into) {
        Map<Long, MyApplication> mine = applications.allMine().stream()
                .filter(one -> !one.isWithdrawn())
                .collect(Collectors.toMap(MyApplication::callId, Function.identity()));
        Map<Long, OfferRow> open = offers.mine().stream()
                .filter(offer -> offer.status() == OfferStatus.OPEN)
                .collect(Collectors.toMap(OfferRow::callId, Function.identity(), (newest, older) -> newest));
        for (CallCard call : calls.openToStudents()) {
            if (!isShown(call)) continue;
            MyApplication application = mine.get(call.id());
            String page = application == null ? "/calls/announcement?id=" : "/applications/tasks?callId=";
            student(new Writer(call, language, page + call.id(), into), application);
            OfferRow offer = open.get(call.id());
            if (offer != null)
                new Writer(call, language, "/offers/offer?callId=" + call.id(), into)
                        .deadline("ANSWER", offer.answerBy());
        }
    }

    private static void student(Writer of, MyApplication mine) {
        CallCard call = of.call();
        if (call.phase() == CallPhase.ANNOUNCED) of.moment("OPENS", call.opensAt());
        boolean mayApply = call.phase() == CallPhase.ANNOUNCED || call.phase() == CallPhase.OPEN;
        if (mayApply || mine != null) of.deadline("CLOSES", call.closesAt());
        if (mine == null || !mine.isSubmitted()) return;
        of.minute("COMPLETES", call.plan().completeUntil());
        if (call.phase() != CallPhase.RELEASED) of.minute("RELEASE", call.plan().releaseOn());
    }

    /** Writes the dates of one call. */
    private record Writer(CallCard call, Locale language, String path, List<CalendarDate> into) {
        void moment(String what, Instant at) {
            add(what, at, false);
        }

        /** @param end first moment at which it is too late */
        void deadline(String what, Instant end) {
            add(what, end.minusSeconds(60), false);
        }

        /** On the faculty’s clock; a minute that autumn gives twice is the second one, as for every deadline. */
        void minute(String what, LocalDateTime local) {
            if (local != null)
                add(
                        what,
                        local.atZone(DatabaseClock.ZONE)
                                .withLaterOffsetAtOverlap()
                                .toInstant(),
                        false);
        }

        void day(String what, LocalDate day) {
            if (day != null) add(what, day.atStartOfDay(DatabaseClock.ZONE).toInstant(), true);
        }

        private void add(String what, Instant at, boolean wholeDay) {
            String title = Texts.in(language, "correspondence.calendar.date." + what, call.title(language));
            String key = "call-" + call.id() + "-" + what.toLowerCase(Locale.ROOT);
            into.add(new CalendarDate(key, title, at, wholeDay, path));
        }
    }
}
