package org.sojourn.access.accounts;

import java.time.LocalDate;
import org.sojourn.access.Role;
import org.sojourn.access.Unit;

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
