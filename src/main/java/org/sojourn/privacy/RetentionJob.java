package org.sojourn.privacy;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sojourn.access.CurrentCaller;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.privacy.registry.Registry;
import org.sojourn.privacy.registry.Table;

/**
 * Erases every night, from three o'clock by the database's clock on, what has been kept long enough. The row of the night
 * decides which node does it. What one night leaves behind, the next one takes.
 */
@ApplicationScoped
class RetentionJob {
    private static final Logger LOG = Logger.getLogger(RetentionJob.class.getName());
    private static final int MINUTES = 10;
    private static final int HOUR = 3;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DatabaseClock clock;

    @Inject
    private RetentionDesk desk;

    @Inject
    private ErasureDesk requests;

    void begin(@Observes @Priority(210) @Initialized(ApplicationScoped.class) Object start) {
        executor.scheduleWithFixedDelay(this::look, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    private void look() {
        RequestContextController request =
                CDI.current().select(RequestContextController.class).get();
        request.activate();
        try {
            CDI.current().select(CurrentCaller.class).get().actAsSystem();
            ZonedDateTime now = clock.now().atZone(DatabaseClock.ZONE);
            if (now.getHour() >= HOUR && desk.begin(now.toLocalDate())) desk.end(now.toLocalDate(), night());
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "The retention job of this night stopped; the next night goes on where it ended.",
                    e);
        } finally {
            request.deactivate();
        }
    }

    /** Everything that is due now; the caller is the system. */
    long night() {
        long rows = 0;
        for (Table table : Registry.shipped().upwards())
            if (table.expires()) rows += untilNothingIsLeft(() -> desk.erase(table.name()));
        rows += requests.finishWaiting();
        desk.noteIdleAccounts();
        return rows + untilNothingIsLeft(desk::eraseIdleAccounts);
    }

    private static long untilNothingIsLeft(IntSupplier batch) {
        long all = 0;
        int rows = batch.getAsInt();
        while (rows > 0) {
            all += rows;
            rows = batch.getAsInt();
        }
        return all;
    }
}
