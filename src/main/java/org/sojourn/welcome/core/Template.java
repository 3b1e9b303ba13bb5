package org.sojourn.welcome.core;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All tasks a visit can have, in the order people read them. It may be flawed while somebody edits it: one with a flaw that
 * {@link Flaw.Kind#refuses} must not be planned with.
 */
public record Template(String name, List<TemplateTask> tasks) {
    /** The task that says “ready to start”; its earliest finish is the earliest safe start. */
    public static final String GATE = "W37";

    public Template {
        tasks = List.copyOf(tasks);
    }

    /** The template that comes with the product: 82 tasks after published checklists of German universities and hospitals. */
    public static Template shipped() {
        return Shipped.TEMPLATE;
    }

    public Optional<TemplateTask> task(String code) {
        return tasks.stream().filter(task -> task.code().equals(code)).findFirst();
    }

    /**
     * The same with some tasks that nobody needs, whatever is true of the visit: to plan with, after somebody has said so of one
     * visit. It is no template to be written down.
     */
    public Template without(Set<String> codes) {
        return new Template(
                name,
                tasks.stream()
                        .map(task -> codes.contains(task.code()) ? task.when(Condition.NEVER) : task)
                        .toList());
    }

    /** What is wrong with it, row by row; refusals and warnings. */
    public List<Flaw> flaws() {
        return new TemplateInspection(this).flaws();
    }

    /** The tasks that somebody of this kind can meet, whatever else is true of the visit. */
    public List<TemplateTask> view(Kind kind) {
        return tasks.stream()
                .filter(task -> kind.legalForms().stream().anyMatch(form -> canHold(task.appliesWhen(), kind, form)))
                .toList();
    }

    private static boolean canHold(Condition condition, Kind kind, LegalForm form) {
        Set<Flag> held = KindFlags.of(kind, form);
        return condition.groups().stream()
                .allMatch(group -> group.stream()
                        .anyMatch(term -> Flag.named(term.flag())
                                        .filter(flag -> !KindFlags.ALL.contains(flag))
                                        .isPresent()
                                || term.holds(held)));
    }
}
