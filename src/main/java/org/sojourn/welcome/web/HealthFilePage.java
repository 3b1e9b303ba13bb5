package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Look;
import org.sojourn.welcome.TaskRow;
import org.sojourn.welcome.health.HealthCard;
import org.sojourn.welcome.health.HealthDesk;
import org.sojourn.welcome.health.HealthPaper;
import org.sojourn.welcome.health.HealthRegister;
import org.sojourn.welcome.health.PaperRow;

/** One guest’s papers for the physicians: opening them, and saying what came of it. */
@Named
@RequestScoped
public class HealthFilePage {
    @Inject
    private HealthRegister register;

    @Inject
    private HealthDesk desk;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    @Inject
    private Act act;

    private HealthCard card;
    private String task;
    private LocalDate doneOn;
    private String words;
    private long readId;
    private String read;

    /** Refuses whoever is no physician of the house. */
    public void arrive() {
        Asked.found(() -> Optional.ofNullable(getCard()));
    }

    public HealthCard getCard() {
        Long visit = Asked.number("visitId");
        if (card == null && visit != null) card = register.file(visit).orElse(null);
        return card;
    }

    public String getTitle() {
        return texts.of(
                "welcome.health.file.title",
                getCard().visit().guest().name(),
                getCard().papers().stream().filter(row -> !row.isNote()).count());
    }

    /** Opens the paper whose button was pressed: words stand on the page, everything else is taken away as a file. */
    public void open() {
        act.inThePage(() -> {
            Long id = Asked.number("paper");
            HealthPaper paper = desk.open(id == null ? 0 : id);
            card = null;
            if (!paper.mediaType().equals("text/plain")) {
                PaperDownload.send(paper);
                return;
            }
            readId = id;
            read = new String(paper.content(), StandardCharsets.UTF_8);
        });
    }

    /** What the opened note says, beside its row; empty beside every other. */
    public String read(PaperRow row) {
        return row.id() == readId ? read : "";
    }

    public List<SelectItem> getOpenTasks() {
        return getCard().visit().ofPhysicians().stream()
                .filter(TaskRow::isToDo)
                .map(one -> new SelectItem(one.code(), one.title(look.getLocale())))
                .toList();
    }

    public String yes() {
        return conclude(true);
    }

    public String no() {
        return conclude(false);
    }

    private String conclude(boolean good) {
        return act.on(() -> {
            long visit = getCard().visit().id();
            desk.conclude(new HealthDesk.ConcludeTask(visit, task, seen(), good, doneOn, words));
            act.say(good ? "welcome.health.said.yes" : "welcome.health.said.no");
            return "/welcome/health-file?visitId=" + visit;
        });
    }

    /** Of each task the form carries which version it was made from. */
    private int seen() {
        Long version = task == null || !task.matches("\\w+") ? null : Asked.number("version-" + task);
        return version == null ? -1 : (int) Math.min(version, Integer.MAX_VALUE);
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public LocalDate getDoneOn() {
        return doneOn == null && !Asked.isPost() && getCard() != null
                ? getCard().visit().today()
                : doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
