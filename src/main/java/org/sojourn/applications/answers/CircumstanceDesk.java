package org.sojourn.applications.answers;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.access.journal.PersonKeys;

/** Where who decides about hardship opens what a student has told of special circumstances; no other door gives it to anybody. */
@Desk
public class CircumstanceDesk {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Journal journal;

    @Inject
    private PersonKeys keys;

    /**
     * Opens what somebody told in an application she has submitted. Every opening is kept in the journal, which she can read;
     * looking where nothing was told is kept too.
     *
     * @return empty where there is no such application
     */
    @Permits(Role.HARDSHIP)
    public Optional<Told> open(long applicationId) {
        Optional<Object[]> found = entities.createQuery(
                        "SELECT a.accountId, a.callId, c FROM Application a LEFT JOIN Circumstance c ON c.applicationId = a.id"
                                + " WHERE a.id = :id AND a.status = org.sojourn.applications.ApplicationStatus.SUBMITTED",
                        Object[].class)
                .setParameter("id", applicationId)
                .getResultStream()
                .findFirst();
        found.ifPresent(row -> journal.write(
                "applications.circumstances-opened",
                "application",
                applicationId,
                Changes.none().about((Long) row[0])));
        return found.map(row -> told((Long) row[0], (Long) row[1], (Circumstance) row[2]));
    }

    private Told told(long accountId, long callId, Circumstance kept) {
        if (kept == null || kept.sealed() == null) return new Told(accountId, callId, "", null);
        keys.fetch(List.of(accountId));
        return new Told(accountId, callId, keys.open(accountId, kept.sealed()).orElse(""), kept.changedAt());
    }

    /**
     * @param words empty when she has told nothing
     * @param changedAt null when she never did
     */
    public record Told(long accountId, long callId, String words, Instant changedAt) {
        public boolean isSaid() {
            return !words.isBlank();
        }
    }
}
