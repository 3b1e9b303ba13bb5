package org.sojourn.allocation;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sojourn.access.CurrentCaller;

/**
 * Looks every few seconds whether a scheduled release has come due. The database's clock decides; the run's row is locked
 * while it is released, so that a second node finds it done.
 */
@ApplicationScoped
class ReleaseJob {
    private static final Logger LOG = Logger.getLogger(ReleaseJob.class.getName());
    private static final int SECONDS = 5;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private RunRegister runs;

    @Inject
    private RunDesk desk;

    void begin(@Observes @Priority(200) @Initialized(ApplicationScoped.class) Object start) {
        executor.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        RequestContextController request =
                CDI.current().select(RequestContextController.class).get();
        request.activate();
        try {
            CDI.current().select(CurrentCaller.class).get().actAsSystem();
            runs.due().forEach(desk::releaseDue);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A scheduled release could not be made; it is tried again.", e);
        } finally {
            request.deactivate();
        }
    }
}
