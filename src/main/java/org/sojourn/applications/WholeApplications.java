package org.sojourn.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/**
 * Reads many applications with everything in them: one statement for the applications and one for each of their four
 * collections, whether they are seven or five thousand.
 */
@ApplicationScoped
class WholeApplications {
    private static final List<String> COLLECTIONS = List.of("a.languages", "a.points", "a.categories", "a.wishes");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private WithinReach reach;

    /** All of a call within the caller's reach, ordered by id. */
    List<Application> ofCall(long callId) {
        WithinReach.Condition within = reach.condition();
        var query = within.bind(entities.createQuery(
                        "SELECT a FROM Application a WHERE a.callId = :call" + within.jpql() + " ORDER BY a.id",
                        Application.class))
                .setParameter("call", callId);
        COLLECTIONS.forEach(each -> query.setHint("eclipselink.batch", each));
        return query.getResultList();
    }

    /** Those of some accounts in a call. */
    List<Application> ofAccounts(long callId, Collection<Long> accountIds) {
        List<Application> all = ofCall(callId);
        return all.stream().filter(a -> accountIds.contains(a.accountId())).toList();
    }
}
