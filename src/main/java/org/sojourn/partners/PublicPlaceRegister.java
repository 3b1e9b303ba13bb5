package org.sojourn.partners;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;

/** Places as anybody in the world may read them: what is offered, never who wishes for it. */
@Register
public class PublicPlaceRegister {
    @PersistenceContext
    private EntityManager entities;

    /** Places by id, without withdrawn ones, by partner and code; the call's room gives ids of announced calls only. */
    @Permits(everybody = true)
    public List<PlaceCard> places(Collection<Long> placeIds) {
        if (placeIds.isEmpty()) return List.of();
        return entities.createQuery(
                        "SELECT p, a, n FROM ExchangePlace p JOIN p.agreement a JOIN a.partner n WHERE p.id IN :ids"
                                + " AND p.withdrawnAt IS NULL ORDER BY n.name, p.code",
                        Object[].class)
                .setParameter("ids", placeIds)
                .getResultStream()
                .map(row -> ((ExchangePlace) row[0]).card())
                .toList();
    }
}
