package org.sojourn.applications.answers;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.access.journal.PersonKeys;
import org.sojourn.applications.ApplicationStatus;
import org.sojourn.calls.AskedStepRegister;
import org.sojourn.calls.CallRegister;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;

/** Where a student writes the texts of her application, also half of them, also every two seconds. */
@Desk
public class AnswerDesk {
    /** Who writes for an hour is a handful of entries in the journal, not one for every word. */
    private static final Duration SITTING = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CallRegister calls;

    @Inject
    private AskedStepRegister steps;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    @Inject
    private PersonKeys keys;

    /**
     * Saves what she has typed so far as the answer to one question of her own application. The same words as those that
     * stand change nothing, whatever version is named. Refuses a text that is too long, a version that no longer stands
     * ({@code stale}), a withdrawn application, emptying what the call asks for once it is handed in, and everything once the
     * call is over.
     *
     * @return the answer as it now stands
     */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public AnswerRow save(SaveAnswer command) {
        String words = command.question().cleaned(command.words());
        return command.question().isSealed() ? saveSealed(command, words) : savePlain(command, words);
    }

    private AnswerRow savePlain(SaveAnswer command, String words) {
        Object[] found = mine("Answer s ON s.applicationId = a.id AND s.question = :question", command);
        Answer kept = found[2] == null ? new Answer(command.applicationId(), command.question()) : (Answer) found[2];
        int stands = found[2] == null ? 0 : kept.version();
        if (kept.words().equals(words)) return row(command, stands, words, kept.changedAt());
        Refusal.whenStale(command.version(), stands);
        Instant last = kept.changedAt();
        kept.say(words, clock.now());
        if (found[2] == null) entities.persist(kept);
        entities.flush();
        tell(command, last);
        return row(command, kept.version(), words, kept.changedAt());
    }

    private AnswerRow saveSealed(SaveAnswer command, String words) {
        Object[] found = mine("Circumstance s ON s.applicationId = a.id", command);
        Circumstance kept = found[2] == null ? new Circumstance(command.applicationId()) : (Circumstance) found[2];
        int stands = found[2] == null ? 0 : kept.version();
        keys.fetch(List.of(caller.accountId()));
        String before = keys.open(caller.accountId(), kept.sealed()).orElse("");
        if (before.equals(words)) return row(command, stands, words, kept.changedAt());
        Refusal.whenStale(command.version(), stands);
        Instant last = kept.changedAt();
        kept.say(words.isEmpty() ? null : keys.seal(caller.accountId(), words), clock.now());
        if (found[2] == null) entities.persist(kept);
        entities.flush();
        tell(command, last);
        return row(command, kept.version(), words, kept.changedAt());
    }

    /** Call, status and answer of her own application, in one statement; refuses what may not be changed. */
    private Object[] mine(String answer, SaveAnswer command) {
        var query = entities.createQuery(
                        "SELECT a.callId, a.status, s FROM Application a LEFT JOIN " + answer
                                + " WHERE a.id = :id AND a.accountId = :me",
                        Object[].class)
                .setParameter("id", command.applicationId())
                .setParameter("me", caller.accountId());
        if (!command.question().isSealed()) query.setParameter("question", command.question());
        Object[] found = query.getResultStream().findFirst().orElseThrow(() -> new NotPermitted("application"));
        if (found[1] == ApplicationStatus.WITHDRAWN) throw new Refusal("application-withdrawn");
        calls.refuseUnlessOpen((Long) found[0]);
        boolean counts = found[1] == ApplicationStatus.SUBMITTED;
        if (counts && isEmptied(command) && isAsked((Long) found[0], command.question()))
            throw new Refusal("answer-is-needed");
        return found;
    }

    private static boolean isEmptied(SaveAnswer command) {
        return command.words() == null || command.words().isBlank();
    }

    private boolean isAsked(long callId, Question question) {
        return steps.of(callId).stream().anyMatch(step -> step.name().equals(question.name()));
    }

    private void tell(SaveAnswer command, Instant last) {
        if (last != null && last.plus(SITTING).isAfter(clock.now())) return;
        journal.write(
                "applications.answered",
                "application",
                command.applicationId(),
                // the words are hers and still change: only which answer it was
                Changes.none().byName(field(command.question()), "", "told").about(caller.accountId()));
    }

    private static String field(Question question) {
        return switch (question) {
            case PHONE -> "phone";
            case MOTIVATION -> "motivation";
            case STUDY_PLAN -> "studyPlan";
            case ENGAGEMENT -> "engagement";
            case CIRCUMSTANCES -> "circumstances";
        };
    }

    private static AnswerRow row(SaveAnswer command, int version, String words, Instant at) {
        return new AnswerRow(command.question(), version, words, at);
    }

    /** @param version of the answer she saw, 0 when there was none */
    public record SaveAnswer(long applicationId, int version, Question question, String words) {}
}
