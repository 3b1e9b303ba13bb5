package org.sojourn.calls.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import org.sojourn.calls.OwnDeadlineDesk;
import org.sojourn.calls.OwnDeadlineRegister;
import org.sojourn.calls.OwnDeadlineRow;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;

/** Who has more time than the others in a call, and the form that gives it; a part of the call's page. */
@Named
@RequestScoped
public class OwnDeadlinePage {
    @Inject
    private OwnDeadlineRegister register;

    @Inject
    private OwnDeadlineDesk desk;

    @Inject
    private Act act;

    private List<OwnDeadlineRow> rows;
    private String studentNumber;
    private LocalDateTime until;
    private String why;

    public List<OwnDeadlineRow> of(long callId) {
        if (rows == null) rows = register.ofCall(callId);
        return rows;
    }

    public String give(long callId) {
        return act.on(() -> {
            desk.give(new OwnDeadlineDesk.GiveOwnDeadline(callId, Asked.version(), studentNumber, until, why));
            act.say("calls.own.given");
            return "/calls/call?id=" + callId;
        });
    }

    public String getStudentNumber() {
        return studentNumber;
    }

    public void setStudentNumber(String studentNumber) {
        this.studentNumber = studentNumber;
    }

    public LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(LocalDateTime until) {
        this.until = until;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
