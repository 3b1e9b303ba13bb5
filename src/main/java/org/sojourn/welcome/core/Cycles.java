package org.sojourn.welcome.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the circles in which tasks need each other, by walking from each task to what it needs. */
final class Cycles {
    private final Map<String, TemplateTask> tasks = new HashMap<>();
    private final List<String> walk = new ArrayList<>();
    private final Set<String> left = new HashSet<>();
    private final List<List<String>> found = new ArrayList<>();

    Cycles(Template template) {
        for (TemplateTask task : template.tasks()) tasks.putIfAbsent(task.code(), task);
        for (TemplateTask task : template.tasks()) enter(task.code());
    }

    /** Each as its codes in order: every one needs the next, the last needs the first. */
    List<List<String>> found() {
        return List.copyOf(found);
    }

    private void enter(String code) {
        int at = walk.indexOf(code);
        if (at >= 0) {
            found.add(List.copyOf(walk.subList(at, walk.size())));
            return;
        }
        if (left.contains(code) || !tasks.containsKey(code)) return;
        walk.add(code);
        tasks.get(code).needsFirst().codes().distinct().forEach(this::enter);
        walk.remove(walk.size() - 1);
        left.add(code);
    }
}
