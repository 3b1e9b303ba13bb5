package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Look;
import org.sojourn.platform.web.When;
import org.sojourn.welcome.PaperDesk;
import org.sojourn.welcome.PaperRow;
import org.sojourn.welcome.TaskCard;
import org.sojourn.welcome.TaskRow;

/** The fields of a step’s papers: a file, or one that was given for another step before. */
@Named
@RequestScoped
public class PaperFields {
    @Inject
    private PaperDesk desk;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    @Inject
    private When when;

    private Part file;
    private Long earlier;

    /**
     * Gives what was chosen; call it within an act.
     *
     * @param any as the welcome office
     * @return whether something was chosen
     */
    boolean give(TaskRow task, boolean any) {
        if (isChosen()) {
            PaperDesk.GivePaper command = new PaperDesk.GivePaper(
                    task.visitId(), task.code(), Set.copyOf(Asked.all("also")), file.getSubmittedFileName(), bytes());
            if (any) desk.give(command);
            else desk.giveMine(command);
        }
        if (earlier != null) {
            PaperDesk.UsePaper command = new PaperDesk.UsePaper(task.visitId(), task.code(), earlier);
            if (any) desk.useAgain(command);
            else desk.useMineAgain(command);
        }
        return isChosen() || earlier != null;
    }

    void takeAway(TaskRow task, boolean any) {
        Long document = Asked.number("document");
        PaperDesk.UsePaper command =
                new PaperDesk.UsePaper(task.visitId(), task.code(), document == null ? 0 : document);
        if (any) desk.takeAway(command);
        else desk.takeMineAway(command);
    }

    private boolean isChosen() {
        return file != null
                && file.getSubmittedFileName() != null
                && !file.getSubmittedFileName().isBlank();
    }

    private byte[] bytes() {
        try (var content = file.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<SelectItem> earlier(TaskCard card) {
        return card.earlier().stream()
                .map(paper -> new SelectItem(paper.documentId(), words(paper)))
                .toList();
    }

    /** "pass.pdf, given on 1 May 2027 for “Show how your stay is paid for”". */
    private String words(PaperRow paper) {
        return texts.of(
                "welcome.mine.paper.earlier",
                paper.fileName(),
                when.day(paper.at()),
                paper.step().title(look.getLocale()));
    }

    /** Do the owners of a step that waits get the paper too? All of them, until she says otherwise. */
    public boolean isAlsoFor(String code) {
        return !Asked.isPost() || Asked.all("also").contains(code);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Long getEarlier() {
        return earlier;
    }

    public void setEarlier(Long earlier) {
        this.earlier = earlier;
    }
}
