package org.sojourn.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.sojourn.access.AsSystem;
import org.sojourn.platform.Job;

/** Looks parked documents through every minute, until the first for which the scanner is away. */
@ApplicationScoped
class ParkedJob implements Job {
    @Inject
    private DocumentScanDesk desk;

    @Override
    public String name() {
        return "parked-documents";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public long run() {
        return AsSystem.get(this::scan);
    }

    private long scan() {
        long scanned = 0;
        for (long document : desk.parked()) {
            if (!desk.scan(document)) break;
            scanned++;
        }
        return scanned;
    }
}
