package org.sojourn.browser;

import com.microsoft.playwright.APIResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every page a person comes to by links from the start page, one of each shape: a path with the names of its parameters. */
final class Walk {
    /** Of one shape several, for the same page shows different things of a draft and of a released call. */
    private static final int OF_A_SHAPE = 3;

    private static final Pattern LINK = Pattern.compile("href=\"(/[a-z][^\"#]*)\"");
    private static final Path PAGES = Path.of("src", "main", "webapp");

    private final Visit visit;
    private final Map<String, List<String>> shapes = new LinkedHashMap<>();

    private Walk(Visit visit) {
        this.visit = visit;
    }

    /** The addresses, in the order in which they were found. */
    static List<String> of(Visit visit) {
        Walk walk = new Walk(visit);
        walk.go("/home/today");
        return walk.shapes.values().stream().flatMap(List::stream).toList();
    }

    private void go(String start) {
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String path = open.poll();
            if (!isNew(path)) continue;
            APIResponse answer = visit.page().request().get(visit.address(path));
            if (answer.status() != 200) continue;
            shapes.computeIfAbsent(shape(path), shape -> new ArrayList<>()).add(path);
            Matcher links = LINK.matcher(answer.text());
            while (links.find()) open.add(links.group(1).replace("&amp;", "&"));
        }
    }

    private boolean isNew(String path) {
        List<String> seen = shapes.getOrDefault(shape(path), List.of());
        return isPage(path) && seen.size() < OF_A_SHAPE && !seen.contains(path);
    }

    private static boolean isPage(String path) {
        return Files.exists(PAGES.resolve(path.replaceFirst("\\?.*", "").substring(1) + ".xhtml"));
    }

    /** A page of a list with a filter or an order is the same shape as without. */
    private static String shape(String path) {
        TreeSet<String> names = new TreeSet<>();
        for (String parameter : path.replaceFirst("[^?]*\\??", "").split("&"))
            names.add(parameter.replaceFirst("=.*", ""));
        return path.replaceFirst("\\?.*", "") + names;
    }

    /** Whether rows are what this page is about: it can be narrowed or turned over, and names no single thing. */
    static boolean isList(Visit visit, String path) {
        if (path.matches(".*[?&]id=.*")) return false;
        String page = visit.page().request().get(visit.address(path)).text();
        return page.contains("role=\"search\"") || page.contains("class=\"pager\"");
    }
}
