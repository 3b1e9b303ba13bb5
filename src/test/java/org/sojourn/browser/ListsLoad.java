package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Five thousand students in one call, and how long every list takes: its first page, its second and one far behind. The lists
 * are found by walking. Run by {@code mvn -Pload verify}, which writes the figures down; they are measured, not judged.
 */
@Journey
class ListsLoad {
    private static final List<String> OFFICE = List.of("Miriam Weiss", "Katrin Vogel");
    private static final Pattern NEXT =
            Pattern.compile("href=\"([^\"]*)page=2\"[^>]*rel=\"next\"|rel=\"next\"[^>]*href=\"([^\"]*)page=2\"");
    private static final int FAR = 50;

    /** Only lists with these words in their address, for somebody who works on one. */
    private static final String ONLY = System.getProperty("sojourn.lists", "");

    @Test
    void everyListWithFiveThousandStudentsInACall(Visits visits) {
        long call = visits.database().number("SELECT id FROM exchange_call WHERE academic_year = 2028");
        Visit weiss = visits.as("Miriam Weiss");
        long run = run(visits, weiss, call);
        Crowd.comes(visits.database(), call);
        ListTimes times = new ListTimes(visits);
        for (String person : OFFICE) {
            Visit visit = person.equals("Miriam Weiss") ? weiss : visits.as(person);
            Set<String> lists = lists(visit);
            if (visit == weiss) lists.addAll(named(call, run));
            lists.removeIf(list -> !list.contains(ONLY));
            pages(times, visit, lists).forEach(path -> times.measure(person, visit, path));
        }
        assertThat(times.lists()).isGreaterThan(ONLY.isEmpty() ? 16 : 0);
        times.write("Lists of a large call", told());
    }

    private static String told() {
        return "By `mvn -Pload verify" + (ONLY.isEmpty() ? "" : " -Dsojourn.lists=" + ONLY) + "` (`ListsLoad`): "
                + Crowd.STUDENTS
                + " students in one call, three wishes each, a run"
                + " with all of them, a document and a letter of each. Every list that is found by walking, its first page, the"
                + " second and the " + FAR + "th, " + ListTimes.TIMES + " times each on a warm server (goal: "
                + ListTimes.GOAL_MILLIS + " ms), until the last byte is there.";
    }

    /** Two runs, so that there is something to compare; the last one’s number. */
    private static long run(Visits visits, Visit weiss, long call) {
        for (int run = 0; run < 2; run++) {
            weiss.open("/allocation/runs?callId=" + call);
            weiss.page().locator("[name='decide:go']").click();
            weiss.page().waitForURL(url -> url.contains("/allocation/run?id="));
        }
        return visits.database().number("SELECT MAX(id) FROM allocation_run WHERE call_id = " + call);
    }

    private static Set<String> lists(Visit visit) {
        Set<String> lists = new LinkedHashSet<>();
        for (String path : Walk.of(visit)) if (Walk.isList(visit, path)) lists.add(path);
        return lists;
    }

    /** Lists that name the one thing whose rows they show, and ways to narrow and turn one. */
    private static List<String> named(long call, long run) {
        String applications = "/applications/applications?callId=" + call;
        return List.of(
                applications,
                applications + "&q=Nr49",
                applications + "&status=DRAFT",
                applications + "&sort=NAME",
                applications + "&sort=POINTS&dir=desc",
                applications + "&size=200",
                "/applications/queue?callId=" + call,
                "/applications/queue?callId=" + call + "&missing=LANGUAGE",
                "/allocation/runs?callId=" + call,
                "/allocation/run?id=" + run,
                "/calls/calls",
                "/home/today");
    }

    /** Of each list its first page and, where it goes on, two more. */
    private static Set<String> pages(ListTimes times, Visit visit, Set<String> lists) {
        Set<String> pages = new LinkedHashSet<>();
        for (String list : lists) {
            pages.add(list);
            Matcher next = NEXT.matcher(times.ask(visit, list).body());
            if (!next.find()) continue;
            String way = (next.group(1) == null ? next.group(2) : next.group(1)).replace("&amp;", "&");
            for (int page : new int[] {2, FAR})
                if (times.ask(visit, way + "page=" + page).statusCode() == 200) pages.add(way + "page=" + page);
        }
        return pages;
    }
}
