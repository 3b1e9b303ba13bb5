package org.sojourn.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Patient;

/**
 * The table of jobs: who is at which one until when. A row is claimed by one conditional update, so that of several nodes one
 * gets it; a node that dies loses it when its time is over. It asks nobody’s permission.
 */
@ApplicationScoped
public class JobBook {
    @PersistenceContext
    private EntityManager entities;

    /**
     * Makes jobs known, all of them or none; one that is known stays as it is.
     *
     * @param unknown names, and how long after now each begins
     */
    @Patient
    @Transactional(rollbackOn = Exception.class)
    public void enter(Map<String, Duration> unknown) {
        unknown.forEach(
                (name, first) -> entities.createNativeQuery("INSERT IGNORE INTO background_job (name, next_at, done)"
                                + " VALUES (?, UTC_TIMESTAMP(6) + INTERVAL ? SECOND, 0)")
                        .setParameter(1, name)
                        .setParameter(2, first.toSeconds())
                        .executeUpdate());
    }

    /** Takes a job that is due and that nobody is at. */
    @Patient
    @Transactional(rollbackOn = Exception.class)
    public boolean claim(String name, String owner, Duration longest) {
        return entities.createNativeQuery("UPDATE background_job SET owner = ?, began_at = UTC_TIMESTAMP(6),"
                                + " held_until = UTC_TIMESTAMP(6) + INTERVAL ? SECOND WHERE name = ?"
                                + " AND next_at <= UTC_TIMESTAMP(6)"
                                + " AND (held_until IS NULL OR held_until <= UTC_TIMESTAMP(6))")
                        .setParameter(1, owner)
                        .setParameter(2, longest.toSeconds())
                        .setParameter(3, name)
                        .executeUpdate()
                == 1;
    }

    /** Gives a job back; does nothing for a node that has lost it meanwhile. */
    @Patient
    @Transactional(rollbackOn = Exception.class)
    public void end(String name, String owner, Ended ended) {
        entities.createNativeQuery("UPDATE background_job SET owner = NULL, held_until = NULL,"
                        + " ended_at = UTC_TIMESTAMP(6), next_at = UTC_TIMESTAMP(6) + INTERVAL ? SECOND, done = ?,"
                        + " fault = ? WHERE name = ? AND owner = ?")
                .setParameter(1, ended.pause().toSeconds())
                .setParameter(2, ended.done())
                .setParameter(3, ended.fault())
                .setParameter(4, name)
                .setParameter(5, owner)
                .executeUpdate();
    }

    /** Lets a job run as soon as a node looks, if nobody is at it already. Says whether there is such a job. */
    @Transactional
    public boolean hurry(String name) {
        return entities.createNativeQuery("UPDATE background_job SET next_at = UTC_TIMESTAMP(6) WHERE name = ?")
                        .setParameter(1, name)
                        .executeUpdate()
                == 1;
    }

    /** All that are known, by name. */
    @Transactional
    public List<JobRow> all() {
        List<?> rows = entities.createNativeQuery("SELECT name, began_at, ended_at, next_at,"
                        + " CASE WHEN held_until > UTC_TIMESTAMP(6) THEN 1 ELSE 0 END, done, fault"
                        + " FROM background_job ORDER BY name")
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static JobRow row(Object[] of) {
        return new JobRow(
                (String) of[0],
                DatabaseClock.instant(of[1]),
                DatabaseClock.instant(of[2]),
                DatabaseClock.instant(of[3]),
                ((Number) of[4]).intValue() == 1,
                ((Number) of[5]).longValue(),
                (String) of[6]);
    }

    /**
     * How a run ended.
     *
     * @param pause until the next one
     * @param fault null where nothing stopped it
     */
    public record Ended(Duration pause, long done, String fault) {}
}
