package org.sojourn.welcome;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.welcome.core.OwnerRole;
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

    /** The task of this code, of one that comes again every year the same; null where there is none. */
    TemplateTask task(String code) {
        int round = code.indexOf('#');
        return byCode.get(round < 0 ? code : code.substring(0, round));
    }

    /** Whether words about the task could say something about health: it is the physicians’, or hands them something. */
    boolean isOfHealth(String code) {
        TemplateTask task = task(code);
        return task != null && ofHealth.contains(task.code());
    }
}
