package org.sojourn.welcome;

import java.util.Set;
import org.sojourn.welcome.core.OwnerRole;

/**
 * Somebody asks for a task that is still to do. Told inside the transaction that notes it.
 *
 * @param people who answer for it by name; empty where an office does
 */
public record TaskReminded(long visitId, String code, OwnerRole role, Set<Long> people, long by) {}
