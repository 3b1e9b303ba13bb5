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

    private static final String CASES =
            "(SELECT id, version, account_id, reason, state, prepared_by, prepared_at, decided_by,"
                    + " decided_at, done_at, erased_rows, NULL AS until_day FROM erasure_request"
                    + " ORDER BY state <> 'PREPARED', id DESC LIMIT " + SHOWN
                    + ") UNION ALL (SELECT id, version, account_id,"
                    + " reason, NULL, placed_by, placed_at, NULL, NULL, NULL, 0, until_day FROM legal_hold"
                    + " WHERE lifted_at IS NULL AND until_day >= ? ORDER BY until_day, id LIMIT " + SHOWN + ")";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DatabaseClock clock;

    @Inject
    private CurrentCaller caller;

    /** The newest requests, the open ones first; and holds that hold now, those that end first in front. One statement. */
    @Permits({Role.ADMINISTRATOR, Role.APPROVER})
    @SuppressWarnings("unchecked")
    public Cases cases() {
        List<Object[]> rows = entities.createNativeQuery(CASES)
                .setParameter(1, today().toString())
                .getResultList();
        return new Cases(
                rows.stream().filter(row -> row[4] != null).map(RequestRow::of).toList(),
                rows.stream().filter(row -> row[4] == null).map(HoldRow::of).toList());
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
            int erasedRows) {
        private static RequestRow of(Object[] row) {
            return new RequestRow(
                    ((Number) row[0]).longValue(),
                    ((Number) row[1]).intValue(),
                    ((Number) row[2]).longValue(),
                    (String) row[3],
                    ErasureState.valueOf((String) row[4]),
                    ((Number) row[5]).longValue(),
                    DatabaseClock.instant(row[6]),
                    row[7] == null ? null : ((Number) row[7]).longValue(),
                    DatabaseClock.instant(row[8]),
                    DatabaseClock.instant(row[9]),
                    ((Number) row[10]).intValue());
        }
    }

    public record HoldRow(long id, int version, long accountId, String reason, LocalDate until, Instant placedAt) {
        private static HoldRow of(Object[] row) {
            return new HoldRow(
                    ((Number) row[0]).longValue(),
                    ((Number) row[1]).intValue(),
                    ((Number) row[2]).longValue(),
                    (String) row[3],
                    LocalDate.parse(String.valueOf(row[11])),
                    DatabaseClock.instant(row[6]));
        }
    }

    public record Cases(List<RequestRow> requests, List<HoldRow> holds) {
        public Cases {
            requests = List.copyOf(requests);
            holds = List.copyOf(holds);
        }
    }

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
