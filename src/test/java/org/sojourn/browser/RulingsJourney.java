package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rulings from the proposal to the second person's yes and their end, without a mouse. */
@Journey
class RulingsJourney {
    private static final Screen SMALL = new Screen("en", "dark", 360);

    /** The latest round, so that the worked example stays as it is. */
    private static final String APPLICATION = "SELECT p.id FROM application p JOIN exchange_call c ON c.id = p.call_id"
            + " JOIN wish w ON w.application_id = p.id WHERE p.status = 'SUBMITTED' AND c.state = 'OPENED'"
            + " AND c.seed_published IS NULL ORDER BY c.academic_year DESC, p.id LIMIT 1";

    /** Sends the yes from the page of whoever proposed, where there is no button for it; answers the sentence. */
    private static final String GRANT_ALL_THE_SAME = """
            async () => {
              const form = document.getElementById("back");
              const body = new URLSearchParams();
              new FormData(form).forEach((value, name) => body.append(name === "back" ? "grant" : name, value === "back" ? "grant" : value));
              body.append("grant:go", "yes");
              const answer = await fetch(form.action, { method: "POST", body });
              return new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main").textContent;
            }""";

    @Test
    void twoPeopleProtectAnApplicationAndEndItAgain(Visits visits) {
        long application = visits.database().number(APPLICATION);
        Visit weiss = visits.as("Miriam Weiss");
        Visit hahn = visits.as("Petra Hahn");
        Visit small = visits.as("Petra Hahn", SMALL);
        propose(weiss, application);
        hahn.open("/home/today");
        new Keyboard(hahn.page()).to("main a[href='/rulings/rulings']").go();
        Readable.check(hahn.page(), Screen.USUAL);
        assertThat(hahn.page().locator("main tbody tr").first()).containsText("wartet auf Sie");
        String call = "/rulings/rulings?callId="
                + visits.database().number("SELECT call_id FROM application WHERE id = " + application);
        small.open(call);
        Readable.check(small.page(), SMALL);
        theSecondPerson(hahn, small);
        assertThat(visits.database().number("SELECT COUNT(*) FROM ruling WHERE state = 'GRANTED'"))
                .isZero();
        for (String address : new String[] {call, "/rulings/hardship", "/rulings/application?id=" + application}) {
            Visit ben = visits.as("Ben Hartwig");
            assertThat(ben.page().request().get(ben.address(address)).status())
                    .as(address)
                    .isEqualTo(403);
        }
    }

    private static void propose(Visit weiss, long application) {
        Page page = weiss.page();
        weiss.open("/applications/application?id=" + application);
        new Keyboard(page).to("a[href^='/rulings/application']").go();
        Readable.check(page, Screen.USUAL);
        page.locator("[id='propose:kind']").selectOption("PROTECTED");
        page.locator("[id='propose:place']").selectOption(new SelectOption().setIndex(1));
        new Keyboard(page).to("[id='propose:reason']").type("The office lost her certificate.");
        new Keyboard(page).to("[id='propose:go']").go();
        assertThat(page.locator("main tbody tr").first()).containsText("wartet auf eine zweite Person");
    }

    private static void theSecondPerson(Visit hahn, Visit small) {
        Page page = hahn.page();
        new Keyboard(page).to("main tbody a[href^='/rulings/ruling']").go();
        assertThat(page.locator("main")).containsText("The office lost her certificate.");
        Readable.check(page, Screen.USUAL);
        small.open(page.url().replaceFirst("^https?://[^/]+", ""));
        Readable.check(small.page(), SMALL);
        new Keyboard(page).to("[id='grant:go']").go();
        assertThat(page.locator("main tbody tr").first()).containsText("gilt");
        new Keyboard(page).to("main tbody a[href^='/rulings/ruling']").go();
        end(page);
    }

    private static void end(Page page) {
        page.locator("main details summary").last().press("Enter");
        Readable.check(page, Screen.USUAL);
        new Keyboard(page).to("[id='revoke:reason']").type("It was found again.");
        new Keyboard(page).to("[id='revoke:go']").go();
        assertThat(page.locator("main tbody tr").first()).containsText("beendet");
    }

    @Test
    void whoeverIsResponsibleForAProgrammeReachesItsApplicationsAndNoOthers(Visits visits) {
        String some = "SELECT MIN(id) FROM application WHERE status = 'SUBMITTED' AND programme ";
        Visit reinhold = visits.as("Tobias Reinhold");
        assertThat(status(reinhold, visits.database().number(some + "= 'DENTISTRY'")))
                .isEqualTo(200);
        assertThat(status(reinhold, visits.database().number(some + "<> 'DENTISTRY'")))
                .isEqualTo(404);
    }

