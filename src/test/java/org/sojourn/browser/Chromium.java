package org.sojourn.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.opentest4j.TestAbortedException;

/**
 * The one browser of a run: the machine's own chromium, or the one the library fetches. Where neither is to be had the
 * journeys are skipped, except under {@code CI=true}, where a missing browser is a failure.
 */
final class Chromium implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright library;
    private final Browser browser;

    private Chromium(Playwright library, Browser browser) {
        this.library = library;
        this.browser = browser;
    }

    static Browser of(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Chromium.class))
                .getOrComputeIfAbsent(Chromium.class, key -> start(), Chromium.class)
                .browser;
    }

    Browser browser() {
        return browser;
    }

    /** Another one, for whoever ends it. */
    static Chromium start() {
        Optional<Path> own = found();
        CreateOptions options = new CreateOptions();
        if (own.isPresent()) options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        Playwright library = null;
        try {
            library = Playwright.create(options);
            LaunchOptions launch = new LaunchOptions().setArgs(ARGUMENTS);
            own.ifPresent(launch::setExecutablePath);
            return new Chromium(library, library.chromium().launch(launch));
        } catch (PlaywrightException e) {
            if (library != null) library.close();
            if (own.isPresent() || "true".equals(System.getenv("CI"))) throw e;
            throw new TestAbortedException("No browser on this machine: set SOJOURN_CHROMIUM to one.", e);
        }
    }

    /** The browser named by SOJOURN_CHROMIUM, or the first of the usual names on the path. */
    private static Optional<Path> found() {
        String named = System.getenv("SOJOURN_CHROMIUM");
        if (named != null && !named.isBlank()) return Optional.of(Path.of(named));
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.close();
        library.close();
    }
}
