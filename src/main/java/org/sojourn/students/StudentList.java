package org.sojourn.students;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PeopleBeside;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.students.StudentSearch.Sort;
import org.sojourn.vocabulary.Programme;

/** The office's list, filtered, sorted and cut into pages by the database, with its counts and with borrowed names. */
@ApplicationScoped
class StudentList {
    /** The counts stand in every row, and in one of their own where no row fits. */
    private static final String PAGE = "SELECT k.everybody, k.fitting, l.account_id, l.given_name, l.family_name,"
            + " l.student_number, l.programme, l.semester, l.grade_hundredths, l.source_file, l.source_at, l.source_by"
            + " FROM (SELECT COUNT(*) AS everybody, SUM(CASE WHEN ";

    private static final String COLUMNS =
            "r.id, r.account_id, r.programme, r.semester, r.grade_hundredths, r.source_file, r.source_at, r.source_by, ";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccountRegister accounts;

    StudentPage page(StudentSearch search, ImportRow last) {
        PeopleBeside people = accounts.beside("r.account_id");
        String from = " FROM student_record r" + people.join();
        String fits = fits(search, people);
        String order = order(search);
        String cut = "SELECT " + COLUMNS + people.columns() + from + " WHERE " + fits + order + " LIMIT "
                + search.size() + " OFFSET " + search.offset();
        List<Object[]> rows = rows(
                PAGE + fits + " THEN 1 ELSE 0 END) AS fitting" + from + ") k LEFT JOIN (SELECT c.*, ROW_NUMBER() OVER ("
                        + order + ") AS nth FROM (" + cut + ") c) l ON 1 = 1 ORDER BY l.nth",
                search);
        return new StudentPage(
                rows.stream()
                        .filter(row -> row[2] != null)
                        .map(StudentList::row)
                        .toList(),
                number(rows.get(0)[1]),
                number(rows.get(0)[0]),
                last);
    }

    private static String fits(StudentSearch search, PeopleBeside people) {
        StringBuilder where = new StringBuilder("1 = 1");
        if (search.programme() != null) where.append(" AND r.programme = ?1");
        if (search.semester() != null) where.append(" AND r.semester = ?2");
        if (!search.text().isBlank()) where.append(" AND ").append(people.matches(3));
        return where.toString();
    }

    /** What is missing stands last, whichever way the rest stands. */
    private static String order(StudentSearch search) {
        String way = search.falling() ? " DESC" : "";
        if (search.sort() == Sort.NAME) return " ORDER BY " + PeopleBeside.order(search.falling()) + ", id";
        String by = switch (search.sort()) {
            case NUMBER -> "student_number";
            case PROGRAMME -> "programme";
            case SEMESTER -> "semester";
            case GRADE -> "grade_hundredths IS NULL, grade_hundredths";
            default -> "source_at";
        };
        return " ORDER BY " + by + way + ", " + PeopleBeside.order(false) + ", id";
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, StudentSearch search) {
        Query query = entities.createNativeQuery(sql);
        if (search.programme() != null) query.setParameter(1, search.programme().name());
        if (search.semester() != null) query.setParameter(2, search.semester());
        if (!search.text().isBlank()) query.setParameter(3, PeopleBeside.pattern(search.text()));
        return query.getResultList();
    }

    private static StudentRow row(Object[] row) {
        return new StudentRow(
                number(row[2]),
                row[3] + " " + row[4],
                (String) row[5],
                StudentFacts.of(
                        Programme.valueOf((String) row[6]),
                        (int) number(row[7]),
                        row[8] == null ? null : (int) number(row[8])),
                new Source((String) row[9], DatabaseClock.instant(row[10]), number(row[11])));
    }

    /** A sum over nothing is none. */
    private static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
