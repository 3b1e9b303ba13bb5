package org.sojourn.rulings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.platform.Errands;
import org.sojourn.platform.Texts;

/** Proposals that wait for a second person, told to whoever may be that person. */
@RequestScoped
class RulingErrands implements Errands {
    @Inject
    private CurrentCaller caller;

    @Inject
    private RulingRegister rulings;

    @Inject
    private Texts texts;

    @Override
    public List<Errand> waiting() {
        if (!caller.is(Role.APPROVER) && !caller.is(Role.HARDSHIP)) return List.of();
        long count =
                rulings.waiting().values().stream().mapToLong(Long::longValue).sum();
        if (count == 0) return List.of();
        return List.of(new Errand(
                texts.of("home.rulings", count),
                texts.get("home.rulings.text"),
                "/rulings/rulings",
                texts.get("home.rulings.go")));
    }
}
