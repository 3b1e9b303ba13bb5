package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.browser.Crawl.Reached;
import org.sojourn.browser.Crawl.Sent;
import org.sojourn.fixture.Quiet;
import org.sojourn.fixture.Remembered;

/** Forms sent by somebody who means harm: pages and fields are found by following links. */
@Journey
class HostilePostsJourney {
    private static final String MARK = "K7919";

    /** What the product of the numbers below would read if anybody computed it. */
    private static final String COMPUTED = "62615533";

    /** Everything at once, and what of it goes into a short field. */
    private static final List<String> CANARIES = List.of(
            "=1+1" + MARK
                    + "' OR '1'='1\r\nX-Stung: 1\r\n#{7919*7907}${7919*7907}\"><img src=x onerror=alert(1)><svg/onload=alert(2)>",
            "=" + MARK + "' OR '1'='1\r\nX-Stung: 1",
            "=" + MARK);

    private static final Map<String, String> FIELDS_NOBODY_ASKED_FOR = Map.of(
            "status", "RELEASED",
            "state", "RELEASED",
            "ownerId", "1",
            "accountId", "1",
            "roles", "ADMINISTRATOR",
            "role", "ADMINISTRATOR",
            "active", "true",
            "taken", "0");

    private static final String RIGHTS =
            "SELECT COUNT(*) FROM account_role WHERE role IN ('ADMINISTRATOR', 'COORDINATOR', 'APPROVER')";

    private static final List<String> PEOPLE_BEGIN = List.of("/home/today");

    private Quiet quiet;
    private Remembered remembered;

    @BeforeEach
    void remember(Visits visits) throws InterruptedException {
        quiet = Quiet.in(visits.database());
        remembered = Remembered.of(visits.database());
    }

    @AfterEach
    void putBack() {
        remembered.putBack();
        quiet.close();
    }

    @Test
    void whatIsTypedInAnyFieldIsShownAsItWasTypedToEverybody(Visits visits) {
        long rights = visits.database().number(RIGHTS);
        List<Sent> sent = new ArrayList<>();
        Set<String> forms = new TreeSet<>();
        for (String person : People.OF_THE_DEMO) sent.addAll(typeEverywhere(visits.as(person), PEOPLE_BEGIN, forms));
        Visit nobody = visits.at(Screen.USUAL);
        nobody.open("/access/sign-in");
        sent.addAll(typeEverywhere(nobody, EveryPageJourney.FROM_OUTSIDE, forms));
        assertThat(forms).as("forms found").hasSizeGreaterThan(15);
        assertThat(sent).as("fields found").hasSizeGreaterThan(40);
        assertThat(sent).allSatisfy(one -> {
            assertThat(one.status()).as(one.path() + " " + one.field()).isLessThan(500);
            assertThat(one.headers().toLowerCase(java.util.Locale.ROOT)).doesNotContain("x-stung");
            assertThat(one.text()).doesNotContain(COMPUTED);
        });
        assertThat(remembered.columnsHolding(MARK)).as("columns that took it").hasSizeGreaterThan(5);
        assertThat(visits.database().number(RIGHTS)).as("people with rights").isEqualTo(rights);
        for (String person : People.OF_THE_DEMO) look(visits.as(person));
        look(nobody);
    }

    /** @param known forms that were typed into before, by whomever: a form is the same for everybody who has it; grows */
    private static List<Sent> typeEverywhere(Visit visit, List<String> starts, Set<String> known) {
        List<Sent> sent = new ArrayList<>();
        for (Reached one : Crawl.pages(visit.page(), starts)) {
            if (!one.isPage() || !known.addAll(kinds(one))) continue;
            sent.addAll(Crawl.type(visit.page(), one.path(), CANARIES, FIELDS_NOBODY_ASKED_FOR));
        }
        return sent;
    }

