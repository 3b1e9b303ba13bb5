package org.sojourn.welcome.templates;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.documents.UploadDesk;
import org.sojourn.documents.UploadRow;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.core.Template;
import org.sojourn.welcome.core.TemplateReading;
import org.sojourn.welcome.core.TemplateTask;

/**
 * Changes what visits are planned by. Each change is a new version of the whole template, made from the newest and refused when
 * another was saved in between, or when nobody could plan with it. Visits keep the version they have.
 */
@Desk
public class TemplateDesk {
    public static final String UPLOAD_PURPOSE = "visit-template";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private TemplateShelf shelf;

    @Inject
    private UploadDesk uploads;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    /**
     * Puts a task in the place of the one with its code, or a new one behind the others of its phase.
     *
     * @return the number of the version that holds now
     */
    @Permits(Role.WELCOME)
    public int saveTask(SaveTask command) {
        Template before = current(command.version());
        List<TemplateTask> tasks = new ArrayList<>(before.tasks());
        int at = command.added() ? -1 : place(before, command.task().code());
        if (at >= 0) tasks.set(at, command.task());
        else tasks.add(endOf(before, command.task()), command.task());
        String act = command.added() ? "welcome.template-task-added" : "welcome.template-task-changed";
        return keep(act, command.version(), before, tasks, command.task().code());
    }

    /** Takes a task out; refused while another needs it, and for the registration and the gate. */
    @Permits(Role.WELCOME)
    public int removeTask(RemoveTask command) {
        Template before = current(command.version());
        List<TemplateTask> tasks = new ArrayList<>(before.tasks());
        tasks.remove(place(before, command.code()));
        return keep("welcome.template-task-removed", command.version(), before, tasks, command.code());
    }

    /** Lets an earlier version hold again, as a new one. */
    @Permits(Role.WELCOME)
    public int takeBack(TakeBack command) {
        Template before = current(command.version());
        Template earlier = shelf.of(List.of(command.number())).get(command.number());
        if (earlier == null) throw new Refusal("template-version-unknown");
        return keep("welcome.template-taken-back", command.version(), before, earlier.tasks(), null);
    }

    /** Puts the whole template of a kept file in the place of the newest, once. */
    @Permits(Role.WELCOME)
    public int importUpload(ImportTemplate command) {
        Template before = current(command.version());
        UploadRow file = uploads.look(command.uploadId(), UPLOAD_PURPOSE);
        TemplateReading reading = TemplateFile.read(file.content());
        TemplateFlawed.refuse(reading.flaws());
        int number = keep(
                "welcome.template-imported",
                command.version(),
                before,
                reading.template().tasks(),
                null);
        uploads.use(command.uploadId(), UPLOAD_PURPOSE, Integer.toString(number));
        return number;
    }

    /** One change at a time: the first version, which is always there, is what they wait for. */
    private Template current(int seen) {
        shelf.newest();
        entities.find(TemplateVersion.class, 1, LockModeType.PESSIMISTIC_WRITE);
        Refusal.whenStale(seen, shelf.newest());
        return shelf.of(List.of(seen)).get(seen);
    }

    private static int place(Template template, String code) {
        for (int i = 0; i < template.tasks().size(); i++)
            if (template.tasks().get(i).code().equals(code)) return i;
        throw new Refusal("template-task-gone", code);
    }

    private static int endOf(Template template, TemplateTask task) {
        int end = template.tasks().size();
        for (int i = 0; i < template.tasks().size(); i++)
            if (template.tasks().get(i).phase() == task.phase()) end = i + 1;
        return end;
    }

    private int keep(String act, int seen, Template before, List<TemplateTask> tasks, String code) {
        Template after = new Template(before.name(), tasks);
        TemplateFlawed.refuse(after.flaws());
        String first = before.tasks().get(0).code();
        if (!tasks.get(0).code().equals(first)) throw new Refusal("template-first-task-stays", first);
        if (tasks.equals(before.tasks())) return seen;
        entities.persist(new TemplateVersion(seen + 1, after, clock.now(), caller.accountId()));
        entities.flush();
        Changes told = Changes.of("templateVersion", seen, seen + 1).and("code", null, code);
        journal.write(act, "welcome_template", seen + 1, told);
        return seen + 1;
    }

    /**
     * @param version the version that was seen
     * @param added whether there is none of this code yet
     */
    public record SaveTask(int version, boolean added, TemplateTask task) {}

    /** @param version the version that was seen */
    public record RemoveTask(int version, String code) {}

    /**
     * @param version the version that was seen
     * @param number the earlier one
     */
    public record TakeBack(int version, int number) {}

    /** @param version the version the file was compared with */
    public record ImportTemplate(int version, long uploadId) {}
}
