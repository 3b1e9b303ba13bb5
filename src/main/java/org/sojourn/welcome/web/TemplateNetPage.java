package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;
import org.sojourn.welcome.core.Phase;
import org.sojourn.welcome.core.Template;
import org.sojourn.welcome.core.TemplateTask;
import org.sojourn.welcome.templates.TemplateRegister;

/** Who needs whom: the newest version as a picture and as a list; with {@code code} the way of one task stands out. */
@Named
@RequestScoped
public class TemplateNetPage {
    @Inject
    private TemplateRegister register;

    @Inject
    private TemplateWords words;

    @Inject
    private Texts texts;

    private Template template;
    private TemplateNet net;

    /** A phase with its tasks, each with what it needs and what waits for it. */
    public record PhaseRow(Phase phase, List<Row> rows) {}

    public record Row(TemplateTask task, List<TemplateTask> after) {}

    /** Refuses whom it does not concern, and a code no task has. */
    public void arrive() {
        Asked.found(() -> Optional.of(getCode() == null)
                .filter(all -> all || template().task(getCode()).isPresent()));
    }

    private Template template() {
        if (template == null) template = register.newest().template();
        return template;
    }

    public String getCode() {
        return Asked.text("code");
    }

    public TemplateNet getNet() {
        if (net == null) net = new TemplateNet(template(), getCode());
        return net;
    }

    public String getTitle() {
        if (getCode() == null)
            return texts.of(
                    "welcome.template.net.title",
                    template().tasks().size(),
                    getNet().getEdges().size());
        return texts.of(
                "welcome.template.net.way",
                getCode(),
                getNet().before(getCode()).size(),
                getNet().after(getCode()).size());
    }

    public String getAsked() {
        return getCode() == null ? "" : words.title(template().task(getCode()).orElseThrow());
    }

    /** All tasks, or those of the way that is asked for. */
    public List<PhaseRow> getPhases() {
        return Arrays.stream(Phase.values())
                .map(phase -> new PhaseRow(phase, rows(phase)))
                .filter(row -> !row.rows().isEmpty())
                .toList();
    }

    private List<Row> rows(Phase phase) {
        return template().tasks().stream()
                .filter(task -> task.phase() == phase)
                .filter(task -> isShown(task.code()))
                .map(task -> new Row(
                        task,
                        template().tasks().stream()
                                .filter(other -> other.needsFirst().groups().stream()
                                        .anyMatch(group -> group.contains(task.code())))
                                .toList()))
                .toList();
    }

    private boolean isShown(String code) {
        return getCode() == null || getNet().isOnWay(code);
    }

    /** "W03, W08, W09". */
    public String codes(List<TemplateTask> tasks) {
        return String.join(", ", tasks.stream().map(TemplateTask::code).toList());
    }
}
