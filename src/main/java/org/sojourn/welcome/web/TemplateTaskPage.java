package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.welcome.core.Anchor;
import org.sojourn.welcome.core.Condition;
import org.sojourn.welcome.core.Flag;
import org.sojourn.welcome.core.Flaw;
import org.sojourn.welcome.core.LeadKind;
import org.sojourn.welcome.core.Needs;
import org.sojourn.welcome.core.OwnerRole;
import org.sojourn.welcome.core.Phase;
import org.sojourn.welcome.core.TaskText;
import org.sojourn.welcome.core.TemplateTask;
import org.sojourn.welcome.core.TemplateText;
import org.sojourn.welcome.templates.TemplateCard;
import org.sojourn.welcome.templates.TemplateDesk;
import org.sojourn.welcome.templates.TemplateFlawed;
import org.sojourn.welcome.templates.TemplateRegister;

/** One task of the newest version of the template; without {@code code} a new one. Saving makes a new version of the whole. */
@Named
@RequestScoped
public class TemplateTaskPage {
    private static final String PATH = "/welcome/template-task?code=";

    @Inject
    private TemplateRegister register;

    @Inject
    private TemplateDesk desk;

    @Inject
    private TemplateWords words;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    private TemplateCard card;
    private Map<String, String> typed;
    private List<Flaw> refused = List.of();

    /** Refuses whom it does not concern, and a code no task has. */
    public void arrive() {
        Asked.found(() -> getCard() == null || !isAdded() && getTask() == null && !Asked.isPost()
                ? Optional.empty()
                : Optional.of(true));
    }

    public TemplateCard getCard() {
        if (card == null) card = register.newest();
        return card;
    }

    public boolean isAdded() {
        return Asked.text("code") == null;
    }

    /** Null for a new one. */
    public TemplateTask getTask() {
        return isAdded() ? null : getCard().template().task(Asked.text("code")).orElse(null);
    }

    /** The version the form was made from. */
    public int getVersion() {
        return Asked.isPost() ? Asked.version() : getCard().number();
    }

    public String getTitle() {
        if (isAdded()) return texts.get("welcome.template.task.new");
        return getTask() == null ? Asked.text("code") : words.title(getTask());
    }

    /** What is typed, by column of the template’s file. */
    public Map<String, String> getTyped() {
        if (typed == null) {
            typed = new HashMap<>();
            TemplateTask task = getTask();
            if (task == null) typed.putAll(Map.of("offset_days", "0", "lead_days", "1"));
            else
                for (int i = 0; i < TemplateText.COLUMNS.size(); i++)
                    typed.put(
                            TemplateText.COLUMNS.get(i),
                            TemplateText.cells(task).get(i));
        }
        return typed;
    }

    public String save() {
        return act.on(() -> {
            String code = isAdded() ? text("code") : Asked.text("code");
            int number = flawed(() -> desk.saveTask(new TemplateDesk.SaveTask(Asked.version(), isAdded(), task(code))));
            act.say("welcome.template.saved", number);
            return PATH + code;
        });
    }

    public String remove() {
        return act.on(() -> {
            int number =
                    flawed(() -> desk.removeTask(new TemplateDesk.RemoveTask(Asked.version(), Asked.text("code"))));
            act.say("welcome.template.saved", number);
            return "/welcome/template";
        });
    }

    private int flawed(IntSupplier act) {
        try {
            return act.getAsInt();
        } catch (TemplateFlawed flawed) {
            refused = flawed.flaws();
            throw flawed;
        }
    }

    private TemplateTask task(String code) {
        return new TemplateTask(
                code,
                Phase.valueOf(text("phase")),
                Arrays.stream(Anchor.values())
                        .filter(anchor -> anchor.letter().equals(text("anchor")))
                        .findFirst()
                        .orElse(Anchor.ARRIVAL),
                number("offset_days"),
                number("lead_days"),
                LeadKind.valueOf(text("lead_kind")),
                text("repeat").equals(TemplateText.YEARLY),
                OwnerRole.valueOf(text("owner_role")),
                Condition.parse(text("applies_when")),
                Needs.parse(text("needs_first")),
                said("de"),
                said("en"));
    }

    private TaskText said(String language) {
        return new TaskText(
                text("task_" + language),
                text("explanation_" + language),
                text("why_" + language),
                text("owner_" + language),
                text("evidence_" + language),
                text("link_" + language));
    }

    private String text(String column) {
        String found = getTyped().get(column);
        return found == null ? "" : found.strip();
    }

    private int number(String column) {
        try {
            return Integer.parseInt(text(column).replace('\u2212', '-'));
        } catch (NumberFormatException unreadable) {
            throw new Refusal("template-number-unreadable", words.column(column), text(column));
        }
    }

    /** What keeps the last attempt from being saved. */
    public List<Flaw> getRefused() {
        return refused;
    }

    /** What is worth a thought in the saved task. */
    public List<Flaw> getWarnings() {
        return isAdded()
                ? List.of()
                : getCard().flaws().stream()
                        .filter(flaw -> flaw.code().equals(Asked.text("code")))
                        .toList();
    }

    /** What it needs first. */
    public List<TemplateTask> getBefore() {
        TemplateTask task = getTask();
        if (task == null) return List.of();
        List<String> codes =
                task.needsFirst().groups().stream().flatMap(List::stream).toList();
        return getCard().template().tasks().stream()
                .filter(other -> codes.contains(other.code()))
                .toList();
    }

    /** What waits for it. */
    public List<TemplateTask> getAfter() {
        TemplateTask task = getTask();
        if (task == null) return List.of();
        return getCard().template().tasks().stream()
                .filter(other -> other.needsFirst().groups().stream().anyMatch(group -> group.contains(task.code())))
                .toList();
    }

    public Phase[] getPhases() {
        return Phase.values();
    }

    public Anchor[] getAnchors() {
        return Anchor.values();
    }

    public LeadKind[] getLeadKinds() {
        return LeadKind.values();
    }

    public OwnerRole[] getOwners() {
        return OwnerRole.values();
    }

    public Flag[] getFlags() {
        return Flag.values();
    }
}
