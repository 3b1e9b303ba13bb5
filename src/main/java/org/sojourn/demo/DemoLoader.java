package org.sojourn.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sojourn.access.CurrentCaller;
import org.sojourn.platform.Installation;

/** Loads the demo at the first start of a demo database, whole or not at all. */
@ApplicationScoped
public class DemoLoader {
    private static final Logger LOG = Logger.getLogger(DemoLoader.class.getName());

    @Inject
    private Installation installation;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DemoStory story;

    @ActivateRequestContext
    void load(@Observes @Priority(100) @Initialized(ApplicationScoped.class) Object start) {
        if (installation.isComplete()) return;
        caller.actAsSystem();
        try {
            story.tell();
        } catch (RuntimeException e) {
            LOG.log(
                    Level.SEVERE,
                    "SOJOURN-STOP: The demo could not be loaded; nothing of it was written. The log names the cause.",
                    e);
            throw e;
        }
    }
}
