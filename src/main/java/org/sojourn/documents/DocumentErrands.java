package org.sojourn.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.platform.Errands;
import org.sojourn.platform.Texts;

/** Documents that wait for the office, told to whoever decides about them. */
@RequestScoped
class DocumentErrands implements Errands {
    @Inject
    private CurrentCaller caller;

    @Inject
    private DocumentRegister documents;

    @Inject
    private Texts texts;

    @Override
    public List<Errand> waiting() {
        if (!caller.is(Role.COORDINATOR)) return List.of();
        long count = documents.countWaiting();
        if (count == 0) return List.of();
        return List.of(new Errand(
                texts.of("home.documents", count),
                texts.get("home.documents.text"),
                "/documents/waiting",
                texts.get("home.documents.go")));
    }
}
