package org.sojourn.students;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.access.accounts.AccountDesk.Enrol;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;
import org.sojourn.students.FactsRecorded.One;
import org.sojourn.students.StudentDesk.UndoImport;

/** Takes the last list back; always inside the transaction of the door that asks. */
@ApplicationScoped
class StudentUndo {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Students students;

    @Inject
    private AccountDesk desk;

    @Inject
    private AccountRegister accounts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    @Inject
    private Event<FactsRecorded> told;

    Undone undo(UndoImport command) {
        ImportedList list = students.last();
        if (list == null || list.id() != command.importId()) throw new Refusal("students-import-not-last");
        list.undo(caller.accountId(), clock.now());
        Undone undone = new Taking().all(before(list.id()));
        entities.flush();
        journal.write(
                "students.import-undone",
                "student_import",
                list.id(),
                Changes.of("file", list.fileName(), null)
                        .and("restored", null, undone.restored())
                        .and("removed", null, undone.removed())
                        .and("kept", null, undone.kept().size()));
        return undone;
    }

    private List<RecordBefore> before(long importId) {
        return entities.createQuery(
                        "SELECT b FROM RecordBefore b WHERE b.importId = :list ORDER BY b.id", RecordBefore.class)
                .setParameter("list", importId)
                .getResultList();
    }

    /** One list while it is being taken back. */
    private final class Taking {
        private final Map<Long, StudentRecord> records = students.byAccount();
        private final List<String> kept = new ArrayList<>();
        private final List<Enrol> names = new ArrayList<>();
        private final List<One> said = new ArrayList<>();
        private final Map<StudentRecord, StudentFacts> restored = new LinkedHashMap<>();
        private final List<StudentRecord> removed = new ArrayList<>();
        private final Map<Long, RecordBefore> opened = new LinkedHashMap<>();

        Undone all(List<RecordBefore> rows) {
            Map<Long, PersonRow> people =
                    accounts.people(rows.stream().map(RecordBefore::accountId).toList());
            for (RecordBefore row : rows) {
                PersonRow person = people.get(row.accountId());
                StudentRecord record = records.get(row.accountId());
                if (person == null || record == null) continue;
                if (row.isAsLeft(person, record.facts())) takeBack(row, person, record);
                else kept.add(name(person));
            }
            if (!names.isEmpty()) desk.enrol(names);
            entities.flush();
            tell();
            return new Undone(restored.size(), removed.size(), kept, held(people));
        }

        private void takeBack(RecordBefore row, PersonRow person, StudentRecord record) {
            if (row.opened()) opened.put(row.accountId(), row);
            else if (row.isCalledOtherwise(person)) names.add(enrol(row.person(person)));
            if (row.made()) {
                entities.remove(record);
                removed.add(record);
                return;
            }
            restored.put(record, record.facts());
            said.add(new One(row.accountId(), record.facts(), row.facts()));
            record.record(row.facts(), row.source());
        }

        private void tell() {
            journal.willTellOf(
                    restored.keySet().stream().map(StudentRecord::accountId).toList());
            restored.forEach((record, was) -> tell("students.record-restored", record, was, record.facts()));
            removed.forEach(record -> tell("students.record-removed", record, record.facts(), null));
            told.fire(new FactsRecorded(said));
        }

        private void tell(String act, StudentRecord record, StudentFacts was, StudentFacts now) {
            Changes changes = Changes.of("programme", was.programme(), now == null ? null : now.programme())
                    .and("semester", was.semester(), now == null ? null : now.semester())
                    .and("grade", was.grade(), now == null ? null : now.grade());
            journal.write(act, "student_record", record.id(), changes.about(record.accountId()));
        }

        /** Accounts the list had opened go with it, unless something hangs on them. */
        private List<String> held(Map<Long, PersonRow> people) {
            if (opened.isEmpty()) return List.of();
            Set<Long> gone = desk.takeBack(List.copyOf(opened.keySet()));
            List<String> held = new ArrayList<>();
            opened.forEach((account, row) -> {
                if (gone.contains(account)) entities.remove(row);
                else held.add(name(people.get(account)));
            });
            return held;
        }

        private static Enrol enrol(PersonRow person) {
            return new Enrol(person.studentNumber(), person.givenName(), person.familyName(), person.email());
        }

        private static String name(PersonRow person) {
            return person.name() + " (" + person.studentNumber() + ")";
        }
    }
}
