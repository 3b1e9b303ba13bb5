package org.sojourn.operations;

import jakarta.inject.Inject;
import java.util.List;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.platform.jobs.JobBook;
import org.sojourn.platform.jobs.JobRow;

/** Looks up what runs by itself. */
@Register
public class JobRegister {
    @Inject
    private JobBook book;

    /** Every job that has been known here, by name, in one statement. */
    @Permits(Role.ADMINISTRATOR)
    public List<JobRow> jobs() {
        return book.all();
    }
}
