package org.sojourn.access;

import java.time.LocalDate;

/**
 * A deputy as lists show her; days are both included.
 *
 * @param unitName a partner's short name; empty for the rest
 * @param begun does she stand in today?
 */
public record DeputyRow(
        long id,
        int version,
        long accountId,
        String name,
        long forAccountId,
        String forName,
        Role role,
        Unit unit,
        String unitName,
        LocalDate from,
        LocalDate until,
        boolean begun) {}
