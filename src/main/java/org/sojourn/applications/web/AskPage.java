package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.applications.Missing;
import org.sojourn.applications.MissingWords;
import org.sojourn.applications.completing.AskBatch;
import org.sojourn.applications.completing.AskDesk;
import org.sojourn.applications.completing.AskPreview;
import org.sojourn.applications.completing.AskRow;
import org.sojourn.applications.completing.AskedRegister;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.CallWithPlaces;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Look;
import org.sojourn.platform.web.When;

/**
 * Everybody of a call who lacks something is asked for it: first who and for what, then the act, then for a while the way
 * back. {@code missing} narrows it to those who lack one kind of thing; they are asked for all they lack.
 */
@Named
@RequestScoped
public class AskPage {
    private static final int SHOWN = 500;

    @Inject
    private AskedRegister register;

    @Inject
    private AskDesk desk;

    @Inject
    private CallRegister calls;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    @Inject
    private Act act;

    private CallWithPlaces found;
    private AskPreview preview;
    private List<AskBatch> batches;
    private LocalDate until;

    public void arrive() {
        if (found != null) return;
        Long id = Asked.number("callId");
        found = Asked.found(() -> calls.callsWithPlaces().stream()
                .filter(each -> id != null && each.card().id() == id)
                .findFirst());
        if (found == null) return;
        preview = Asked.found(() -> Optional.of(register.preview(id, found.placeIds())));
        if (preview == null) return;
        batches = register.mineOf(id);
        if (until == null && !Asked.isPost()) until = preview.latest();
    }

    /** On the way back from a form nobody has arrived yet. */
    private AskPreview preview() {
        arrive();
        return preview;
    }

    public String getTitle() {
        return preview() == null ? "" : texts.of("applications.ask.title", rows().size());
    }

    public CallCard getCall() {
        arrive();
        return found.card();
    }

    public boolean isPossible() {
        return preview() != null && preview.isPossible();
    }

    private List<AskRow> rows() {
        Missing.Code code = getAsked();
        return preview().rows().stream()
                .filter(row -> code == null || row.application().lacks(code))
                .toList();
    }

    public Missing.Code getAsked() {
        return Asked.one(Missing.Code.class, "missing");
    }

    public List<AskRow> getRows() {
        return rows().stream().limit(SHOWN).toList();
    }

    /** Those beyond the page: asked as well. */
    public String getRest() {
        return rows().stream()
                .skip(SHOWN)
                .map(row -> "" + row.application().applicationId())
                .collect(Collectors.joining(" "));
    }

    public int getBeyond() {
        return Math.max(0, rows().size() - SHOWN);
    }

    /** Ticked to begin with: whoever is not asked already until a day to come. On the way back: as it was sent. */
    public boolean ticked(AskRow row) {
        if (Asked.isPost())
            return Asked.numbers("application").contains(row.application().applicationId());
        return row.application().askedUntil() == null;
    }

    public String words(AskRow row) {
        return MissingWords.of(row.missing(), look.getLocale());
    }

    /** "asked already, until 22 January 2027" */
    public String already(AskRow row) {
        LocalDate day = row.application().askedUntil();
        return day == null ? "" : texts.of("applications.ask.already", When.day(look.getLocale(), day));
    }

    /** Batches of the caller that can still be taken back. */
    public List<AskBatch> getOpen() {
        arrive();
        return batches.stream().filter(batch -> batch.open() || Asked.isSent()).toList();
    }

    public List<AskBatch> getTold() {
        return batches.stream().filter(batch -> !batch.open()).toList();
    }

    public String day(LocalDate day) {
        return When.day(look.getLocale(), day);
    }

    private Set<Long> chosen() {
        Set<Long> chosen = new HashSet<>(Asked.numbers("application"));
        String rest = Asked.text("rest");
        if (rest != null && rest.matches("[0-9 ]+"))
            for (String one : rest.split(" ")) if (one.matches("\\d{1,18}")) chosen.add(Long.valueOf(one));
        return chosen;
    }

    private String here() {
        return "/applications/ask?callId=" + Asked.number("callId");
    }

    public String ask() {
        return act.on(() -> {
            Set<Long> chosen = chosen();
            desk.ask(new AskDesk.AskForMissing(Asked.number("callId"), until, chosen));
            act.say("applications.ask.done", chosen.size());
            return here();
        });
    }

    public String takeBack() {
        return act.on(() -> {
            Long batch = Asked.number("batch");
            desk.takeBack(new AskDesk.TakeBack(batch == null ? 0 : batch));
            act.say("applications.ask.taken-back");
            return here();
        });
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
