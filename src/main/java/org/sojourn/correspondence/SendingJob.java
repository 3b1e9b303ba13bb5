package org.sojourn.correspondence;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sojourn.correspondence.Dispatch.Step;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Installation;
import org.sojourn.platform.MailServer;
import org.sojourn.platform.StartRefused;

/** Sends waiting letters every few seconds, where there is a mail server; in a demo never. Several nodes may do so at once. */
@ApplicationScoped
class SendingJob {
    private static final Logger LOG = Logger.getLogger(SendingJob.class.getName());
    private static final int SECONDS = 5;
    private static final int AT_ONCE = 200;

    @Resource
    private ManagedScheduledExecutorService executor;

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
        executor.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
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

    private void look() {
        try (Carrier carrier = new Carrier(server, clock::now)) {
            Step step = Step.DONE;
            for (int sent = 0; sent < AT_ONCE && step == Step.DONE; sent++) step = dispatch.one(carrier::carry);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Letters could not be sent; it is tried again.", e);
        }
    }
}
