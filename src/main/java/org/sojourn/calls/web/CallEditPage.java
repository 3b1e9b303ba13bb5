package org.sojourn.calls.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallDesk;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallPlan;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.CallStep;
import org.sojourn.calls.CourseDesk;
import org.sojourn.calls.Proofs;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Look;
import org.sojourn.vocabulary.AcademicYear;

/** Title, year, window and answer time of a call; without an id for a new one. */
@Named
@RequestScoped
public class CallEditPage {
    private static final int USUAL_ANSWER_DAYS = 7;

    @Inject
    private CallRegister register;

    @Inject
    private CallDesk desk;

    @Inject
    private CourseDesk course;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Act act;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    private String titleDe;
    private String titleEn;
    private int year;
    private LocalDateTime opens;
    private LocalDateTime lastMinute;
    private Integer answerDays = USUAL_ANSWER_DAYS;
    private LocalDateTime completeUntil;
    private LocalDate scoringFrom;
    private LocalDate committeeOn;
    private LocalDateTime releaseOn;
    private boolean proven;
    private String version = "";
    private CallCard card;

    public void arrive() {
        if (Asked.number("id") == null) {
            Asked.found(() -> Optional.of(register.calls()));
            year = thisYear() + 1;
            opens = LocalDate.of(year - 1, Month.NOVEMBER, 15).atStartOfDay();
            lastMinute = LocalDate.of(year, Month.JANUARY, 15).atTime(23, 59);
            return;
        }
        if (getCard() == null) return;
        titleDe = card.titleDe();
        titleEn = card.titleEn();
        year = card.year().begins();
        opens = card.opensLocal();
        lastMinute = card.lastMinute();
        answerDays = card.answerDays();
        completeUntil = card.plan().completeUntil();
        scoringFrom = card.plan().scoringFrom();
        committeeOn = card.plan().committeeOn();
        releaseOn = card.plan().releaseOn();
        proven = card.plan().proofs() == Proofs.NEEDED;
        version = Integer.toString(card.version());
    }

    public CallCard getCard() {
        Long id = Asked.number("id");
        if (card == null && id != null) card = Asked.found(() -> register.callForOffice(id));
        return card;
    }

    public String getTitle() {
        return getCard() == null
                ? texts.get("calls.edit.new")
                : texts.of("calls.edit.title", card.title(look.getLocale()));
    }

    public boolean isFixed() {
        return getCard() != null && card.phase() != CallPhase.DRAFT;
    }

    /** What is beside the window may still be planned. */
    public boolean isPlannable() {
        return isFixed() && card.allows(CallStep.PLAN);
    }

    public String save() {
        return act.on(() -> {
            CallDesk.Terms terms =
                    new CallDesk.Terms(titleDe, titleEn, new AcademicYear(year), opens, lastMinute, answerDays, plan());
            Long id = Asked.number("id");
            if (id == null) id = desk.create(new CallDesk.CreateCall(terms));
            else desk.edit(new CallDesk.EditCall(id, Asked.version(), terms));
            act.say("calls.edit.saved");
            return "/calls/call?id=" + id;
        });
    }

    /** Of a call that is opened only what is planned beside its window. */
    public String plan(long callId) {
        return act.on(() -> {
            course.plan(new CourseDesk.PlanCall(callId, Asked.version(), plan()));
            act.say("calls.edit.saved");
            return "/calls/call?id=" + callId;
        });
    }

    private CallPlan plan() {
        Proofs proofs = proven ? Proofs.NEEDED : Proofs.WELCOME;
        if (isFixed()) proofs = card.plan().proofs();
        return new CallPlan(completeUntil, scoringFrom, committeeOn, releaseOn, proofs);
    }

    /** The years around today, and the call's own. */
    public List<SelectItem> getYears() {
        int now = thisYear();
        return IntStream.concat(IntStream.rangeClosed(now, now + 3), IntStream.of(year))
                .filter(begins -> begins > 0)
                .distinct()
                .sorted()
                .mapToObj(begins -> new SelectItem(begins, new AcademicYear(begins).toString()))
                .toList();
    }

    private int thisYear() {
        return LocalDateTime.ofInstant(clock.now(), DatabaseClock.ZONE).getYear();
    }

    /** The version the form was made from, also when it comes back refused. */
    public String getVersion() {
        return Asked.isPost() ? Integer.toString(Asked.version()) : version;
    }

    public String getTitleDe() {
        return titleDe;
    }

    public void setTitleDe(String titleDe) {
        this.titleDe = titleDe;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public LocalDateTime getOpens() {
        return opens;
    }

    public void setOpens(LocalDateTime opens) {
        this.opens = opens;
    }

    public LocalDateTime getLastMinute() {
        return lastMinute;
    }

    public void setLastMinute(LocalDateTime lastMinute) {
        this.lastMinute = lastMinute;
    }

    public Integer getAnswerDays() {
        return answerDays;
    }

    public void setAnswerDays(Integer answerDays) {
        this.answerDays = answerDays;
    }

    public LocalDateTime getCompleteUntil() {
        return completeUntil;
    }

    public void setCompleteUntil(LocalDateTime completeUntil) {
        this.completeUntil = completeUntil;
    }

    public LocalDate getScoringFrom() {
        return scoringFrom;
    }

    public void setScoringFrom(LocalDate scoringFrom) {
        this.scoringFrom = scoringFrom;
    }

    public LocalDate getCommitteeOn() {
        return committeeOn;
    }

    public void setCommitteeOn(LocalDate committeeOn) {
        this.committeeOn = committeeOn;
    }

    public LocalDateTime getReleaseOn() {
        return releaseOn;
    }

    public void setReleaseOn(LocalDateTime releaseOn) {
        this.releaseOn = releaseOn;
    }

    public boolean isProven() {
        return proven;
    }

    public void setProven(boolean proven) {
        this.proven = proven;
    }
}
