package org.sojourn.access;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Settings;

/** What one statement tells of a caller: the moment, her name and roles, her sign-in, her second factor. */
record CallerRow(long accountId, String name, Set<Role> roles, Instant moment, Stay stay, boolean hasSecondFactor) {
    private static final String QUERY = "SELECT (" + DatabaseClock.MOMENT + "), a.given_name, a.family_name, r.role,"
            + " f.confirmed_at, s.id, s.cookie_hash, s.seen_at, s.ends_at, s.ended_at, s.way"
            + " FROM account a JOIN account_role r ON r.account_id = a.id"
            + " LEFT JOIN sign_in s ON s.id = ?2 AND s.account_id = a.id"
            + " LEFT JOIN second_factor f ON f.account_id = a.id WHERE a.id = ?1 AND a.active";

    private static final String BY_ONE_CLICK = "DEMO";

    /** The sign-in as its row stands. */
    private record Stay(long id, String cookieHash, Instant seenAt, Instant endsAt, Instant endedAt, String way) {}

    /** Null for an account that does not exist, is closed or has no role. */
    static CallerRow read(EntityManager entities, long accountId, long signInId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(QUERY)
                .setParameter(1, accountId)
                .setParameter(2, signInId)
                .getResultList();
        if (rows.isEmpty()) return null;
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Object[] row : rows) roles.add(Role.valueOf((String) row[3]));
        Object[] one = rows.get(0);
        return new CallerRow(
                accountId, one[1] + " " + one[2], roles, DatabaseClock.instant(one[0]), stay(one), one[4] != null);
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
        Set<Role> held = EnumSet.copyOf(roles);
        if (isHeldBack(demo)) held.removeIf(Role::needsSecondFactor);
        return new Caller(accountId, name, held);
    }

    /** Roles that decide about others wait for a second factor, except behind the one click of the demo. */
    boolean isHeldBack(boolean demo) {
        return !hasSecondFactor
                && (stay == null || !stay.way().equals(BY_ONE_CLICK))
                && isSecondFactorRequired(demo)
                && roles.stream().anyMatch(Role::needsSecondFactor);
    }

    private static boolean isSecondFactorRequired(boolean demo) {
        return Settings.SOJOURN_SECOND_FACTOR
                .value()
                .map(word -> word.equalsIgnoreCase("required"))
                .orElse(!demo);
    }
}
