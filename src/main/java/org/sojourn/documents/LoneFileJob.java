package org.sojourn.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.sojourn.access.AsSystem;
import org.sojourn.platform.Job;
import org.sojourn.platform.Settings;

/**
 * Deletes files whose row is gone, every hour: after an erasure, after a process that was killed half way. A file has to be
 * without a row at two looks of the same node, so that none goes whose row is just being written.
 */
@ApplicationScoped
class LoneFileJob implements Job {
    @Inject
    private DocumentScanDesk desk;

    @Inject
    private Vault vault;

    private final Set<String> aloneBefore = new HashSet<>();

    @Override
    public String name() {
        return "lone-files";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public boolean isOn() {
        return Settings.SOJOURN_DATA.value().isPresent();
    }

    @Override
    public synchronized long run() {
        Set<String> alone = AsSystem.get(() -> desk.withoutRow(vault.names()));
        Set<String> twice = new HashSet<>(alone);
        twice.retainAll(aloneBefore);
        twice.forEach(vault::remove);
        aloneBefore.clear();
        aloneBefore.addAll(alone);
        return twice.size();
    }
}
