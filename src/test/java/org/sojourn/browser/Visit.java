package org.sojourn.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One person at one screen: a browser of her own, and a record of everything that went wrong in it. */
public final class Visit implements AutoCloseable {
    private static final String REPORT_POLICY_BREACHES = """
            addEventListener('securitypolicyviolation', breach =>
              console.error('CSP ' + breach.violatedDirective + ' ' + breach.blockedURI + ' ' + breach.sourceFile))
            """;

    private final String home;
    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();
    private String elsewhere;

    Visit(Browser browser, String home, Screen screen) {
        this.home = home;
        this.context = browser.newContext(new NewContextOptions()
                .setBaseURL(home)
                .setLocale(screen.language())
                .setViewportSize(screen.width(), screen.height()));
        wear(screen);
        context.addInitScript(REPORT_POLICY_BREACHES);
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
        listen();
    }

    private void listen() {
        page.onConsoleMessage(said -> {
            if (said.type().equals("error")) troubles.add("console: " + said.text() + " at " + page.url());
        });
        page.onPageError(error -> troubles.add("script: " + error + " at " + page.url()));
        page.onRequest(this::refuseTheOutside);
        page.onResponse(answer -> {
            if (answer.status() >= 500) troubles.add("answer " + answer.status() + ": " + answer.url());
        });
    }

    private void refuseTheOutside(Request request) {
        String scheme = URI.create(request.url().replaceAll("[?#].*", "")).getScheme();
        boolean inside = request.url().startsWith(home + "/")
                || elsewhere != null && request.url().startsWith(elsewhere + "/")
                || List.of("data", "blob", "about").contains(scheme);
        if (!inside) troubles.add("asked outside this machine: " + request.url());
    }

    public Page page() {
        return page;
    }

    /** May be sent to this address of the test’s own as well. */
    Visit mayGoTo(String address) {
        elsewhere = address;
        return this;
    }

    /** Looks through another screen from the next page on. */
    Visit through(Screen screen) {
        page.setViewportSize(screen.width(), screen.height());
        wear(screen);
        return this;
    }

    private void wear(Screen screen) {
        context.addCookies(List.of(
                new Cookie("language", screen.language()).setUrl(home),
                new Cookie("theme", screen.theme()).setUrl(home)));
    }

    /** Opens a path of the application. */
    public Page open(String path) {
        page.navigate(home + path);
        return page;
    }

    /** The whole address of a path, for a request without a page. */
    String address(String path) {
        return home + path;
    }

    /** Enters the demo as a person whose name the sign-in page shows. */
    public Page signInAs(String name) {
        open("/access/sign-in");
        page.locator("main button, form button", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
        page.waitForURL(url -> !url.contains("/access/sign-in"));
        return page;
    }

    /** What the browser would send along, as a header for requests that are made by hand. */
    String cookies() {
        return context.cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; ", "Cookie: ", ""));
    }

    /** Comes as whoever these cookies belong to, with nothing else in the browser yet. */
    void carry(String cookies) {
        context.addCookies(Arrays.stream(cookies.replace("Cookie: ", "").split("; "))
                .map(pair -> pair.split("=", 2))
                .map(pair -> new Cookie(pair[0], pair[1]).setUrl(home))
                .toList());
    }

    /** Addresses the navigation offers, in its order. */
    @SuppressWarnings("unchecked")
    public List<String> navigation() {
        return (List<String>) page.evaluate(
                "[...new Set([...document.querySelectorAll('nav .nav a[href]')].map(a => a.getAttribute('href')))]");
    }

    /** What went wrong so far: errors in scripts, breaches of the content policy, faults of the server. */
    public List<String> troubles() {
        return List.copyOf(troubles);
    }

    /** What went wrong so far, for somebody who will tell; it does not fail the test a second time. */
    List<String> takeTroubles() {
        List<String> taken = troubles();
        troubles.clear();
        return taken;
    }

    /** Forgets troubles that were the point of the test, such as an address that does not exist. */
    public void forget(String pattern) {
        troubles.removeIf(trouble -> trouble.matches("(?s).*" + pattern + ".*"));
    }

    void photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
