package org.sojourn.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.browser.Crawl.Reached;
import org.sojourn.browser.OwnBrowser.Visitor;

/**
 * Looks at every page that somebody reached. Of each page the richest is seen through all four screens; another one, of
 * another person or another object, is seen through one of them if it has elements of a kind the others did not have.
 */
final class Gate {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern ELEMENT = Pattern.compile("<([a-z][\\w-]*)(\\s[^>]*)?>");
    private static final Pattern KIND = Pattern.compile("\\b(class|role|type)=\"([^\"]*)\"");

    /** One looks while the other waits for its page: as many as the smallest machine has cores. */
    private static final int LOOKERS = 2;

    private final Map<String, List<Seen>> views = new TreeMap<>();
    private final List<String> offences = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> folds = ConcurrentHashMap.newKeySet();
    private final AtomicInteger looks = new AtomicInteger();

    private record Seen(Visitor visitor, Reached page, Set<String> kinds) {}

    /** Takes note of what somebody reached. */
    Gate reached(Visit visit, List<Reached> pages) {
        Visitor visitor = Visitor.of(visit);
        for (Reached page : pages) {
            if (page.status() >= 400) offences.add(page.path() + " answers " + page.status());
            if (!page.isPage()) continue;
            views.computeIfAbsent(page.view(), view -> new ArrayList<>())
                    .add(new Seen(visitor, page, kinds(page.text())));
        }
        return this;
    }

    /** Links that lead to a refusal or to nothing. */
    List<String> refused() {
        return List.copyOf(offences);
    }

    /** Goes through everything that was noted, and answers what is wrong with it. */
    List<String> offences() {
        Queue<List<Seen>> open = new ConcurrentLinkedQueue<>(views.values());
        ExecutorService lookers = Executors.newFixedThreadPool(LOOKERS);
        try {
            List<Future<?>> looking = new ArrayList<>();
            for (int i = 0; i < LOOKERS; i++) looking.add(lookers.submit(() -> lookWhileThereIs(open)));
            for (Future<?> one : looking) one.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            lookers.shutdownNow();
        }
        return List.copyOf(offences);
    }

    /** Pages of the application that nobody reached. */
    Set<String> hidden() {
        return hidden(PAGES);
    }

    Set<String> hidden(Path folder) {
        Set<String> hidden = all(folder);
        hidden.removeAll(views.keySet());
        return hidden;
    }

    /** How often a page was looked at. */
    int looks() {
        return looks.get();
    }

    private void lookWhileThereIs(Queue<List<Seen>> open) {
        HtmlCheck html = new HtmlCheck();
        try (OwnBrowser browser = new OwnBrowser()) {
            for (List<Seen> all = open.poll(); all != null; all = open.poll()) look(all, browser, html);
        }
        offences.addAll(html.offences());
    }

    private void look(List<Seen> all, OwnBrowser browser, HtmlCheck html) {
        all.sort(Comparator.comparingInt((Seen one) -> -one.kinds().size()));
        Set<String> known = new HashSet<>();
        for (Seen one : all) {
            boolean first = known.isEmpty();
            if (!known.addAll(one.kinds())) continue;
            html.add(one.page().view(), one.page().text());
            List<Screen> screens = Screen.some();
            if (first) screens.forEach(screen -> look(one, screen, browser));
            else look(one, screens.get(looks.get() % screens.size()), browser);
        }
    }

    private void look(Seen one, Screen screen, OwnBrowser browser) {
        looks.incrementAndGet();
        Visit visit = browser.as(one.visitor());
        Response answer =
                visit.through(screen).page().navigate(visit.address(one.page().path()));
        Page page = visit.page();
        List<String> found = new ArrayList<>(Readable.offences(page, screen));
        found.addAll(Readable.offencesInFolds(page, folds));
        if (screen.equals(Screen.some().get(2))) found.addAll(ForcedColours.offences(page));
        if (screen.equals(Screen.some().get(3))) found.addAll(Readable.offencesWhenBent(page));
        found.addAll(visit.takeTroubles());
        if (answer != null && answer.status() != 200) found.add("answers " + answer.status());
        found.forEach(offence -> offences.add(one.page().path() + " " + screen + " " + offence));
    }

    /** Addresses of all pages below a folder, except what no address leads to. */
    static Set<String> all(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> "/" + folder.relativize(file))
                    .filter(name -> name.endsWith(".xhtml") && !name.startsWith("/WEB-INF"))
                    .map(name -> name.replaceFirst("\\.xhtml$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> kinds(String text) {
        return ELEMENT.matcher(text)
                .results()
                .map(element -> element.group(1) + " "
                        + KIND.matcher(String.valueOf(element.group(2)))
                                .results()
                                .map(MatchResult::group)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.toSet());
    }
}
