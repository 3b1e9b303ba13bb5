package org.sojourn.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.applications.ApplicationDesk.SaveFacts;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.students.StudentDesk;
import org.sojourn.students.StudentDesk.ImportStudents;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Programme;

/** What the Dean's office has recorded is not asked again. */
@ContainerTest
class RecordedStudiesIT {
    @Inject
    ApplicationDesk desk;

    @Inject
    StudentDesk students;

    @Test
    void anApplicationBeginsWithWhatIsRecorded() {
        long call = OpenCalls.anOpenCall(OpenCalls.aPlace());
        long anna = As.student();
        Given.aStudentRecord(anna);
        long id = desk.begin(call);
        assertThat(programme(id)).isEqualTo("MEDICINE");
        assertThat(number("semester", id)).isEqualTo(6);
        assertThat(number("grade_hundredths", id)).isEqualTo(170);
    }

    @Test
    void whatIsRecordedMayBeLeftOutAndIsRefusedOtherwise() {
        long call = OpenCalls.anOpenCall(OpenCalls.aPlace());
        Given.aStudentRecord(As.student());
        long id = desk.begin(call);
        desk.saveFacts(new SaveFacts(id, version(id), new Facts(null, null, Map.of("en", CefrLevel.B2))));
        assertThat(number("semester", id)).isEqualTo(6);
        assertThatThrownBy(() ->
                        desk.saveFacts(new SaveFacts(id, version(id), new Facts(Programme.MEDICINE, 9, Map.of()))))
                .hasMessage("facts-recorded-elsewhere");
        assertThatThrownBy(() ->
                        desk.saveFacts(new SaveFacts(id, version(id), new Facts(Programme.DENTISTRY, 6, Map.of()))))
                .hasMessage("facts-recorded-elsewhere");
    }

    @Test
    void aNewListIsFollowedByOpenApplicationsButNotByReleasedOnes() {
        long open = OpenCalls.anOpenCall(OpenCalls.aPlace());
        long over = OpenCalls.anOpenCall(OpenCalls.aPlace());
        long anna = As.student();
        Given.aStudentRecord(anna);
        long one = desk.begin(open);
        long other = desk.begin(over);
        Sql.change("UPDATE exchange_call SET state = 'RELEASED' WHERE id = ?", over);
        imported(anna, 7, "2,0");
        assertThat(number("semester", one)).isEqualTo(7);
        assertThat(number("grade_hundredths", one)).isEqualTo(200);
        assertThat(number("semester", other)).isEqualTo(6);
        assertThat(Sql.number(
                        "SELECT COUNT(*) FROM journal_entry WHERE act = 'applications.studies-recorded' AND object_id = ?",
                        one))
                .isEqualTo(1);
    }

    @Test
    void aGradeTheOfficeHasGivenHereStays() {
        long call = OpenCalls.anOpenCall(OpenCalls.aPlace());
        long anna = As.student();
        Given.aStudentRecord(anna);
        long id = desk.begin(call);
        Sql.change("UPDATE application SET grade_hundredths = 300 WHERE id = ?", id);
        imported(anna, 7, "2,0");
        assertThat(number("semester", id)).isEqualTo(7);
        assertThat(number("grade_hundredths", id)).isEqualTo(300);
    }

    private void imported(long account, int semester, String grade) {
        String number = Sql.text("SELECT student_number FROM account WHERE id = ?", account);
        As.coordinator();
        String list = "Matrikelnummer;Vorname;Nachname;E-Mail;Studiengang;Fachsemester;M1-Note\n"
                + "%s;Anna;Brandt;a%s@example.org;Humanmedizin;%d;%s\n".formatted(number, number, semester, grade);
        students.importStudents(
                new ImportStudents("studierende.csv", list.getBytes(StandardCharsets.UTF_8), false, null));
        As.account(account);
    }

    private static int version(long id) {
        return (int) number("version", id);
    }

    private static String programme(long id) {
        return Sql.text("SELECT programme FROM application WHERE id = ?", id);
    }

    private static long number(String column, long id) {
        return Sql.number("SELECT " + column + " FROM application WHERE id = ?", id);
    }
}
