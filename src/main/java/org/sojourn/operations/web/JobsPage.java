package org.sojourn.operations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.sojourn.operations.JobDesk;
import org.sojourn.operations.JobRegister;
import org.sojourn.platform.Texts;
import org.sojourn.platform.jobs.JobRow;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;

/** What runs by itself: when it ran, when it runs, and how it went. */
@Named
@RequestScoped
public class JobsPage {
    @Inject
    private JobRegister register;

    @Inject
    private JobDesk desk;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    private List<JobRow> rows;

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.of(getRows()));
    }

    public List<JobRow> getRows() {
        if (rows == null) rows = register.jobs();
        return rows;
    }

    /** What wants attention first. */
    public String getTitle() {
        long stopped = getRows().stream().filter(row -> row.fault() != null).count();
        return texts.of("operations.jobs.title", stopped);
    }

    public String run(String job) {
        return act.on(() -> {
            desk.runNow(new JobDesk.RunJob(job));
            act.say("operations.jobs.hurried", texts.get("operations.job." + job));
            return "/operations/jobs";
        });
    }

    /** {@code fault}, {@code running}, {@code waiting} before its first run, or {@code done}. */
    public String stand(JobRow row) {
        if (row.running()) return "running";
        if (row.endedAt() == null) return "waiting";
        return row.fault() == null ? "done" : "fault";
    }

    public String look(JobRow row) {
        return switch (stand(row)) {
            case "fault" -> "bad";
            case "running" -> "info";
            case "done" -> "good";
            default -> "neutral";
        };
    }
}
