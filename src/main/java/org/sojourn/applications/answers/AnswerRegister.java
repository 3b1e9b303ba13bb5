package org.sojourn.applications.answers;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.access.journal.PersonKeys;
import org.sojourn.applications.ApplicationRegister;

/** Looks up what a student has told in words: for herself, and for the office what she has handed in. */
@Register
public class AnswerRegister {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private PersonKeys keys;

    @Inject
    private ApplicationRegister applications;

    /** Every question with what stands there, for the caller's own application; of another one nothing stands anywhere. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public List<AnswerRow> mine(long applicationId) {
        return read(applicationId).answers();
    }

    /** The same with what she has declared, in one statement and one for her key where something is sealed. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public AnswerSheet sheet(long applicationId) {
        return read(applicationId);
    }

    /** What stands as the caller's own answer to one question. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public AnswerRow one(long applicationId, Question question) {
        return read(applicationId).of(question);
    }

    /**
     * What says something, in the order of the questions, of an application within reach that is handed in. Special
     * circumstances are not among it: those are told to whoever decides about hardship.
     */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    @SuppressWarnings("unchecked")
    public List<AnswerRow> told(long applicationId) {
        List<Answer> told = entities.createNativeQuery(
                        "SELECT s.* FROM application_answer s JOIN application a ON a.id = s.application_id"
                                + " WHERE a.status = 'SUBMITTED' AND a.id = ?1" + applications.withinReach(),
                        Answer.class)
                .setParameter(1, applicationId)
                .getResultList();
        return told.stream()
                .map(Answer::row)
                .filter(AnswerRow::isSaid)
                .sorted(Comparator.comparing(AnswerRow::question))
                .toList();
    }

    private AnswerSheet read(long applicationId) {
        Map<Question, AnswerRow> said = new EnumMap<>(Question.class);
        DeclarationRow declared = null;
        for (Object[] found : entities.createQuery(
                        "SELECT s, c, d FROM Application a LEFT JOIN Answer s ON s.applicationId = a.id"
                                + " LEFT JOIN Circumstance c ON c.applicationId = a.id"
                                + " LEFT JOIN Declaration d ON d.applicationId = a.id"
                                + " WHERE a.id = :id AND a.accountId = :me",
                        Object[].class)
                .setParameter("id", applicationId)
                .setParameter("me", caller.accountId())
                .getResultList()) {
            if (found[0] instanceof Answer answer) said.put(answer.question(), answer.row());
            if (found[1] instanceof Circumstance kept && !said.containsKey(Question.CIRCUMSTANCES))
                said.put(Question.CIRCUMSTANCES, told(kept, caller.accountId()));
            if (found[2] instanceof Declaration kept) declared = kept.row();
        }
        List<AnswerRow> rows = new ArrayList<>();
        for (Question each : Question.values()) rows.add(said.getOrDefault(each, AnswerRow.none(each)));
        return new AnswerSheet(rows, declared);
    }

    private AnswerRow told(Circumstance kept, long holder) {
        if (kept.sealed() != null) keys.fetch(List.of(holder));
        String words = keys.open(holder, kept.sealed()).orElse("");
        return new AnswerRow(Question.CIRCUMSTANCES, kept.version(), words, kept.changedAt());
    }

    /** What the caller has handed in of this application, the latest first. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public List<ReceiptCard> receipts(long applicationId) {
        return entities.createQuery(
                        "SELECT r FROM Receipt r JOIN Application a ON a.id = r.applicationId"
                                + " WHERE a.id = :id AND a.accountId = :me ORDER BY r.number DESC",
                        Receipt.class)
                .setParameter("id", applicationId)
                .setParameter("me", caller.accountId())
                .getResultStream()
                .map(Receipt::card)
                .toList();
    }
}
