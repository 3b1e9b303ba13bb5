package org.sojourn.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Scope;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.Programme;

/**
 * What of this room the caller reaches. A partner's coordinator reaches it with its agreements, pools and places; a
 * programme's coordinator the places for it, and the partners that have one, with their agreements and pools. The names in
 * the conditions are those of the queries: p for the place, n for its partner.
 */
@ApplicationScoped
class WithinReach {
    private static final String BY_PARTNER = "n.id IN :partners";
    private static final String PLACE_BY_PROGRAMME = "p.programme IN :programmes";
    private static final String PARTNER_BY_PROGRAMME =
            "EXISTS (SELECT 1 FROM ExchangePlace x" + " WHERE x.agreement.partner = n AND x.programme IN :programmes)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    Scope scope() {
        return caller.scope();
    }

    /** For a query over places p of partners n. */
    String places() {
        return scope().narrow(PLACE_BY_PROGRAMME, BY_PARTNER);
    }

    /** For a query over partners n and what belongs to them as a whole. */
    String partners() {
        return scope().narrow(PARTNER_BY_PROGRAMME, BY_PARTNER);
    }

    ExchangePlace place(long id) {
        return find(
                ExchangePlace.class,
                "SELECT p FROM ExchangePlace p JOIN p.agreement a JOIN a.partner n WHERE p.id = :id" + places(),
                id);
    }

    Agreement agreement(long id) {
        return find(
                Agreement.class, "SELECT a FROM Agreement a JOIN FETCH a.partner n WHERE a.id = :id" + partners(), id);
    }

    /** The pool, or null where none is asked for. */
    PlacePool pool(Long id) {
        if (id == null) return null;
        return find(
                PlacePool.class,
                "SELECT q FROM PlacePool q JOIN q.agreement a JOIN a.partner n WHERE q.id = :id" + partners(),
                id);
    }

    Partner partner(long id) {
        return find(Partner.class, "SELECT n FROM Partner n WHERE n.id = :id" + partners(), id);
    }

    /** Refuses to make a place into one that the caller would not reach. */
    void refuseBeyond(Programme programme, Partner partner) {
        if (!scope().reaches(programme, partner.id())) throw new Refusal("place-beyond-unit");
    }

    private <T> T find(Class<T> type, String query, long id) {
        return found(type, query, id).orElseThrow(() -> new NotPermitted(type.getSimpleName()));
    }

    <T> Optional<T> found(Class<T> type, String query, long id) {
        return scope().bind(entities.createQuery(query, type))
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
