package org.sojourn.operations;

import jakarta.inject.Inject;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.jobs.JobBook;

/** Lets what runs by itself run now. */
@Desk
public class JobDesk {
    @Inject
    private JobBook book;

    @Inject
    private Journal journal;

    /** Within seconds a node takes it; one that runs goes on and then runs once more. Refuses a name nobody has. */
    @Permits(Role.ADMINISTRATOR)
    public void runNow(RunJob command) {
        if (!book.hurry(command.job())) throw new Refusal("job-unknown");
        journal.write("operations.job-hurried", "background_job", 0, Changes.of("job", null, command.job()));
    }

    public record RunJob(String job) {}
}