    private static int status(Visit visit, long application) {
        return visit.page()
                .request()
                .get(visit.address("/rulings/application?id=" + application))
                .status();
    }

    @Test
    void twoPeopleDecideAboutHardshipAndTheOfficeLearnsOnlyThatSomethingWasRuled(Visits visits) {
        long application = visits.database().number(APPLICATION);
        Visit thoma = visits.as("Ulrike Thoma");
        proposeHardship(thoma, student(visits, application, "student_number"));
        String ruling = oneAloneCannot(visits, thoma);
        for (String other : new String[] {"Petra Hahn", "Miriam Weiss"}) {
            Visit visit = visits.as(other);
            assertThat(visit.page().request().get(visit.address(ruling)).status())
                    .as(other)
                    .isIn(403, 404);
        }
        Visit lorenz = visits.as("Henrik Lorenz");
        theSecondOfThem(lorenz, application, visits);
        whatTheOfficeSees(visits, application);
        lorenz.open(ruling);
        end(lorenz.page());
    }

    private static String student(Visits visits, long application, String column) {
        return visits.database()
                .texts("SELECT a." + column + " FROM account a JOIN application p ON p.account_id = a.id WHERE p.id = "
                        + application)
                .get(0);
    }

    private static void proposeHardship(Visit thoma, String number) {
        Page page = thoma.page();
        new Keyboard(page).to("nav a[href='/rulings/rulings']").go();
        Readable.check(page, Screen.USUAL);
        new Keyboard(page).to("main a[href^='/rulings/hardship']").go();
        Readable.check(page, Screen.USUAL);
        new Keyboard(page).to("[id='propose:number']").type("9999999999");
        new Keyboard(page).to("[id='propose:reason']").type("Cares for her mother.");
        new Keyboard(page).to("[id='propose:go']").go();
        assertThat(page.locator("main")).containsText("Unter dieser Matrikelnummer ist in dieser Ausschreibung nichts");
        page.locator("[id='propose:number']").fill(number);
        new Keyboard(page).to("[id='propose:go']").go();
        assertThat(page.locator("main tbody tr").first()).containsText("wartet auf eine zweite Person");
    }

    /** @return the address of the ruling */
    private static String oneAloneCannot(Visits visits, Visit thoma) {
        Page page = thoma.page();
        new Keyboard(page).to("main tbody a[href^='/rulings/ruling']").go();
        assertThat(page.locator("main")).containsText("Eine andere Person entscheidet.");
        assertThat(page.locator("[id='grant:go']")).hasCount(0);
        assertThat((String) page.evaluate(GRANT_ALL_THE_SAME)).contains("Wer vorschlägt, entscheidet nicht.");
        assertThat(visits.database()
                        .number("SELECT COUNT(*) FROM ruling WHERE kind = 'HARDSHIP' AND state = 'GRANTED'"))
                .isZero();
        thoma.through(SMALL).page().reload();
        Readable.check(page, SMALL);
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private static void theSecondOfThem(Visit lorenz, long application, Visits visits) {
        Page page = lorenz.open("/home/today");
        new Keyboard(page).to("main a[href='/rulings/rulings']").go();
        assertThat(page.locator("main tbody tr").first()).containsText(student(visits, application, "family_name"));
        new Keyboard(page).to("main tbody a[href^='/rulings/ruling']").go();
        assertThat(page.locator("main")).containsText("Cares for her mother.");
        new Keyboard(page).to("[id='grant:go']").go();
        assertThat(page.locator("main tbody tr").first()).containsText("gilt");
    }

    /** A run counts it; neither its page nor the lists nor the application say whom it is about. */
    private static void whatTheOfficeSees(Visits visits, long application) {
        Visit weiss = visits.as("Miriam Weiss");
        long call = visits.database().number("SELECT call_id FROM application WHERE id = " + application);
        Page page = weiss.open("/allocation/runs?callId=" + call);
        page.locator("[id='decide:go']").click();
        page.waitForURL("**/allocation/run?id=*");
        assertThat(page.locator("main")).containsText("Eine Entscheidung über eine Bewerbung geht in die Vergabe ein.");
        Map<String, String> pages = Map.of(
                "the run", page.url().replaceFirst("^https?://[^/]+", ""),
                "the rulings", "/rulings/rulings?callId=" + call,
                "the application", "/applications/application?id=" + application,
                "her rulings", "/rulings/application?id=" + application);
        pages.forEach((what, address) -> assertThat(weiss.open(address).locator("main"))
                .not()
                .containsText(java.util.regex.Pattern.compile("Härtefall|Cares for her mother")));
        assertThat(weiss.open("/rulings/rulings?callId=" + call).locator("main"))
                .not()
                .containsText(student(visits, application, "family_name"));
    }
}
