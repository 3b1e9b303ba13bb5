package org.sojourn.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.sojourn.access.Sight;

/** Who of the office may look at an application. */
@ApplicationScoped
class ApplicationSight implements Sight {
    @Inject
    private ApplicationRegister applications;

    @Override
    public Set<String> kinds() {
        return Set.of("application");
    }

    @Override
    public boolean sees(String kind, long id) {
        return applications.one(id).isPresent();
    }
}
