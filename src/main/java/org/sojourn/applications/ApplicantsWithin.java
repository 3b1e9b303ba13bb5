package org.sojourn.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.documents.DocumentOwners;

/** Whoever applies for something within the caller's reach: her documents are within it too. */
@ApplicationScoped
class ApplicantsWithin implements DocumentOwners {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private WithinReach reach;

    @Override
    public Set<Long> accountsWithin() {
        WithinReach.Condition within = reach.condition();
        return new TreeSet<>(within.bind(entities.createQuery(
                        "SELECT DISTINCT a.accountId FROM Application a WHERE a.id > 0" + within.jpql(), Long.class))
                .getResultList());
    }
}
