package org.sojourn.correspondence;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sojourn.correspondence.Dispatch.Step;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Installation;
import org.sojourn.platform.Job;
import org.sojourn.platform.MailServer;
import org.sojourn.platform.StartRefused;

/** Sends waiting letters every few seconds, where there is a mail server; in a demo never. */
@ApplicationScoped
class SendingJob implements Job {
    private static final Logger LOG = Logger.getLogger(SendingJob.class.getName());
    private static final int SECONDS = 5;

    /** A run ends by itself, so that nobody waits long for the node that died in one. */
    private static final Duration SHIFT = Duration.ofMinutes(1);

    /** A shift and the slowest letter after it, each word to the mail server waited for as long as {@link Carrier} does. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Inject
    private Dispatch dispatch;

    @Inject
    private Installation installation;

    @Inject
    private DatabaseClock clock;

    private MailServer server;

    void begin(@Observes @Priority(210) @Initialized(ApplicationScoped.class) Object start) {
        Optional<MailServer> configured = checked();
        if (configured.isEmpty() || installation.isDemo()) return;
        server = configured.get();
    }

    private static Optional<MailServer> checked() {
        try {
            Optional<MailServer> configured = MailServer.configured();
            configured.ifPresent(Carrier::sender);
            return configured;
        } catch (StartRefused e) {
            LOG.log(Level.SEVERE, "SOJOURN-STOP: {0}", e.getMessage());
            throw e;
        }
    }

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(SECONDS);
    }

    @Override
    public Duration longest() {
        return LONGEST;
    }

    @Override
    public boolean isOn() {
        return server != null;
    }

    @Override
    public long run() {
        long sent = 0;
        long end = System.nanoTime() + SHIFT.toNanos();
        try (Carrier carrier = new Carrier(server, clock::now)) {
            while (System.nanoTime() < end && dispatch.one(carrier::carry) == Step.DONE) sent++;
        }
        return sent;
    }
}
