package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;
import org.sojourn.welcome.TaskRow;
import org.sojourn.welcome.health.HealthRegister;
import org.sojourn.welcome.health.HealthRow;

/** The physicians’ list: every visit that asks them for something, what is due first comes first. */
@Named
@RequestScoped
public class HealthPage {
    private static final int SHOWN = 200;

    @Inject
    private HealthRegister register;

    @Inject
    private Texts texts;

    private List<HealthRow> rows;

    /** Refuses whoever is no physician of the house. */
    public void arrive() {
        Asked.found(() -> Optional.of(all()));
    }

    private List<HealthRow> all() {
        if (rows == null) rows = register.all();
        return rows;
    }

    public List<HealthRow> getRows() {
        return all().stream().limit(SHOWN).toList();
    }

    public int getHidden() {
        return Math.max(0, all().size() - SHOWN);
    }

    public String getTitle() {
        return texts.of(
                "welcome.health.title",
                all().stream().mapToLong(HealthRow::unopened).sum());
    }

    /** "2 von 3 erledigt": of the physicians’ own tasks; a dash where they have none. */
    public String progress(HealthRow row) {
        List<TaskRow> tasks = row.visit().ofPhysicians();
        if (tasks.isEmpty()) return "–";
        return texts.of(
                "welcome.progress", tasks.stream().filter(TaskRow::isDone).count(), tasks.size());
    }
}
