package org.sojourn.students;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.sheets.ImportPlan;
import org.sojourn.platform.sheets.Sheet;
import org.sojourn.platform.sheets.SheetReader;

/** Looks up what is recorded of students: for the office of all, for a student of herself. */
@Register
public class StudentRegister {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Students students;

    @Inject
    private StudentList list;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    /** One page of the students with a record, with the list that was taken in last. */
    @Permits(Role.COORDINATOR)
    public StudentPage list(StudentSearch search) {
        ImportedList last = students.last();
        return list.page(search, last == null ? null : last.row(clock.now()));
    }

    /** All students with a record, each with the state that finds out on the way back who has been changed. */
    @Permits(Role.COORDINATOR)
    public StudentExport export() {
        return students.plan(students.byAccount(), null).export();
    }

    /** What taking a list in would do now. */
    @Permits(Role.COORDINATOR)
    public ImportPlan preview(String fileName, byte[] content) {
        Sheet file = SheetReader.read(content, fileName);
        return students.plan(students.byAccount(), file).draw(file);
    }

    /** What is recorded of the caller. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public Optional<MyStudies> mine() {
        return entities.createQuery("SELECT r FROM StudentRecord r WHERE r.accountId = :me", StudentRecord.class)
                .setParameter("me", caller.accountId())
                .getResultStream()
                .findFirst()
                .map(r -> new MyStudies(r.facts(), r.source().file(), r.source().at()));
    }

    /** What is recorded of some people, by account; who has no record is not in it. */
    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.INSIDE)
    public Map<Long, StudentFacts> of(Collection<Long> accountIds) {
        Map<Long, StudentFacts> found = new HashMap<>();
        if (accountIds.isEmpty()) return found;
        entities.createQuery("SELECT r FROM StudentRecord r WHERE r.accountId IN :ids", StudentRecord.class)
                .setParameter("ids", accountIds)
                .getResultList()
                .forEach(one -> found.put(one.accountId(), one.facts()));
        return found;
    }
}
