package org.sojourn.applications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.Role;
import org.sojourn.access.Unit;
import org.sojourn.applications.answers.AnswerRegister;
import org.sojourn.applications.answers.AnswerRow;
import org.sojourn.applications.completing.MessageDesk;
import org.sojourn.applications.completing.MessageDesk.WriteMessage;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.vocabulary.Programme;

/** How the office works a queue off: on to the next, who has asked, what was told. */
@ContainerTest
class QueueWayIT {
    @Inject
    CompletenessRegister queue;

    @Inject
    MessageDesk messages;

    @Inject
    AnswerRegister answers;

    private long place;
    private long call;
    private List<Long> drafts;
    private List<Long> students;

    @BeforeEach
    void threeWhoLackEverything() {
        place = OpenCalls.aPlace();
        call = OpenCalls.anOpenCall(place);
        students = List.of(Given.anAccount(Role.STUDENT), Given.anAccount(Role.STUDENT), Given.anAccount(Role.STUDENT));
        drafts = students.stream()
                .map(student -> Given.anApplication(call, student))
                .toList();
        drafts.forEach(
                id -> Sql.change("UPDATE application SET status = 'DRAFT', submitted_at = NULL WHERE id = ?", id));
        As.coordinator();
    }

    @Test
    void theWayGoesByNameAndEndsWithTheLast() {
        QueueSpot first = spot(drafts.get(0), false);
        assertThat(first.isIn()).isTrue();
        assertThat(first.before()).isZero();
        assertThat(first.total()).isEqualTo(3);
        assertThat(first.next().applicationId()).isEqualTo(drafts.get(1));
        assertThat(spot(drafts.get(2), false).next()).isNull();
        assertThat(spot(drafts.get(2), true).next().applicationId()).isEqualTo(drafts.get(1));
        assertThat(spot(drafts.get(0), true).before()).isEqualTo(2);
    }

    @Test
    void whatWasPutRightInTheMeantimeIsPassedOverAndTheWayGoesOnFromThere() {
        complete(drafts.get(1));
        assertThat(spot(drafts.get(0), false).next().applicationId()).isEqualTo(drafts.get(2));
        QueueSpot done = spot(drafts.get(1), false);
        assertThat(done.isIn()).isFalse();
        assertThat(done.before()).isEqualTo(1);
        assertThat(done.total()).isEqualTo(2);
        assertThat(done.next().applicationId()).isEqualTo(drafts.get(2));
    }

    @Test
    void anApplicationOfAnotherCallStandsNowhere() {
        QueueSpot spot = spot(Given.anApplication(OpenCalls.anOpenCall(), students.get(0)), false);
        assertThat(spot.isIn()).isFalse();
        assertThat(spot.next()).isNull();
    }

    @Test
    void questionsCountOnceEachUntilTheyAreAnsweredAndOnlyWithinReach() {
        for (int person = 0; person < 2; person++) {
            As.account(students.get(person));
            messages.ask(new WriteMessage(drafts.get(person), "May I bring my cat?"));
            messages.ask(new WriteMessage(drafts.get(person), "It is small."));
        }
        As.coordinator();
        assertThat(queue.questions()).containsEntry(call, 2L);
        messages.answer(new WriteMessage(drafts.get(0), "The partner decides about that."));
        assertThat(queue.questions()).containsEntry(call, 1L);
        As.coordinator(Unit.of(Programme.PUBLIC_HEALTH));
        assertThat(queue.questions()).doesNotContainKey(call);
        Sql.change("UPDATE application SET status = 'WITHDRAWN' WHERE id = ?", drafts.get(1));
        As.coordinator();
        assertThat(queue.questions()).doesNotContainKey(call);
    }

    @Test
    void theOfficeReadsWhatWasHandedInAndNothingBefore() {
        long submitted = drafts.get(0);
        answer(submitted, "ENGAGEMENT", "In the student council.");
        answer(submitted, "MOTIVATION", "To see how others teach.");
        answer(submitted, "STUDY_PLAN", " ");
        assertThat(answers.told(submitted)).as("a draft is hers").isEmpty();
        Sql.change("UPDATE application SET status = 'SUBMITTED', submitted_at = '2026-01-01' WHERE id = ?", submitted);
        assertThat(answers.told(submitted))
                .extracting(AnswerRow::words)
                .containsExactly("To see how others teach.", "In the student council.");
        As.coordinator(Unit.of(Programme.PUBLIC_HEALTH));
        assertThat(answers.told(submitted)).isEmpty();
    }

    private QueueSpot spot(long application, boolean falling) {
        return queue.spot(new QueueSearch(call, Set.of(place), "", null, null, falling, 1, 20), application);
    }

    private void complete(long application) {
        Sql.change(
                "UPDATE application SET status = 'SUBMITTED', submitted_at = '2026-01-01' WHERE id = ?", application);
        Sql.change("INSERT INTO wish (application_id, position, place_id) VALUES (?, 1, ?)", application, place);
        Sql.change(
                "INSERT INTO application_language (application_id, language, level) VALUES (?, 'en', 'C2')",
                application);
    }

    private static void answer(long application, String question, String words) {
        Sql.change(
                "INSERT INTO application_answer (id, version, application_id, question, words, changed_at)"
                        + " VALUES (?, 1, ?, ?, ?, '2026-01-01')",
                Given.number(),
                application,
                question,
                words);
    }
}
