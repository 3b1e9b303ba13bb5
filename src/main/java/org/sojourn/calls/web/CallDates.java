package org.sojourn.calls.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallPlan;
import org.sojourn.calls.CallStage;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.web.Look;
import org.sojourn.platform.web.When;

/** What is planned for a call beside its window, in words; nothing for a call without a plan. */
@Named
@RequestScoped
public class CallDates {
    @Inject
    private Look look;

    public List<Line> of(CallCard call) {
        CallPlan plan = call.plan();
        if (plan.completeUntil() == null) return List.of();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                "complete",
                When.moment(
                        look.getLocale(),
                        plan.completeUntil().atZone(DatabaseClock.ZONE).toInstant())));
        lines.add(new Line("scoring", day(plan.scoringFrom())));
        lines.add(new Line("committee", day(plan.committeeOn())));
        lines.add(new Line(
                "release",
                When.moment(
                        look.getLocale(),
                        plan.releaseOn().atZone(DatabaseClock.ZONE).toInstant())));
        lines.add(new Line("answers", day(plan.releaseOn().toLocalDate().plusDays(call.answerDays()))));
        return lines;
    }

    /** When a stage begins or is planned to; empty where that is not known. */
    public String begin(CallCard call, CallStage stage) {
        CallPlan plan = call.plan();
        return switch (stage) {
            case OPEN -> day(call.opensLocal().toLocalDate());
            case COMPLETING -> day(call.lastMinute().toLocalDate());
            case SCORING -> day(plan.scoringFrom());
            case DECIDED -> day(plan.committeeOn());
            case RELEASED ->
                plan.releaseOn() == null ? "" : day(plan.releaseOn().toLocalDate());
            default -> "";
        };
    }

    private String day(LocalDate day) {
        return day == null ? "" : When.day(look.getLocale(), day);
    }

    /** @param what the date is for; its words are {@code calls.fact.*} */
    public record Line(String what, String when) {}
}
