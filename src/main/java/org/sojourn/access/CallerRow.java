package org.sojourn.access;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Settings;

/**
 * What one statement tells of a caller: the moment, her name, her own roles and those of the people she stands in for, her
 * sign-in, her second factor. A deputy's right is read through the role of the person stood in for, so it ends with it.
 */
record CallerRow(
        long accountId, String name, List<Mandate> mandates, Instant moment, Stay stay, boolean hasSecondFactor) {
    private static final String OWN = "SELECT h.role, h.unit, h.from_day, h.until_day, 0 AS for_id, '' AS for_name"
            + " FROM account_role h WHERE h.account_id = ?1";

    private static final String IN_PLACE_OF_OTHERS =
            "SELECT h.role, h.unit, GREATEST(h.from_day, d.from_day), LEAST(h.until_day, d.until_day), p.id,"
                    + " CONCAT(p.given_name, ' ', p.family_name) FROM deputyship d"
                    + " JOIN account p ON p.id = d.for_account_id AND p.active"
                    + " JOIN account_role h ON h.account_id = p.id AND h.role = d.role AND h.unit = d.unit"
                    + " WHERE d.account_id = ?1 AND d.ended_at IS NULL";

    private static final String QUERY = "SELECT (" + DatabaseClock.MOMENT + "), a.given_name, a.family_name, r.role,"
            + " f.confirmed_at, s.id, s.cookie_hash, s.seen_at, s.ends_at, s.ended_at, s.way,"
            + " r.unit, r.from_day, r.until_day, r.for_id, r.for_name"
            + " FROM account a JOIN (" + OWN + " UNION ALL " + IN_PLACE_OF_OTHERS + ") r"
            + " LEFT JOIN sign_in s ON s.id = ?2 AND s.account_id = a.id"
            + " LEFT JOIN second_factor f ON f.account_id = a.id WHERE a.id = ?1 AND a.active";

    /** Ways behind which no second factor of ours is asked for. */
    private static final Set<String> ENOUGH = Set.of("DEMO", "PROVIDER_STRONG");

    /** The sign-in as its row stands. */
    private record Stay(long id, String cookieHash, Instant seenAt, Instant endsAt, Instant endedAt, String way) {}

    /** Null for an account that does not exist, is closed or holds nothing today. */
    static CallerRow read(EntityManager entities, long accountId, long signInId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(QUERY)
                .setParameter(1, accountId)
                .setParameter(2, signInId)
                .getResultList();
        if (rows.isEmpty()) return null;
        Object[] one = rows.get(0);
        Instant moment = DatabaseClock.instant(one[0]);
        LocalDate today = moment.atZone(DatabaseClock.ZONE).toLocalDate();
        List<Mandate> mandates = rows.stream()
                .filter(row -> !today.isBefore(day(row[12])) && !today.isAfter(day(row[13])))
                .map(CallerRow::mandate)
                .toList();
        if (mandates.isEmpty()) return null;
        return new CallerRow(accountId, one[1] + " " + one[2], mandates, moment, stay(one), one[4] != null);
    }

    private static Mandate mandate(Object[] row) {
        return new Mandate(
                Role.valueOf((String) row[3]), Unit.of((String) row[11]), ((Number) row[14]).longValue(), (String)
                        row[15]);
    }

    private static LocalDate day(Object value) {
        return value instanceof LocalDate day ? day : ((java.sql.Date) value).toLocalDate();
    }

    private static Stay stay(Object[] row) {
        if (row[5] == null) return null;
        return new Stay(
                ((Number) row[5]).longValue(),
                (String) row[6],
                DatabaseClock.instant(row[7]),
                DatabaseClock.instant(row[8]),
                DatabaseClock.instant(row[9]),
                (String) row[10]);
    }

    Presence presence() {
        return stay == null ? null : new Presence(stay.id(), moment, stay.seenAt(), stay.endsAt());
    }

    /** Null when the sign-in holds and the cookie is its own. */
    CurrentCaller.Refused whyNot(String cookieHash) {
        if (stay == null || stay.endedAt() != null) return CurrentCaller.Refused.ENDED;
        if (presence().isOver()) return CurrentCaller.Refused.OVER;
        if (presence().isIdle()) return CurrentCaller.Refused.IDLE;
        return isSame(cookieHash, stay.cookieHash()) ? null : CurrentCaller.Refused.STRANGE;
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    Caller caller(boolean demo) {
        if (!isHeldBack(demo)) return new Caller(accountId, name, mandates);
        return new Caller(
                accountId,
                name,
                mandates.stream()
                        .filter(held -> !held.role().needsSecondFactor())
                        .toList());
    }

    /** Roles that decide about others wait for a second factor, except behind the ways that need none of ours. */
    boolean isHeldBack(boolean demo) {
        return !hasSecondFactor
                && stay != null
                && !ENOUGH.contains(stay.way())
                && isSecondFactorRequired(demo)
                && mandates.stream().map(Mandate::role).anyMatch(Role::needsSecondFactor);
    }

    private static boolean isSecondFactorRequired(boolean demo) {
        return Settings.SOJOURN_SECOND_FACTOR
                .value()
                .map(word -> word.equalsIgnoreCase("required"))
                .orElse(!demo);
    }
}
