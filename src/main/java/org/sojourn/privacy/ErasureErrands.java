package org.sojourn.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.platform.Errands;
import org.sojourn.platform.Texts;

/** Erasures that wait for a second person, told to whoever may be that person. */
@RequestScoped
class ErasureErrands implements Errands {
    @Inject
    private CurrentCaller caller;

    @Inject
    private ErasureRegister requests;

    @Inject
    private Texts texts;

    @Override
    public List<Errand> waiting() {
        if (!caller.is(Role.ADMINISTRATOR) && !caller.is(Role.APPROVER)) return List.of();
        long count = requests.waitingForSecondPerson();
        if (count == 0) return List.of();
        return List.of(new Errand(
                texts.of("home.privacy.erasure", count),
                texts.get("home.privacy.erasure.text"),
                "/privacy/erasure",
                texts.get("home.privacy.erasure.go")));
    }
}
