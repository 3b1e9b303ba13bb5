package org.sojourn.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Scope;
import org.sojourn.partners.PlaceRegister;

/**
 * Which applications the caller reaches: a programme's coordinator those of its students, a partner's coordinator those
 * with a wish there, whatever else they wish.
 */
@ApplicationScoped
class WithinReach {
    @Inject
    private CurrentCaller caller;

    @Inject
    private PlaceRegister places;

    /** For one question; asks for the places of the caller's partners, if she has any. */
    Condition condition() {
        Scope scope = caller.scope();
        Set<Long> ids = new TreeSet<>();
        if (!scope.partners().isEmpty()) {
            ids.add(0L); // nobody's, so that a partner without places reaches nothing rather than breaking the list
            ids.addAll(places.idsWithin(new Scope(false, Set.of(), scope.partners(), Set.of())));
        }
        return new Condition(scope, ids);
    }

    /** For a statement over application a, with AND before it; names and ids are our own, so they may stand in it. */
    String sql() {
        Scope scope = caller.scope();
        String programmes =
                scope.programmes().stream().map(one -> "'" + one.name() + "'").collect(Collectors.joining(","));
        return scope.narrow(
                "a.programme IN (" + programmes + ")",
                "EXISTS (SELECT 1 FROM wish v WHERE v.application_id = a.id AND v.place_id IN ("
                        + places.beside().idsAt(scope.partners()) + "))");
    }

    /** @param placeIds the places of the caller's partners */
    record Condition(Scope scope, Collection<Long> placeIds) {
        /** For a query over applications a, with AND before it. */
        String jpql() {
            return scope.narrow(
                    "a.programme IN :programmes",
                    "a.id IN (SELECT x.id FROM Application x JOIN x.wishes w WHERE w IN :places)");
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query) {
            if (!scope.programmes().isEmpty()) query.setParameter("programmes", scope.programmes());
            if (!placeIds.isEmpty()) query.setParameter("places", placeIds);
            return query;
        }
    }
}
