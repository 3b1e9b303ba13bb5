package org.sojourn.welcome;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.welcome.core.OwnerRole;
import org.sojourn.welcome.core.TaskText;
import org.sojourn.welcome.core.Template;
import org.sojourn.welcome.core.TemplateTask;

/** A template with what holds of its tasks whatever the visit is; made once for all visits that are planned by it. */
final class TemplateTasks {
    private final Template template;
    private final Map<String, TemplateTask> byCode = new HashMap<>();
    private final Set<String> ofHealth = new HashSet<>();

    TemplateTasks(Template template) {
        this.template = template;
        template.tasks().forEach(task -> byCode.put(task.code(), task));
        for (TemplateTask task : template.tasks())
            if (task.ownerRole() == OwnerRole.OCCUPATIONAL_HEALTH) {
                ofHealth.add(task.code());
                task.needsFirst().groups().stream()
                        .flatMap(List::stream)
                        .filter(this::isOfGuest)
                        .forEach(ofHealth::add);
            }
    }

    private boolean isOfGuest(String code) {
        TemplateTask task = byCode.get(code);
        return task != null && task.ownerRole() == OwnerRole.GUEST;
    }

    Template template() {
        return template;
    }

    /**
     * The task of this code, of one that comes again every year the same, and of one that extends a document with its name; null
     * where there is none.
     */
    TemplateTask task(String code) {
        int more = code.indexOf('#');
        if (more < 0) return byCode.get(code);
        TemplateTask task = byCode.get(code.substring(0, more));
        String document = Extensions.isOne(task) ? Extensions.document(code) : null;
        return document == null || !byCode.containsKey(document) ? task : extending(task, byCode.get(document));
    }

    private static TemplateTask extending(TemplateTask task, TemplateTask document) {
        return new TemplateTask(
                task.code(),
                task.phase(),
                task.anchor(),
                task.offsetDays(),
                task.leadDays(),
                task.leadKind(),
                task.yearly(),
                task.ownerRole(),
                task.appliesWhen(),
                task.needsFirst(),
                extending(task.de(), document.de()),
                extending(task.en(), document.en()));
    }

    private static TaskText extending(TaskText task, TaskText document) {
        return new TaskText(
                task.title() + ": " + document.title(),
                task.explanation(),
                task.why(),
                task.owner(),
                task.evidence(),
                task.link());
    }

    /** Whether words about the task could say something about health: it is the physicians’, or hands them something. */
    boolean isOfHealth(String code) {
        TemplateTask task = task(code);
        return task != null && ofHealth.contains(task.code());
    }
}