    /** A form is the same for every object it is opened for, but not the same for a new one. */
    private static Set<String> kinds(Reached page) {
        String asked = page.path().replaceAll("=[^&]*", "");
        return page.forms().stream().map(form -> asked + " " + form).collect(Collectors.toSet());
    }

    private static void look(Visit visit) {
        List<String> stung = new ArrayList<>();
        visit.page().onDialog(dialog -> {
            stung.add(dialog.message());
            dialog.dismiss();
        });
        for (Reached one : Crawl.pages(visit.page())) {
            assertThat(one.status()).as(one.path()).isLessThan(500);
            assertThat(one.text()).as(one.path()).doesNotContain(COMPUTED);
            if (one.type().contains("csv"))
                assertThat(one.text()).as(one.path()).doesNotContainPattern("(^|[;,\\t\\n\\r\"])[=]");
            if (!one.type().startsWith("text/html") || !one.text().contains(MARK)) continue;
            visit.open(one.path());
            Object grown = visit.page().evaluate("document.querySelectorAll('[onerror],[onload],img[src=x]').length");
            assertThat(grown)
                    .as("elements that grew out of words on " + one.path())
                    .isEqualTo(0);
        }
        assertThat(stung).isEmpty();
    }

    @Test
    void lookingChangesNothingHoweverOften(Visits visits) {
        for (String person : People.OF_THE_DEMO) {
            Visit visit = visits.as(person);
            Crawl.pages(visit.page());
            String before = remembered.checksums();
            Crawl.pages(visit.page());
            assertThat(remembered.checksums()).as("after " + person + " looked").isEqualTo(before);
        }
    }

    @Test
    void whatOnlyTheOfficeReachesIsClosedToStudents(Visits visits) {
        Visit ben = visits.as("Ben Hartwig");
        Set<String> his = addresses(Crawl.pages(ben.page()));
        Visit nobody = visits.at(Screen.USUAL);
        nobody.open("/access/sign-in");
        his.addAll(addresses(Crawl.pages(nobody.page(), EveryPageJourney.FROM_OUTSIDE)));
        String cookies = ben.cookies();
        for (String person : List.of("Miriam Weiss", "Petra Hahn", "Katrin Vogel"))
            for (Reached one : Crawl.pages(visits.as(person).page())) {
                if (one.status() != 200 || his.contains(address(one.path()))) continue;
                assertThat(visits.wire().get(one.path(), cookies).status())
                        .as(one.path() + " for a student")
                        .isIn(302, 403, 404);
            }
    }

    @Test
    void aFormOfAnotherPersonOrOfNobodyChangesNothing(Visits visits) {
        Visit weiss = visits.as("Miriam Weiss");
        weiss.open("/calls/edit");
        String form = (String) weiss.page().evaluate("""
                () => { const form = [...document.forms].find((one) => one.method === "post" && one.getAttribute("id") !== "leave");
                  const button = form.querySelector(".btn-primary");
                  const body = new URLSearchParams(new FormData(form)); body.append(button.name, button.value); return body.toString(); }
                """);
        String before = remembered.checksums();
        Wire wire = visits.wire();
        assertThat(wire.post("/calls/edit", form, visits.as("Ben Hartwig").cookies())
                        .status())
                .isIn(403, 409);
        assertThat(wire.post("/calls/edit", form, visits.as("Petra Hahn").cookies())
                        .status())
                .isIn(403, 409);
        assertThat(wire.post("/calls/edit", form).status()).isEqualTo(302);
        String withoutState = form.replaceAll("jakarta\\.faces\\.ViewState=[^&]*", "x=1");
        assertThat(wire.post("/calls/edit", withoutState, weiss.cookies()).status())
                .isLessThan(500);
        assertThat(remembered.checksums()).isEqualTo(before);
    }

    private static Set<String> addresses(List<Reached> reached) {
        return reached.stream().map(one -> address(one.path())).collect(Collectors.toSet());
    }

    private static String address(String path) {
        return path.replaceFirst("\\?.*", "");
    }
}
