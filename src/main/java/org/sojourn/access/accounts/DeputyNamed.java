package org.sojourn.access.accounts;

import java.time.LocalDate;
import org.sojourn.access.Role;

/**
 * Somebody stands in for somebody else; told within the transaction that named her.
 *
 * @param accountId the deputy
 * @param from the first day and until the last one, both included
 */
public record DeputyNamed(
        long deputyshipId, long accountId, long forAccountId, Role role, LocalDate from, LocalDate until) {}
