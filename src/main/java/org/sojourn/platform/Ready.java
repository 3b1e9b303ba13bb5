package org.sojourn.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the database answers, its tables are there, and what must be loaded at start is loaded. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {
    @Inject
    private DatabaseClock clock;

    @Inject
    private Installation installation;

    @Override
    public HealthCheckResponse call() {
        try {
            clock.now();
            return HealthCheckResponse.named("sojourn")
                    .status(installation.isComplete())
                    .build();
        } catch (RuntimeException e) {
            return HealthCheckResponse.named("sojourn").down().build();
        }
    }
}
