package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.welcome.BoardRow;
import org.sojourn.welcome.TaskRegister;

/** The caller’s tasks over all visits, by the day they are due, looked up once for a page. */
@RequestScoped
public class BoardRows {
    @Inject
    private TaskRegister register;

    @Inject
    private CurrentCaller caller;

    private List<BoardRow> rows;

    public List<BoardRow> all() {
        if (rows == null) {
            Map<String, BoardRow> found = new LinkedHashMap<>();
            if (caller.is(Role.WELCOME)) keep(register.ofWelcome(), found);
            if (caller.is(Role.TASK_OWNER)) keep(register.ofOffices(), found);
            if (caller.is(Role.OCCUPATIONAL_HEALTH)) keep(register.ofHealth(), found);
            keep(register.mine(), found);
            rows = found.values().stream()
                    .sorted(Comparator.comparing(
                            row -> row.task().due(), Comparator.nullsLast(Comparator.naturalOrder())))
                    .toList();
        }
        return rows;
    }

    private static void keep(List<BoardRow> some, Map<String, BoardRow> found) {
        some.forEach(row -> found.put(key(row), row));
    }

    /** As forms name a task: the visit’s number and the task’s code. */
    static String key(BoardRow row) {
        return row.task().visitId() + ":" + row.task().code();
    }

    /** Guests do their steps one by one, on their own page. */
    boolean isChoosing() {
        return caller.get().roles().stream().anyMatch(Role::isOfTheHouse);
    }
}
