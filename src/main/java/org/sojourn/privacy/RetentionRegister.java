package org.sojourn.privacy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.privacy.registry.ProcessingRecord;
import org.sojourn.privacy.registry.Registry;
import org.sojourn.privacy.registry.Table;
import org.sojourn.privacy.registry.Words;

/** Shows what the next night erases, what the last ones did, and the processing record as it holds here. */
@Register
public class RetentionRegister {
    private static final Registry REGISTRY = Registry.shipped();

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Periods periods;

    @Inject
    private Erasing erasing;

    /** What would go if the job ran now, table by table; changes nothing. */
    @Permits(Role.ADMINISTRATOR)
    public List<DueRow> preview() {
        Instant now = clock.now();
        List<Long> held = erasing.held(now);
        List<Table> expiring =
                REGISTRY.tables().values().stream().filter(Table::expires).toList();
        String sql =
                expiring.stream().map(table -> counts(table, now, held)).collect(Collectors.joining(" UNION ALL "));
        return rows(sql + " UNION ALL " + accounts(now, held)).stream()
                .map(row -> due(String.valueOf(row[0]), (Number) row[1], (Number) row[2]))
                .toList();
    }

    private String counts(Table table, Instant now, List<Long> held) {
        String over = periods.over(table, now);
        if (table.end() == Table.End.BLANK) over += " AND " + RowSql.unblanked(table);
        String free = over + " AND " + RowSql.free(table, held);
        return "SELECT '" + table.name() + "', " + RowSql.count(table, free) + ", " + RowSql.count(table, over);
    }

    private String accounts(Instant now, List<Long> held) {
        String over = "since <= '"
                + Periods.literal(periods.before(now, REGISTRY.accounts().period())) + "'";
        String free = held.isEmpty() ? "" : " AND account_id NOT " + RowSql.in(held);
        String count = "(SELECT COUNT(*) FROM idle_account WHERE " + over;
        return "SELECT '" + REGISTRY.accounts().name() + "', " + count + free + "), " + count + ")";
    }

    private DueRow due(String name, Number free, Number all) {
        Table table = REGISTRY.tables().get(name);
        return new DueRow(table, periods.all(), free.longValue(), all.longValue() - free.longValue());
    }

    /** The last nights, newest first. */
    @Permits(Role.ADMINISTRATOR)
    public List<NightRow> nights() {
        return rows("SELECT night, began_at, ended_at, erased_rows FROM retention_night ORDER BY night DESC LIMIT 14")
                .stream()
                .map(row -> new NightRow(
                        LocalDate.parse(String.valueOf(row[0])),
                        DatabaseClock.instant(row[1]),
                        DatabaseClock.instant(row[2]),
                        ((Number) row[3]).longValue()))
                .toList();
    }

    @Permits(Role.ADMINISTRATOR)
    public ProcessingRecord record(Locale locale) {
        return ProcessingRecord.of(REGISTRY, periods.all(), locale);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return entities.createNativeQuery(sql).getResultList();
    }

    /**
     * One table and its period.
     *
     * @param rows how many would go
     * @param held how many stay because their people are under a hold
     */
    public record DueRow(Table table, Map<String, Period> periods, long rows, long held) {
        public DueRow {
            periods = Map.copyOf(periods);
        }

        public Words words() {
            return table.words();
        }

        public String periodIn(Locale locale) {
            return ProcessingRecord.period(REGISTRY, table, periods, locale);
        }
    }

    /** @param endedAt null when it stopped on the way, or is still running */
    public record NightRow(LocalDate night, Instant beganAt, Instant endedAt, long rows) {}
}
