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
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.access.people.PersonRow;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.sheets.Counts;
import org.sojourn.platform.sheets.ImportPlan;
import org.sojourn.platform.sheets.PlannedRow;
import org.sojourn.platform.sheets.RowValues;
import org.sojourn.platform.sheets.Sheet;
import org.sojourn.platform.sheets.SheetReader;
import org.sojourn.students.FactsRecorded.One;
import org.sojourn.students.StudentDesk.ImportStudents;

/** Writes what a list says; always inside the transaction of the door that asks. */
@ApplicationScoped
class StudentImport {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Students students;

    @Inject
    private AccountDesk accounts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    @Inject
    private Event<FactsRecorded> told;

    /** Refuses wrong rows that were not left out, and a plan that is not the one agreed to any more. */
    StudentImportOutcome write(ImportStudents command) {
        Sheet file = SheetReader.read(command.content(), command.fileName());
        Map<Long, StudentRecord> records = students.byAccount();
        StudentPlan planner = students.plan(records, file);
        ImportPlan plan = planner.draw(file);
        Counts counts = plan.counts();
        if (command.agreed() != null && !command.agreed().equals(plan.fingerprint()))
            throw new Refusal("import-changed");
        if (counts.errors() > 0 && !command.leaveOutErrors()) throw new Refusal("import-has-errors", counts.errors());
        if (counts.toWrite() > 0) new Writing(command.fileName(), counts, planner, records).all(plan.toWrite());
        return new StudentImportOutcome(
                counts.added(), counts.changed(), counts.unchanged(), counts.errors() + counts.conflicts());
    }

    /** One list while it is being written. */
    private final class Writing {
        private final Source source;
        private final ImportedList list;
        private final StudentPlan planner;
        private final Map<Long, StudentRecord> records;
        private final List<One> said = new ArrayList<>();
        private final Map<StudentRecord, StudentFacts> written = new LinkedHashMap<>();

        Writing(String file, Counts counts, StudentPlan planner, Map<Long, StudentRecord> records) {
            this.source = new Source(file, clock.now(), caller.accountId());
            this.list = new ImportedList(source, counts.added(), counts.changed());
            this.planner = planner;
            this.records = records;
        }

        void all(List<PlannedRow> rows) {
            entities.persist(list);
            Map<String, Long> ids = accounts.enrol(
                    rows.stream().map(row -> StudentSheet.enrol(row.values())).toList());
            rows.forEach(row -> take(row.values(), ids.get(row.key())));
            entities.flush();
            journal.willTellOf(ids.values());
            written.forEach(this::tell);
            told.fire(new FactsRecorded(said));
            journal.write(
                    "students.imported",
                    "student_import",
                    list.id(),
                    Changes.of("file", null, source.file())
                            .and("added", null, list.row(source.at()).added())
                            .and("changed", null, list.row(source.at()).changed()));
        }

        private void take(RowValues row, long accountId) {
            StudentRecord record = records.get(accountId);
            StudentFacts before = record == null ? null : record.facts();
            StudentFacts facts = StudentSheet.facts(row, before);
            PersonRow person = planner.person(row.need(StudentSheet.STUDENT_NUMBER));
            entities.persist(new RecordBefore(
                    list, new RecordBefore.After(accountId, source.at(), state(row, facts)), person, record));
            if (record == null) {
                record = new StudentRecord(accountId, facts, source);
                entities.persist(record);
            } else {
                record.record(facts, source);
            }
            written.put(record, before);
            said.add(new One(accountId, before, facts));
        }

        private static String state(RowValues row, StudentFacts facts) {
            PersonRow person = new PersonRow(
                    0,
                    0,
                    row.need(StudentSheet.GIVEN_NAME),
                    row.need(StudentSheet.FAMILY_NAME),
                    row.need(StudentSheet.EMAIL),
                    row.need(StudentSheet.STUDENT_NUMBER));
            return StudentSheet.state(person, facts);
        }

        private void tell(StudentRecord record, StudentFacts before) {
            journal.write(
                    before == null ? "students.recorded" : "students.record-changed",
                    "student_record",
                    record.id(),
                    Changes.between(before, record.facts())
                            .and("file", null, source.file())
                            .about(record.accountId()));
        }
    }
}
