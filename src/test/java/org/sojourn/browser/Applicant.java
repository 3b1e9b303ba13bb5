package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.sojourn.documents.inspect.Papers;

/** A student in one call, who follows the one filled button of her list of steps and uses no mouse. */
final class Applicant {
    private static final int STEPS = 10;

    private final Visit visit;
    private final Screen screen;
    private final long call;
    private final Page page;

    Applicant(Visits visits, String name, Screen screen, long call) {
        this.visit = visits.as(name, screen);
        this.screen = screen;
        this.call = call;
        this.page = visit.page();
    }

    Page page() {
        return page;
    }

    Page open(String path) {
        visit.open(path + "?callId=" + call);
        return looked();
    }

    Page looked() {
        Readable.check(page, screen);
        return page;
    }

    Keyboard keys() {
        return new Keyboard(page);
    }

    void go(String selector) {
        keys().to(selector).go();
        looked();
    }

    /** From her start page to the receipt. */
    void applies(List<String> wishes) {
        visit.open("/home/today");
        looked();
        go("main a[href='/applications/start?callId=" + call + "']");
        go("[id='begin:go']");
        for (int step = 0; step < STEPS && !page.url().contains("/applications/receipt"); step++) {
            go(".head-actions a.btn-primary");
            does(page.url().replaceAll(".*/applications/|[?].*", ""), wishes);
        }
    }

    private void does(String step, List<String> wishes) {
        switch (step) {
            case "studies" -> studies();
            case "languages" -> {
                keys().to("[id='step:languages:0:level']").choose("B2");
                go("[id='step:save']");
            }
            case "wishes" -> wishes(wishes);
            case "motivation" -> writes("motivation", "I want to see how surgeons are taught elsewhere.");
            case "engagement" -> writes("engagement", "Two years in the student council.");
            case "declaration" -> {
                keys().to("[id='declare:agreed']").press("Space");
                go("[id='declare:go']");
                page.navigate(Ben.step(page, "tasks"));
            }
            case "check" -> go("[id='submit:go']");
            default -> throw new AssertionError("a step nobody knows: " + page.url());
        }
    }

    private void studies() {
        if (page.locator("[id='step:programme']").count() > 0) { // what the Dean's office has recorded is not asked
            keys().to("[id='step:programme']").choose(screen.language().equals("de") ? "Human" : "Medicine");
            keys().to("[id='step:semester']").press("Control+a").type("7");
        }
        go("[id='step:save']");
    }

    private void wishes(List<String> wishes) {
        for (int rank = 1; rank <= wishes.size(); rank++) {
            go("#add input[aria-label*='" + wishes.get(rank - 1) + "' i]");
            assertThat(page.locator("ol.rank > li")).hasCount(rank);
        }
        page.navigate(Ben.step(page, "tasks"));
    }

    private void writes(String field, String words) {
        keys().to("[id='step:" + field + "']").type(words);
        go("[id='step:save']");
    }

    /** What the office has asked her for, from the line that asks for it. */
    void handsInHerProof() {
        open("/applications/tasks");
        go(".banner a[href^='/documents/hand-in']");
        keys().to("[id='hand-in:level']").choose("B2");
        keys().to("[id='hand-in:certificate']").type("IELTS");
        page.locator("[id='hand-in:issued']").fill("2026-05-01");
        page.locator("[id='hand-in:file']")
                .setInputFiles(new FilePayload("ielts.pdf", "application/pdf", Papers.pdf(1)));
        go("[id='hand-in:go']");
        assertThat(page.locator("main .card .tag").first()).isVisible();
    }
}
