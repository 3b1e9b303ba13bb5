package org.sojourn.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears what is asked of students, as the letters do. */
@ApplicationScoped
class MissingHeard {
    private static final List<MissingAsked> HEARD = new CopyOnWriteArrayList<>();

    void hear(@Observes MissingAsked asked) {
        HEARD.add(asked);
    }

    static List<MissingAsked> of(long applicationId) {
        return HEARD.stream()
                .filter(one -> one.applicationId() == applicationId)
                .toList();
    }
}
