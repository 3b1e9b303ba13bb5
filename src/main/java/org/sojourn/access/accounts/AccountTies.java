package org.sojourn.access.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds out what hangs on an account. The ground cannot name the rooms above it; the database can: whatever refers to an
 * account does so by a foreign key.
 */
@ApplicationScoped
class AccountTies {
    /** Goes with the account. */
    private static final String ROLES = "account_role";

    private static final String KEYS = "SELECT k.table_name, k.column_name FROM information_schema.key_column_usage k"
            + " WHERE k.table_schema = DATABASE() AND k.referenced_table_name = 'account'"
            + " AND k.referenced_column_name = 'id'";

    @PersistenceContext
    private EntityManager entities;

    /** Those of the accounts that some row of any table refers to. */
    @SuppressWarnings("unchecked")
    Set<Long> tied(Collection<Long> accountIds) {
        Set<Long> tied = new HashSet<>();
        String in = accountIds.stream().map(String::valueOf).collect(Collectors.joining(", ", " IN (", ")"));
        for (Object[] key : (List<Object[]>) entities.createNativeQuery(KEYS).getResultList()) {
            if (ROLES.equals(key[0])) continue;
            List<Number> found = entities.createNativeQuery(
                            "SELECT x." + key[1] + " FROM " + key[0] + " x WHERE x." + key[1] + in)
                    .getResultList();
            found.forEach(account -> tied.add(account.longValue()));
        }
        return tied;
    }
}
