package org.sojourn.welcome.health;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.platform.Errands;
import org.sojourn.platform.Texts;

/** Papers nobody has opened yet, told to the physicians. */
@RequestScoped
class HealthErrands implements Errands {
    @Inject
    private CurrentCaller caller;

    @Inject
    private HealthRegister register;

    @Inject
    private Texts texts;

    @Override
    public List<Errand> waiting() {
        if (!caller.is(Role.OCCUPATIONAL_HEALTH)) return List.of();
        long count = register.countUnopened();
        if (count == 0) return List.of();
        return List.of(new Errand(
                texts.of("welcome.health.errand", count),
                texts.get("welcome.health.errand.text"),
                "/welcome/health",
                texts.get("welcome.health.errand.go")));
    }
}
