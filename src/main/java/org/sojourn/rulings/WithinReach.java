package org.sojourn.rulings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Scope;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.applications.MyApplication;
import org.sojourn.partners.PlaceRegister;

/**
 * Which applications the caller may have something ruled about, by the reach of the door she stands in: a right to read
 * that goes further gives none to rule.
 */
@ApplicationScoped
class WithinReach {
    @Inject
    private CurrentCaller caller;

    @Inject
    private ApplicationRegister applications;

    @Inject
    private PlaceRegister places;

    Optional<MyApplication> application(long id) {
        Scope scope = caller.scope();
        return applications.one(id).filter(application -> reaches(scope, application));
    }

    private boolean reaches(Scope scope, MyApplication application) {
        var programme = application.facts().programme();
        if (scope.whole() || programme != null && scope.programmes().contains(programme)) return true;
        return !scope.partners().isEmpty()
                && places.places(application.wishes()).values().stream()
                        .anyMatch(place -> scope.partners().contains(place.partnerId()));
    }
}
