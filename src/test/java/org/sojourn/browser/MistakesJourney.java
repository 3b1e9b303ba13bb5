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

/**
 * Every form there is that somebody can type into, sent with nothing in it and with what cannot be right, and the pages for
 * what cannot be shown. The forms are found by following links.
 */
@Journey
class MistakesJourney {
    /** Finds a form by its name, empties or spoils it past the browser's own checks, and sends it. Says whether it did. */
    private static final String SEND = "([name, how]) => {" + FormScript.WORDS + """
              const wrong = { email: "keine Adresse", number: "-1", date: "0001-01-01", text: "x ".repeat(3000), textarea: "x ".repeat(9000) };
              const typed = (field) => isText(field) || field.name && !field.disabled && ["number", "date", "password", "file"].includes(field.type);
              const fill = (field) => {
                if (field.type !== "file") { field.value = how === "empty" ? "" : wrong[field.type] || wrong.text; return; }
                const file = new DataTransfer();
                if (how !== "empty") file.items.add(new File(["nothing of the kind"], "list.xlsx"));
                field.files = file.files;
              };
              const form = forms(document).find((one) => one.getAttribute("id") === name && button(one));
              const fields = form && [...form.elements].filter((field) => typed(field) && !field.readOnly);
              if (!form || !fields.length) return false;
              fields.forEach(fill);
              form.noValidate = true;
              document.documentElement.dataset.left = "yes";
              button(form).click();
              return true;
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
                if (!input.checkVisibility()) wrong.push("folded away: " + input.outerHTML);
              });
              const lead = document.querySelector("[data-focus]");
              if (lead && !lead.contains(document.activeElement)) wrong.push("the focus is not on the mistakes");
              return { wrong, mistakes: fields.length };
            }""";

    private static final String AT_THE_FIELD = """
            () => {
              const link = document.querySelector(".summary a");
              return !link || document.activeElement.id === decodeURIComponent(link.hash.slice(1))
                || !!document.getElementById(decodeURIComponent(link.hash.slice(1))).querySelector(":focus");
            }""";

    private final List<String> offences = new ArrayList<>();
    private final TreeSet<String> seen = new TreeSet<>();
    private int sent;
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
    void everyFormSentEmptyOrWrongSaysWhatToDoSoThatEverybodyFindsIt(Visits visits) {
        Visit nobody = visits.at(Screen.USUAL);
        nobody.open("/access/sign-in");
        sendAll(nobody, Crawl.pages(nobody.page(), EveryPageJourney.FROM_OUTSIDE));
        Proposals.in(visits.database());
        for (String person : List.of("Miriam Weiss", "Katrin Vogel", "Ben Hartwig", "Petra Hahn", "Ulrike Thoma")) {
            Visit visit = visits.as(person);
            sendAll(visit, Crawl.pages(visit.page()));
        }
        assertThat(offences).isEmpty();
        assertThat(sent).as("forms sent").isGreaterThan(30);
        assertThat(mistakes).as("mistakes shown").isGreaterThan(20);
    }

    private void sendAll(Visit visit, List<Reached> pages) {
        for (Reached one : pages) {
            if (!one.isPage()) continue;
            for (String form : one.forms()) {
                if (!seen.add(form)) continue;
                if (send(visit, one.path(), form, "empty")) send(visit, one.path(), form, "wrong");
            }
        }
    }

    private boolean send(Visit visit, String path, String form, String how) {
        Screen screen = Screen.some().get(sent % 4);
        Page page = visit.through(screen).open(path);
        if (!(boolean) page.evaluate(SEND, List.of(form.replaceFirst(".* ", ""), how))) return false;
        sent++;
        String where = form + " " + how + " " + screen + " ";
        if (!answered(page)) offences.add(where + "is not answered");
        Readable.offences(page, screen).forEach(offence -> offences.add(where + offence));
        Map<?, ?> answer = (Map<?, ?>) page.evaluate(ANSWERED);
        ((List<?>) answer.get("wrong")).forEach(wrong -> offences.add(where + wrong));
        mistakes += ((Number) answer.get("mistakes")).longValue();
        if (page.locator(".summary a").count() > 0) {
            page.locator(".summary a").first().press("Enter");
            if (!comes(page, AT_THE_FIELD)) offences.add(where + "the link does not lead into the field");
        }
        visit.takeTroubles().forEach(trouble -> offences.add(where + trouble));
        return true;
    }

    /** By another page, or in this one. */
    private static boolean answered(Page page) {
        return comes(
                page,
                "() => document.readyState === 'complete' && (!document.documentElement.dataset.left"
                        + " || document.querySelector('.summary, .banner, .has-error'))");
    }

    private static boolean comes(Page page, String what) {
        try {
            page.waitForFunction(what, null, new Page.WaitForFunctionOptions().setTimeout(5000));
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
