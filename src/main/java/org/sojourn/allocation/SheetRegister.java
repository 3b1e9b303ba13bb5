package org.sojourn.allocation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PeopleBeside;
import org.sojourn.allocation.core.Outcome;
import org.sojourn.vocabulary.Points;

/** The sheets of a run that people read: who wished for a place, and everything about one applicant. */
@Register
public class SheetRegister {
    private static final String COLUMNS =
            "SELECT w.application_id, w.position, w.verdict, w.score_tenths, w.merit_rank,"
                    + " w.seat, s.place_id, s.wish_position, w.rule_code, w.rule_value, w.rule_threshold, COUNT(*) OVER () AS fitting, ";

    private static final String TABLES =
            " FROM run_wish w JOIN run_student s ON s.run_id = w.run_id" + " AND s.application_id = w.application_id";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccountRegister accounts;

    @Inject
    private NeededPoints needed;

    /** One page of those who wished for a place of a run, with how many there are on all pages; in one statement. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public PlaceSheet place(PlaceSheetQuery query) {
        int first = (Math.max(1, query.page()) - 1) * query.size();
        List<Object[]> rows = rows(query, first);
        if (rows.isEmpty() && first > 0) {
            List<Object[]> start = rows(query, 0);
            return new PlaceSheet(List.of(), start.isEmpty() ? 0 : number(start.get(0)[11]));
        }
        return new PlaceSheet(
                rows.stream().map(SheetRegister::line).toList(), rows.isEmpty() ? 0 : number(rows.get(0)[11]));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(PlaceSheetQuery asked, int first) {
        PeopleBeside people = accounts.beside("s.account_id");
        boolean isSearched = asked.text() != null && !asked.text().isBlank();
        Query query = entities.createNativeQuery(COLUMNS + people.columns() + TABLES
                        + " LEFT" + people.join() + " WHERE w.run_id = ?1 AND w.place_id = ?2"
                        + (asked.outcome() == null ? "" : " AND w.verdict = ?3")
                        + (isSearched ? " AND " + people.matches(4) : "") + order(asked) + " LIMIT " + asked.size()
                        + " OFFSET " + first)
                .setParameter(1, asked.runId())
                .setParameter(2, asked.placeId());
        if (asked.outcome() != null) query.setParameter(3, asked.outcome().name());
        if (isSearched) query.setParameter(4, PeopleBeside.pattern(asked.text()));
        return query.getResultList();
    }

    /** What is missing stands last, whichever way the rest stands; who is alike, as the ranks stand. */
    private static String order(PlaceSheetQuery query) {
        String way = query.falling() ? " DESC" : "";
        String lead = switch (query.sort()) {
            case RANK -> "w.verdict = 'INELIGIBLE', w.verdict <> 'GRANTED'" + way;
            case NAME -> "family_name IS NULL, " + PeopleBeside.order(query.falling());
            case POINTS -> "w.score_tenths" + way;
            case WISH -> "w.position" + way;
        };
        String rank = "w.merit_rank" + (query.sort() == PlaceSheetQuery.Sort.RANK ? way : "");
        return " ORDER BY " + lead + ", w.merit_rank IS NULL, " + rank + ", w.score_tenths DESC, w.application_id";
    }

    private static PlaceSheet.Line line(Object[] row) {
        return new PlaceSheet.Line(
                number(row[0]),
                row[12] == null ? "" : row[12] + " " + row[13],
                row[14] == null ? "" : (String) row[14],
                (int) number(row[1]),
                Outcome.valueOf((String) row[2]),
                new Points((int) number(row[3])),
                integer(row[4]),
                row[5] == null ? null : SeatKind.valueOf((String) row[5]),
                row[6] == null ? null : number(row[6]),
                integer(row[7]),
                row[8] == null ? null : new PlaceSheet.Rule((String) row[8], (String) row[9], (String) row[10]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Integer integer(Object value) {
        return value == null ? null : ((Number) value).intValue();
    }

    /**
     * Everything about one applicant of a run. What a refused wish would have needed is found now, by deciding again from
     * what the run has kept; empty when she is not in the run.
     */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public Optional<StudentSheet> student(long runId, long applicationId) {
        List<Object[]> rows = entities.createQuery(
                        "SELECT r, CASE WHEN w.position = 1 THEN r.intake ELSE '' END, s, w FROM AllocationRun r, RunStudent s, RunWish w WHERE r.id = :run"
                                + " AND s.runId = r.id AND s.applicationId = :id AND w.runId = r.id"
                                + " AND w.applicationId = s.applicationId ORDER BY w.position",
                        Object[].class)
                .setParameter("run", runId)
                .setParameter("id", applicationId)
                .getResultList();
        if (rows.isEmpty()) return Optional.empty();
        String intake = (String) rows.get(0)[1];
        List<WishRow> wishes =
                rows.stream().map(row -> ((RunWish) row[3]).row()).toList();
        NeededPoints.Looked looked = needed.filled(((AllocationRun) rows.get(0)[0]).card(), intake, wishes);
        return Optional.of(new StudentSheet(((RunStudent) rows.get(0)[2]).row(), looked.wishes(), looked.back()));
    }

    /** Every wish of a run with its reasons, by application, best first; for files. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public List<WishRow> wishes(long runId) {
        return entities.createQuery(
                        "SELECT w FROM RunWish w WHERE w.runId = :run ORDER BY w.applicationId, w.position",
                        RunWish.class)
                .setParameter("run", runId)
                .getResultStream()
                .map(RunWish::row)
                .toList();
    }

    /** Every applicant of a run, most points first; for files. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public List<StudentRow> students(long runId) {
        return entities.createQuery(
                        "SELECT s FROM RunStudent s WHERE s.runId = :run ORDER BY s.bestTenths DESC, s.applicationId",
                        RunStudent.class)
                .setParameter("run", runId)
                .getResultStream()
                .map(RunStudent::row)
                .toList();
    }
}
