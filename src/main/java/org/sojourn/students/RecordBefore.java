package org.sojourn.students;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.access.people.PersonRow;
import org.sojourn.platform.Entry;
import org.sojourn.vocabulary.Programme;

/** What a list replaced for one person, and the state it left. */
@Entity
@Table(name = "student_before")
class RecordBefore extends Entry {
    @Column(name = "import_id")
    private long importId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    private String email;

    @Enumerated(EnumType.STRING)
    private Programme programme;

    private Integer semester;

    @Column(name = "grade_hundredths")
    private Integer gradeHundredths;

    @Column(name = "source_file")
    private String sourceFile;

    @Column(name = "source_at")
    private Instant sourceAt;

    @Column(name = "source_by")
    private Long sourceBy;

    @Column(name = "state_after")
    private String stateAfter;

    protected RecordBefore() {}

    /**
     * @param person as she was, or null for an account the list opened
     * @param record as it was, or null for a record the list made
     */
    RecordBefore(ImportedList list, After after, PersonRow person, StudentRecord record) {
        this.importId = list.id();
        this.accountId = after.accountId();
        this.writtenAt = after.at();
        this.stateAfter = after.state();
        if (person != null) {
            givenName = person.givenName();
            familyName = person.familyName();
            email = person.email();
        }
        if (record != null) remember(record.facts(), record.source());
    }

    private void remember(StudentFacts facts, Source source) {
        programme = facts.programme();
        semester = facts.semester();
        gradeHundredths = facts.hundredths();
        sourceFile = source.file();
        sourceAt = source.at();
        sourceBy = source.by();
    }

    /** What the list left. */
    record After(long accountId, Instant at, String state) {}

    long accountId() {
        return accountId;
    }

    /** The list opened her account. */
    boolean opened() {
        return email == null;
    }

    /** The list made her record. */
    boolean made() {
        return programme == null;
    }

    /** Has nobody changed her since? */
    boolean isAsLeft(PersonRow person, StudentFacts facts) {
        return stateAfter.equals(StudentSheet.state(person, facts));
    }

    boolean isCalledOtherwise(PersonRow now) {
        return !givenName.equals(now.givenName()) || !familyName.equals(now.familyName()) || !email.equals(now.email());
    }

    PersonRow person(PersonRow now) {
        return new PersonRow(now.id(), now.version(), givenName, familyName, email, now.studentNumber());
    }

    StudentFacts facts() {
        return StudentFacts.of(programme, semester, gradeHundredths);
    }

    Source source() {
        return new Source(sourceFile, sourceAt, sourceBy);
    }
}
