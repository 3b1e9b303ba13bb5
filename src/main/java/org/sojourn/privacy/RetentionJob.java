package org.sojourn.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.function.IntSupplier;
import org.sojourn.access.AsSystem;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Job;
import org.sojourn.privacy.registry.Registry;
import org.sojourn.privacy.registry.Table;

/**
 * Erases every night, from three o'clock by the database's clock on, what has been kept long enough. The row of the night
 * decides which node does it. What one night leaves behind, the next one takes.
 */
@ApplicationScoped
class RetentionJob implements Job {
    private static final int MINUTES = 10;
    private static final int HOUR = 3;
    private static final int LONGEST_HOURS = 6;

    @Inject
    private DatabaseClock clock;

    @Inject
    private RetentionDesk desk;

    @Inject
    private ErasureDesk requests;

    @Override
    public String name() {
        return "nightly-erasure";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(MINUTES);
    }

    /** Rows of a whole faculty may take their time. */
    @Override
    public Duration longest() {
        return Duration.ofHours(LONGEST_HOURS);
    }

    @Override
    public long run() {
        return AsSystem.get(() -> {
            ZonedDateTime now = clock.now().atZone(DatabaseClock.ZONE);
            if (now.getHour() < HOUR || !desk.begin(now.toLocalDate())) return 0L;
            long rows = night();
            desk.end(now.toLocalDate(), rows);
            return rows;
        });
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
