package org.sojourn.welcome.core;

import java.util.Arrays;

/** Makes a task of a template, in short: a step of preparation that takes no time, due on arrival. */
final class ATask {
    private final String code;
    private Phase phase = Phase.PREP;
    private Anchor anchor = Anchor.ARRIVAL;
    private int offset;
    private int lead;
    private LeadKind kind = LeadKind.WORK;
    private boolean yearly;
    private String when = "";
    private String needs = "";
    private TaskText de = title("Aufgabe");
    private TaskText en = title("Task");

    private ATask(String code) {
        this.code = code;
    }

    static ATask named(String code) {
        return new ATask(code);
    }

    static TaskText title(String title) {
        return new TaskText(title, "", "", "", "", "");
    }

    ATask needs(String codes) {
        needs = codes;
        return this;
    }

    ATask when(String condition) {
        when = condition;
        return this;
    }

    ATask works(int days) {
        lead = days;
        return this;
    }

    ATask waits(int days) {
        lead = days;
        kind = LeadKind.WAIT;
        return this;
    }

    ATask during(Phase of) {
        phase = of;
        return this;
    }

    ATask due(Anchor from, int days) {
        anchor = from;
        offset = days;
        return this;
    }

    ATask yearly() {
        yearly = true;
        return this;
    }

    ATask saying(TaskText german, TaskText english) {
        de = german;
        en = english;
        return this;
    }

    TemplateTask build() {
        return new TemplateTask(
                code,
                phase,
                anchor,
                offset,
                lead,
                kind,
                yearly,
                OwnerRole.HOST,
                Condition.parse(when),
                Needs.parse(needs),
                de,
                en);
    }

    static Template template(ATask... tasks) {
        return new Template("Test", Arrays.stream(tasks).map(ATask::build).toList());
    }
}
