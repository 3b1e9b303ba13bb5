package org.sojourn.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.home.OfficeStart;
import org.sojourn.home.StudentStart;
import org.sojourn.home.Waiting;
import org.sojourn.platform.Texts;

/** The start page: what waits for me, the first of it first. */
@Named
@RequestScoped
public class TodayPage {
    private static final EnumSet<Role> OFFICE = EnumSet.of(Role.COORDINATOR, Role.APPROVER, Role.READER);

    @Inject
    private CurrentCaller caller;

    @Inject
    private StudentStart student;

    @Inject
    private OfficeStart office;

    @Inject
    private Texts texts;

    private List<Waiting> waiting;

    public List<Waiting> getWaiting() {
        if (waiting == null) {
            waiting = new ArrayList<>();
            if (caller.is(Role.STUDENT)) waiting.addAll(student.waiting());
            if (OFFICE.stream().anyMatch(caller::is)) waiting.addAll(office.waiting());
            if (caller.is(Role.ADMINISTRATOR)) waiting.add(step("home.admin.people", "/access/people"));
            if (caller.is(Role.AUDITOR)) waiting.add(step("home.auditor.journal", "/access/journal"));
        }
        return waiting;
    }

    private Waiting step(String key, String page) {
        return new Waiting(texts.get(key), texts.get(key + ".text"), page, texts.get(key + ".go"));
    }

    public String getTitle() {
        return getWaiting().isEmpty()
                ? texts.get("home.today.nothing")
                : getWaiting().get(0).title();
    }
}
