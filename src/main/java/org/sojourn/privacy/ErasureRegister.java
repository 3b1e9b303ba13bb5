package org.sojourn.privacy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.privacy.registry.Registry;
import org.sojourn.privacy.registry.Table;
import org.sojourn.privacy.registry.Words;

/** Looks up requests to be erased, holds, and what an erasure would mean for one person. */
@Register
public class ErasureRegister {
    private static final Registry REGISTRY = Registry.shipped();
    private static final int SHOWN = 50;
    private static final String REQUEST = "SELECT NEW org.sojourn.privacy.ErasureRegister$RequestRow(r.id, r.version,"
            + " r.accountId, r.reason, r.state, r.preparedBy, r.preparedAt, r.decidedBy, r.decidedAt, r.doneAt,"
            + " r.erasedRows) FROM ErasureRequest r";
    private static final String HOLD = "SELECT NEW org.sojourn.privacy.ErasureRegister$HoldRow(h.id, h.version,"
            + " h.accountId, h.reason, h.untilDay, h.placedAt) FROM LegalHold h WHERE h.liftedAt IS NULL"
            + " AND h.untilDay >= :today";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DatabaseClock clock;

    @Inject
    private CurrentCaller caller;

    /** The newest requests, the open ones first. */
    @Permits({Role.ADMINISTRATOR, Role.APPROVER})
    public List<RequestRow> requests() {
        return entities.createQuery(
                        REQUEST + " ORDER BY CASE WHEN r.state = :open THEN 0 ELSE 1 END, r.id DESC", RequestRow.class)
                .setParameter("open", ErasureState.PREPARED)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** How many requests somebody else has prepared, and the caller may confirm or refuse. */
    @Permits({Role.ADMINISTRATOR, Role.APPROVER})
    public long waitingForSecondPerson() {
        return entities.createQuery(
                        "SELECT COUNT(r) FROM ErasureRequest r WHERE r.state = :open AND r.preparedBy <> :me",
                        Long.class)
                .setParameter("open", ErasureState.PREPARED)
                .setParameter("me", caller.accountId())
                .getSingleResult();
    }

    /** The requests about one person, newest first. */
    @Permits({Role.ADMINISTRATOR, Role.APPROVER})
    public List<RequestRow> requestsAbout(long accountId) {
        return entities.createQuery(REQUEST + " WHERE r.accountId = :account ORDER BY r.id DESC", RequestRow.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** Holds that hold now, those that end first in front. */
    @Permits({Role.ADMINISTRATOR, Role.APPROVER})
    public List<HoldRow> holds() {
        return entities.createQuery(HOLD + " ORDER BY h.untilDay, h.id", HoldRow.class)
                .setParameter("today", today())
                .setMaxResults(SHOWN)
                .getResultList();
    }

    @Permits({Role.ADMINISTRATOR, Role.APPROVER})
    public List<HoldRow> holdsOf(long accountId) {
        return entities.createQuery(HOLD + " AND h.accountId = :account ORDER BY h.id", HoldRow.class)
                .setParameter("today", today())
                .setParameter("account", accountId)
                .getResultList();
    }

    /** What an erasure would take and leave, table by table; empty when there is no such account. Changes nothing. */
    @Permits({Role.ADMINISTRATOR, Role.APPROVER})
    public List<PreviewRow> preview(long accountId) {
        Instant now = clock.now();
        List<Table> tables = REGISTRY.tables().values().stream()
                .filter(Table::isOfPeople)
                .filter(table -> table.hers().findAny().isPresent())
                .toList();
        List<Object[]> found = counts(tables, accountId, now);
        boolean somethingWaits = found.stream().anyMatch(row -> ((Number) row[2]).longValue() > 0);
        List<PreviewRow> rows = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            long all = ((Number) found.get(i)[1]).longValue();
            long waiting = ((Number) found.get(i)[2]).longValue();
            if (all > 0) rows.add(row(tables.get(i), all, waiting, somethingWaits));
        }
        return rows;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> counts(List<Table> tables, long accountId, Instant now) {
        List<Long> one = List.of(accountId);
        String sql = tables.stream()
                .map(table -> "SELECT " + tables.indexOf(table) + " AS at, "
                        + RowSql.count(table, RowSql.of(table, one)) + ", "
                        + RowSql.count(
                                table,
                                RowSql.of(table, one) + " AND "
                                        + RowSql.waiting(
                                                table, table.during() == null ? "" : Periods.ended(table, now))))
                .collect(Collectors.joining(" UNION ALL ", "SELECT * FROM (", ") counted ORDER BY 1"));
        return entities.createNativeQuery(sql).getResultList();
    }

    private static PreviewRow row(Table table, long all, long waiting, boolean somethingWaits) {
        if (table.kept() != null) return new PreviewRow(table.words(), 0, 0, all, table.kept());
        boolean needed = somethingWaits && !table.expires();
        long waits = needed ? all : waiting;
        return new PreviewRow(table.words(), all - waits, waits, 0, null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), DatabaseClock.ZONE);
    }

    public record RequestRow(
            long id,
            int version,
            long accountId,
            String reason,
            ErasureState state,
            long preparedBy,
            Instant preparedAt,
            Long decidedBy,
            Instant decidedAt,
            Instant doneAt,
            int erasedRows) {}

    public record HoldRow(long id, int version, long accountId, String reason, LocalDate until, Instant placedAt) {}

    /**
     * One table of one person.
     *
     * @param goes rows that would be erased at once
     * @param waits rows that are needed until what they belong to has ended
     * @param stays rows that stay without leading to anybody
     * @param why the reason for what stays, or null
     */
    public record PreviewRow(Words words, long goes, long waits, long stays, Words why) {}
}
