package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.sojourn.access.university.SmallProvider;
import org.sojourn.fixture.TestDatabase;

/** The visits of one test. */
public final class Visits {
    private static final Namespace HERE = Namespace.create(Visits.class);

    private final Browser browser;
    private final LiveServer server;
    private final List<Visit> open = new ArrayList<>();

    private Visits(Browser browser, LiveServer server) {
        this.browser = browser;
        this.server = server;
    }

    /** Somebody at a screen, not signed in. */
    public Visit at(Screen screen) {
        Visit visit = new Visit(browser, server.address(), screen);
        open.add(visit);
        return visit;
    }

    /** A person of the demo, signed in, at the usual screen. */
    public Visit as(String name) {
        return as(name, Screen.USUAL);
    }

    public Visit as(String name, Screen screen) {
        Visit visit = at(screen);
        visit.signInAs(name);
        return visit;
    }

    /** The server's own listener, for what no browser would send. */
    Wire wire() {
        return new Wire(server.address());
    }

    /** The way from the server to its database; whoever cuts it mends it. */
    Relay relay() {
        return server.relay();
    }

    /** The database under the server, to look and to prepare. */
    public TestDatabase database() {
        return server.database();
    }

    /** The university at which the server is registered. */
    SmallProvider university() {
        return server.university();
    }

    private void end(ExtensionContext context) {
        boolean failed = context.getExecutionException().isPresent();
        List<String> troubles = new ArrayList<>();
        open.forEach(visit -> troubles.addAll(visit.troubles()));
        troubles.addAll(server.takeFaults());
        for (int i = 0; i < open.size(); i++) {
            if (failed || !troubles.isEmpty()) open.get(i).photograph(file(context, i));
            open.get(i).close();
        }
        if (!failed) assertThat(troubles).as("troubles in the browser").isEmpty();
        else troubles.forEach(System.err::println);
    }

    private static Path file(ExtensionContext context, int number) {
        String name = context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName() + "-" + context.getDisplayName() + "-" + number;
        return Path.of("target", "screenshots", name.replaceAll("[^A-Za-z0-9-]+", "_") + ".png");
    }

    /** Hands the visits to a test and closes them after it. */
    static final class Opened implements ParameterResolver, AfterTestExecutionCallback {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Visits.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            Visits visits = new Visits(Chromium.of(context), LiveServer.of(context));
            context.getStore(HERE).put(Visits.class, visits);
            return visits;
        }

        @Override
        public void afterTestExecution(ExtensionContext context) {
            Visits visits = context.getStore(HERE).get(Visits.class, Visits.class);
            if (visits != null) visits.end(context);
        }
    }
}
