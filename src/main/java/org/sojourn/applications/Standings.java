package org.sojourn.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sojourn.access.accounts.MandateRegister;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PeopleBeside;
import org.sojourn.calls.AskedStepRegister;
import org.sojourn.documents.DocumentRegister;
import org.sojourn.documents.DocumentsBeside;
import org.sojourn.partners.AskedLanguage;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.partners.PlacesBeside;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Programme;

/**
 * Reads how far every application of a call is, with what other rooms lend to it, in one statement whether they are seven or
 * five thousand; what is missing is then found out in Java, where its rules stand.
 */
@ApplicationScoped
class Standings {
    private static final Pattern WORDS = Pattern.compile("\"(\\w+) (\\w+)\"");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final String OWN =
            "SELECT a.id, a.account_id, a.status, a.programme, a.semester, k.account_id AS carer,"
                    + " (SELECT MAX(q.until_day) FROM completeness_ask q WHERE q.application_id = a.id),"
                    + " (SELECT JSON_ARRAYAGG(CONCAT(l.language, ' ', l.level)) FROM application_language l"
                    + " WHERE l.application_id = a.id),"
                    + " (SELECT JSON_ARRAYAGG(w.place_id) FROM wish w WHERE w.application_id = a.id),"
                    + " (SELECT NOT g.from_office FROM application_message g WHERE g.application_id = a.id"
                    + " ORDER BY g.id DESC LIMIT 1), ";

    private static final String QUESTIONS = "SELECT a.call_id, COUNT(*) FROM application_message g"
            + " JOIN application a ON a.id = g.application_id WHERE NOT g.from_office AND a.status <> 'WITHDRAWN'"
            + " AND NOT EXISTS (SELECT 1 FROM application_message n WHERE n.application_id = g.application_id"
            + " AND n.id > g.id)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private WithinReach reach;

    @Inject
    private AccountRegister accounts;

    @Inject
    private MandateRegister mandates;

    @Inject
    private DocumentRegister documents;

    @Inject
    private PlaceRegister places;

    @Inject
    private AskedStepRegister steps;

    @Inject
    private DatabaseClock clock;

    @Inject
    @Any
    private Instance<Completeness> sources;

    /**
     * All that are not withdrawn, within the caller's reach, by name; those that wait for nothing too.
     *
     * @param placeIds all places of the call
     */
    List<CompletenessQueue.Row> ofCall(long callId, Collection<Long> placeIds) {
        List<Object[]> rows = rows(callId, placeIds);
        if (rows.isEmpty()) return List.of();
        LocalDate today = LocalDate.ofInstant(clock.now(), DatabaseClock.ZONE);
        Map<Long, AskedLanguage> languages = rows.stream()
                .map(row -> (String) row[10])
                .filter(Objects::nonNull)
                .findFirst()
                .map(PlacesBeside::readLanguages)
                .orElse(Map.of());
        List<Completeness> all = sources.stream().toList();
        return rows.stream().map(row -> row(row, languages, today, all)).toList();
    }

    /** How many applications within the caller's reach have asked last and not been answered, by call. */
    @SuppressWarnings("unchecked")
    Map<Long, Long> questions() {
        List<Object[]> rows = entities.createNativeQuery(QUESTIONS + reach.sql() + " GROUP BY a.call_id")
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).longValue()));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(long callId, Collection<Long> placeIds) {
        PeopleBeside people = accounts.beside("a.account_id");
        String sql = OWN + "CASE WHEN ROW_NUMBER() OVER (ORDER BY a.id) > 1 THEN NULL ELSE asked.languages END, "
                + documents.beside("a.account_id").papers() + ", " + people.name("k.account_id") + ", "
                + mandates.isMine("k.account_id") + ", asked.proofs, " + people.columns() + " FROM (SELECT "
                + places.beside().languages(placeIds) + " AS languages, " + steps.proofsWanted("?1")
                + " AS proofs) asked JOIN application a ON a.call_id = ?1"
                + people.join() + " LEFT JOIN application_care k ON k.application_id = a.id"
                + " WHERE a.status <> 'WITHDRAWN'" + reach.sql() + " ORDER BY " + PeopleBeside.order(false) + ", a.id";
        return entities.createNativeQuery(sql).setParameter(1, callId).getResultList();
    }

    private static CompletenessQueue.Row row(
            Object[] row, Map<Long, AskedLanguage> languages, LocalDate today, List<Completeness> sources) {
        Standing standing = standing(row, today);
        List<AskedLanguage> wished = standing.wishes().stream()
                .map(languages::get)
                .filter(Objects::nonNull)
                .toList();
        List<Missing> missing = new ArrayList<>();
        sources.forEach(source -> missing.addAll(source.of(standing, wished)));
        missing.sort(Comparator.comparing(Missing::code));
        return new CompletenessQueue.Row(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                row[15] + " " + row[16],
                (String) row[17],
                missing,
                row[12] == null ? null : ((Number) row[5]).longValue(), // whose account is gone looks after nothing
                (String) row[12],
                isTrue(row[13]),
                day(row[6]));
    }

    private static Standing standing(Object[] row, LocalDate today) {
        Facts facts = new Facts(
                row[3] == null ? null : Programme.valueOf((String) row[3]),
                row[4] == null ? null : ((Number) row[4]).intValue(),
                WORDS.matcher(text(row[7]))
                        .results()
                        .collect(
                                Collectors.toMap(found -> found.group(1), found -> CefrLevel.valueOf(found.group(2)))));
        return new Standing(
                ApplicationStatus.valueOf((String) row[2]),
                facts,
                NUMBER.matcher(text(row[8]))
                        .results()
                        .map(MatchResult::group)
                        .map(Long::valueOf)
                        .toList(),
                DocumentsBeside.read((String) row[11]),
                isTrue(row[9]),
                isTrue(row[14]),
                today);
    }

    private static String text(Object json) {
        return json == null ? "" : (String) json;
    }

    private static boolean isTrue(Object value) {
        return value instanceof Boolean yes ? yes : value != null && ((Number) value).intValue() != 0;
    }

    private static LocalDate day(Object column) {
        if (column == null) return null;
        return column instanceof LocalDate day ? day : ((Date) column).toLocalDate();
    }
}
