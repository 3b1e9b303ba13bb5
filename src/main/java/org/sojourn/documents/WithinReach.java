package org.sojourn.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.access.CurrentCaller;

/** Whose documents the caller reaches: everybody's for the faculty, for a part of it those of its applicants. */
@ApplicationScoped
class WithinReach {
    private static final long NOBODY = 0;

    @Inject
    private CurrentCaller caller;

    @Inject
    @Any
    private Instance<DocumentOwners> rooms;

    /** The accounts, or empty for all of them. */
    Optional<Set<Long>> accounts() {
        if (caller.scope().whole()) return Optional.empty();
        Set<Long> within = new TreeSet<>();
        within.add(NOBODY); // a list without anybody breaks the statement
        rooms.forEach(room -> within.addAll(room.accountsWithin()));
        return Optional.of(within);
    }

    boolean reaches(long accountId) {
        return accounts().map(within -> within.contains(accountId)).orElse(true);
    }

    /** Those of them the caller reaches. */
    Set<Long> only(Collection<Long> accountIds) {
        Set<Long> reached = new HashSet<>(accountIds);
        accounts().ifPresent(reached::retainAll);
        return reached;
    }
}
