package org.sojourn.allocation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.sojourn.allocation.RunDesk;
import org.sojourn.allocation.RunDesk.MoveRun;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.web.Act;

/** What one can do with a run: propose, approve, send back, release now or at a minute. */
@Named
@RequestScoped
public class RunActions {
    @Inject
    private RunDesk desk;

    @Inject
    private Act act;

    private String reason;
    private String minute;

    public String propose(long run, int version) {
        return done(run, "proposed", () -> desk.propose(new MoveRun(run, version)));
    }

    public String approve(long run, int version) {
        return done(run, "approved", () -> desk.approve(new MoveRun(run, version)));
    }

    public String sendBack(long run, int version) {
        return done(run, "sent-back", () -> desk.sendBack(new RunDesk.SendBack(run, version, reason)));
    }

    public String release(long run, int version) {
        return done(run, "released", () -> desk.release(new MoveRun(run, version)));
    }

    public String schedule(long run, int version) {
        return done(
                run,
                "scheduled",
                () -> desk.schedule(new RunDesk.ScheduleRelease(
                        run, version, typed().atZone(DatabaseClock.ZONE).toInstant())));
    }

    private LocalDateTime typed() {
        try {
            return LocalDateTime.parse(String.valueOf(minute));
        } catch (DateTimeParseException e) {
            throw new Refusal("release-minute-needed");
        }
    }

    private String done(long run, String what, Runnable move) {
        return act.on(() -> {
            move.run();
            act.say("allocation.run.done." + what);
            return "/allocation/run?id=" + run;
        });
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getMinute() {
        return minute;
    }

    public void setMinute(String minute) {
        this.minute = minute;
    }
}
