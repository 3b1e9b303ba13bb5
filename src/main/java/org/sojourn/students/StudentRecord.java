package org.sojourn.students;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.platform.Entry;
import org.sojourn.vocabulary.Programme;

/** What the Dean’s office says of one student, and where it says so. */
@Entity
@Table(name = "student_record")
class StudentRecord extends Entry {
    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private Programme programme;

    private int semester;

    @Column(name = "grade_hundredths")
    private Integer gradeHundredths;

    @Column(name = "source_file")
    private String sourceFile;

    @Column(name = "source_at")
    private Instant sourceAt;

    @Column(name = "source_by")
    private long sourceBy;

    protected StudentRecord() {}

    StudentRecord(long accountId, StudentFacts facts, Source source) {
        this.accountId = accountId;
        put(facts, source);
    }

    /** A list says this of her from now on. */
    void record(StudentFacts facts, Source source) {
        put(facts, source);
    }

    private void put(StudentFacts facts, Source source) {
        programme = facts.programme();
        semester = facts.semester();
        gradeHundredths = facts.hundredths();
        sourceFile = source.file();
        sourceAt = source.at();
        sourceBy = source.by();
    }

    long accountId() {
        return accountId;
    }

    StudentFacts facts() {
        return StudentFacts.of(programme, semester, gradeHundredths);
    }

    Source source() {
        return new Source(sourceFile, sourceAt, sourceBy);
    }
}
