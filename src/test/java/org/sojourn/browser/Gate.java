package org.sojourn.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.browser.Crawl.Reached;

/**
 * Looks at every page that somebody reached. Of each page the richest is seen through all four screens; another one, of
 * another person or another object, is seen through one of them if it has elements of a kind the others did not have.
 */
final class Gate {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern ELEMENT = Pattern.compile("<([a-z][\\w-]*)(\\s[^>]*)?>");
    private static final Pattern KIND = Pattern.compile("\\b(class|role|type)=\"([^\"]*)\"");

    private final Map<String, List<Seen>> views = new TreeMap<>();
    private final List<String> offences = new ArrayList<>();
    private final Set<String> folds = new HashSet<>();
    private final HtmlCheck html = new HtmlCheck();
    private int looks;

    private record Seen(Visit visit, Reached page, Set<String> kinds) {}

    /** Takes note of what somebody reached. */
    Gate reached(Visit visit, List<Reached> pages) {
        for (Reached page : pages) {
            if (page.status() >= 400) offences.add(page.path() + " answers " + page.status());
            if (!page.isPage()) continue;
            views.computeIfAbsent(page.view(), view -> new ArrayList<>())
                    .add(new Seen(visit, page, kinds(page.text())));
        }
        return this;
    }

    /** Links that lead to a refusal or to nothing. */
    List<String> refused() {
        return List.copyOf(offences);
    }

    /** Goes through everything that was noted, and answers what is wrong with it. */
    List<String> offences() {
        views.values().forEach(this::look);
        offences.addAll(html.offences());
        return offences;
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
        return looks;
    }

    private void look(List<Seen> all) {
        all.sort(Comparator.comparingInt((Seen one) -> -one.kinds().size()));
        Set<String> known = new HashSet<>();
        for (Seen one : all) {
            boolean first = known.isEmpty();
            if (!known.addAll(one.kinds())) continue;
            html.add(one.page().view(), one.page().text());
            List<Screen> screens = Screen.some();
            if (first) screens.forEach(screen -> look(one, screen));
            else look(one, screens.get(looks % screens.size()));
        }
    }

    private void look(Seen one, Screen screen) {
        looks++;
        Response answer = one.visit().through(screen).page().navigate(one.page().path());
        Page page = one.visit().page();
        List<String> found = new ArrayList<>(Readable.offences(page, screen));
        found.addAll(Readable.offencesInFolds(page, folds));
        if (screen.equals(Screen.some().get(2))) found.addAll(ForcedColours.offences(page));
        if (screen.equals(Screen.some().get(3))) found.addAll(Readable.offencesWhenBent(page));
        found.addAll(one.visit().takeTroubles());
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
