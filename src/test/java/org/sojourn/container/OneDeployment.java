package org.sojourn.container;

import java.nio.file.Path;
import java.util.Map;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.StopSuiteContainers;
import org.jboss.arquillian.container.spi.event.UnDeployDeployment;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.sojourn.fixture.Quiet;
import org.sojourn.fixture.TestDatabase;

/**
 * One start of the server and one deployment for all container tests of a JVM. Arquillian would deploy anew for every
 * class, which for this server means a new start each time.
 */
public class OneDeployment implements LoadableExtension {
    private static final Path FOLDER = Path.of("target", "container").toAbsolutePath();
    private static TestDatabase database;

    @Override
    public void register(ExtensionBuilder builder) {
        database = TestDatabase.start(FOLDER);
        Map<String, String> environment = database.environment();
        environment.computeIfPresent(
                "SOJOURN_DB_URL", (name, url) -> url + "&queryInterceptors=org.sojourn.container.Faults");
        environment.put("SOJOURN_DATA", FOLDER.toString());
        ServerFolder.prepare(FOLDER, environment);
        builder.observer(Kept.class);
    }

    /** Keeps the first deployment and shows it to every further class. */
    public static class Kept {
        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        @Inject
        private Instance<ContainerRegistry> containers;

        @Inject
        private Event<GenerateDeployment> generate;

        @Inject
        private Event<UnDeployDeployment> undeploy;

        private DeploymentScenario kept;
        private boolean deployed;

        public void generate(@Observes EventContext<GenerateDeployment> asked) {
            if (asked.getEvent().getTestClass().getJavaClass() == TestedWar.class) {
                asked.proceed();
                kept = scenario.get();
            } else if (kept == null) {
                generate.fire(new GenerateDeployment(new TestClass(TestedWar.class)));
            } else {
                scenario.set(kept);
            }
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> asked) {
            if (deployed) return;
            deployed = true;
            asked.proceed();
        }

        /** Jobs rest for good: what they do, tests let them do at a moment of their own. */
        public void prepare(@Observes AfterDeploy event) throws InterruptedException {
            database.change("UPDATE installation SET demo = TRUE, demo_loaded = TRUE WHERE id = 1");
            Quiet.in(database);
        }

        public void keep(@Observes EventContext<UnDeployManagedDeployments> ignored) {
            // the deployment goes with the last class
        }

        public void end(@Observes EventContext<StopSuiteContainers> asked) {
            if (kept != null) {
                Deployment deployment = kept.deployments().iterator().next();
                undeploy.fire(new UnDeployDeployment(
                        containers
                                .get()
                                .getContainer(deployment.getDescription().getTarget()),
                        deployment));
            }
            asked.proceed();
            database.close();
        }
    }
}
