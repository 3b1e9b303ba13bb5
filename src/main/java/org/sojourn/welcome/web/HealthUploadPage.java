package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.welcome.TaskDesk;
import org.sojourn.welcome.TaskRow;
import org.sojourn.welcome.health.HealthCard;
import org.sojourn.welcome.health.HealthDesk;
import org.sojourn.welcome.health.HealthKind;
import org.sojourn.welcome.health.HealthRegister;
import org.sojourn.welcome.health.PaperRow;

/**
 * Where a guest gives papers to occupational health, and sees who has opened them: {@code ?visitId=4711&code=W21}; with
 * {@code &replaces=4712} another file for one of them.
 */
@Named
@RequestScoped
public class HealthUploadPage {
    @Inject
    private HealthRegister register;

    @Inject
    private HealthDesk desk;

    @Inject
    private TaskDesk tasks;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    private HealthCard card;
    private Part file;
    private HealthKind kind;

    /** Refuses whoever is no guest, another’s visit, and a task that has nothing to do with health. */
    public void arrive() {
        Asked.found(() -> Optional.ofNullable(getCard()).flatMap(found -> task(found)));
    }

    public HealthCard getCard() {
        Long visit = Asked.number("visitId");
        if (card == null && visit != null) card = register.mine(visit).orElse(null);
        return card;
    }

    public TaskRow getTask() {
        return task(getCard()).orElse(null);
    }

    private static Optional<TaskRow> task(HealthCard card) {
        String code = Asked.text("code");
        return card.visit().ofGuest().stream()
                .filter(task -> code == null || task.code().equals(code))
                .findFirst();
    }

    public String getTitle() {
        return texts.of("welcome.health.upload.title", given());
    }

    private long given() {
        return getCard().papers().stream().filter(row -> !row.isNote()).count();
    }

    /** The paper another file is chosen for, or null. */
    public PaperRow getReplaced() {
        Long id = Asked.number("replaces");
        return getCard().papers().stream()
                .filter(row -> id != null && row.id() == id && row.isReplaceable())
                .findFirst()
                .orElse(null);
    }

    public boolean isFinishable() {
        return given() > 0 && getTask().isToDo();
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(HealthKind.values())
                .filter(one -> one != HealthKind.NOTE)
                .map(one -> new SelectItem(one, texts.get("welcome.health.kind." + one)))
                .toList();
    }

    public String give() {
        return act.on(() -> {
            Long replaced = Asked.number("replaces");
            if (replaced == null)
                desk.give(new HealthDesk.GivePaper(
                        getCard().visit().id(), getTask().code(), kind, bytes()));
            else desk.replace(new HealthDesk.ReplacePaper(replaced, Asked.version(), bytes()));
            act.say("welcome.health.given");
            return here();
        });
    }

    public String takeBack() {
        return act.on(() -> {
            Long paper = Asked.number("paper");
            desk.takeBack(new HealthDesk.TakeBackPaper(paper == null ? 0 : paper, Asked.version()));
            act.say("welcome.health.taken");
            return here();
        });
    }

    public void open() {
        act.inThePage(() -> {
            Long paper = Asked.number("paper");
            PaperDownload.send(desk.openMine(paper == null ? 0 : paper));
        });
    }

    /** That is all: the task is done from her side. */
    public String finish() {
        return act.on(() -> {
            TaskRow task = getTask();
            tasks.completeMine(new TaskDesk.CompleteTask(
                    task.visitId(),
                    task.code(),
                    Asked.version(),
                    getCard().visit().today(),
                    null,
                    null));
            act.say("welcome.health.finished");
            return "/welcome/mine";
        });
    }

    private String here() {
        return "/welcome/health-upload?visitId=" + getCard().visit().id() + "&code="
                + getTask().code().replace("#", "%23");
    }

    private byte[] bytes() {
        try (var content = file.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public HealthKind getKind() {
        return kind;
    }

    public void setKind(HealthKind kind) {
        this.kind = kind;
    }
}
