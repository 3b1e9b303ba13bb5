package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.browser.Crawl.Reached;
import org.sojourn.fixture.Remembered;

/** Every form there is, sent with nothing in it, and the pages for what cannot be shown. */
@Journey
class MistakesJourney {
    /** Empties the next form with something to type in, and sends it; answers its name, or nothing. */
    private static final String SEND = """
            (known) => {
              const isText = (field) => field.name && !field.disabled && !field.readOnly && (field.localName === "textarea"
                || field.localName === "input" && ["text", "search", "email", "url", "tel", "number", "date", "password", "file"].includes(field.type));
              const name = (form) => location.pathname + " " + form.id;
              const button = (form) => form.querySelector("button.btn-primary, input.btn-primary")
                || form.querySelector("button[type=submit][name], input[type=submit]");
              const form = [...document.forms].find((one) => one.method === "post" && one.id !== "leave"
                && !known.includes(name(one)) && [...one.elements].some(isText) && button(one));
              if (!form) return null;
              [...form.elements].filter(isText).forEach((field) => { field.value = ""; });
              form.noValidate = true;
              document.documentElement.dataset.left = "yes";
              button(form).click();
              return name(form);
            }""";

    private static final String ANSWERED = """
            () => {
              const wrong = [];
              const fields = [...document.querySelectorAll(".has-error")];
              const summary = document.querySelector(".summary");
              if (fields.length && !summary) wrong.push("no summary");
              document.querySelectorAll(".summary a").forEach((link) => {
                if (!document.getElementById(decodeURIComponent(link.hash.slice(1)))) wrong.push("leads nowhere: " + link.outerHTML);
              });
              fields.forEach((field) => {
                const input = field.querySelector("input:not([type=hidden]), select, textarea");
                if (!input) return;
                const words = (input.getAttribute("aria-describedby") || "").split(" ").map((id) => document.getElementById(id));
                if (!words.some((one) => one && one.classList.contains("error"))) wrong.push("not described by its error: " + input.outerHTML);
                if (input.getAttribute("aria-invalid") !== "true") wrong.push("not said to be wrong: " + input.outerHTML);
              });
              const lead = document.querySelector("[data-focus]");
              if (lead && !lead.contains(document.activeElement)) wrong.push("the focus is not on the mistakes");
              return { wrong, mistakes: fields.length };
            }""";

    private final List<String> offences = new ArrayList<>();
    private final TreeSet<String> sent = new TreeSet<>();
    private long mistakes;
    private Remembered remembered;

    @BeforeEach
    void remember(Visits visits) {
        remembered = Remembered.of(visits.database());
    }

    @AfterEach
    void putBack() {
        remembered.putBack();
    }

    @Test
    void everyFormSentEmptySaysWhatIsMissingSoThatEverybodyFindsIt(Visits visits) {
        Visit nobody = visits.at(Screen.USUAL);
        nobody.open("/access/sign-in");
        sendAll(nobody, Crawl.pages(nobody.page(), EveryPageJourney.FROM_OUTSIDE));
        for (String person : List.of("Ben Hartwig", "Miriam Weiss", "Petra Hahn", "Katrin Vogel")) {
            Visit visit = visits.as(person);
            sendAll(visit, Crawl.pages(visit.page()));
        }
        assertThat(offences).isEmpty();
        assertThat(sent).as("forms").hasSizeGreaterThan(15);
        assertThat(mistakes).as("mistakes shown").isGreaterThan(20);
    }

    private void sendAll(Visit visit, List<Reached> pages) {
        for (Reached one : pages) {
            if (!one.isPage() || !one.text().contains("method=\"post\"")) continue;
            while (send(visit, one.path())) {
                // the next form of the page
            }
        }
    }

    private boolean send(Visit visit, String path) {
        Screen screen = Screen.some().get(sent.size() % 4);
        Page page = visit.through(screen).open(path);
        String form = (String) page.evaluate(SEND, List.copyOf(sent));
        if (form == null) return false;
        sent.add(form);
        String where = form + " " + screen + " ";
        if (!answered(page)) offences.add(where + "is not answered");
        Readable.offences(page, screen).forEach(offence -> offences.add(where + offence));
        Map<?, ?> answer = (Map<?, ?>) page.evaluate(ANSWERED);
        ((List<?>) answer.get("wrong")).forEach(wrong -> offences.add(where + wrong));
        mistakes += ((Number) answer.get("mistakes")).longValue();
        visit.takeTroubles().forEach(trouble -> offences.add(where + trouble));
        return true;
    }

    /** By another page, or in this one. */
    private static boolean answered(Page page) {
        try {
            page.waitForFunction(
                    "() => document.readyState === 'complete' && (!document.documentElement.dataset.left"
                            + " || document.querySelector('.summary, .banner, .has-error'))",
                    null,
                    new Page.WaitForFunctionOptions().setTimeout(8000));
            return true;
        } catch (TimeoutError e) {
            return false;
        }
    }

    @Test
    void whatCannotBeShownIsSaidOnAPageThatCanBeRead(Visits visits) {
        Visit ben = visits.as("Ben Hartwig");
        for (Screen screen : Screen.some()) {
            refused(ben, screen, "/nowhere", 404);
            refused(ben, screen, "/partners/nothing", 404);
            refused(ben, screen, "/access/people", 403);
        }
    }

    private static void refused(Visit visit, Screen screen, String path, int status) {
        assertThat(visit.through(screen).page().navigate(path).status())
                .as(path)
                .isEqualTo(status);
        Readable.check(visit.page(), screen);
        visit.forget("status of " + status);
    }
}
