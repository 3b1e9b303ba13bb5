package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.browser.Crawl.Reached;

/** Each gate, with one offence made on purpose in a page that is otherwise right. */
@Journey
class GatesBiteJourney {
    private static final String PAGE = "/accessibility";

    @Test
    void thePageIsRightBeforeAnythingIsDoneToIt(Visits visits) {
        Visit visit = visits.at(Screen.USUAL);
        assertThat(offences(visit, html -> html)).isEmpty();
        assertThat(ForcedColours.offences(visit.page())).isEmpty();
        assertThat(Readable.offencesWhenBent(visit.page())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            words hardly seen        | <p><font color="#bbbbbb">So</font></p>                        | color-contrast
            a picture without words  | <img src="/assets/logo.svg">                                  | image-alt
            a second heading         | <h1>Noch einmal</h1>                                          | h1: 2
            wider than the screen    | <div><svg width="4000" height="9"></svg></div>                | sideways:
            a key without words      | <p>partners.nothing</p>                                       | key instead of words: partners.nothing
            a key in a label         | <p><a href="/" aria-label="frame.nothing">So</a></p>          | key instead of words: frame.nothing
            a fault in the console   | <img src="/assets/nothing.png" alt="">                        | console:
            a script of its own      | <script>document.title = "So"</script>                        | CSP script-src-elem
            a style of its own       | <style>p { margin: 0 }</style>                                | CSP style-src-elem
            another machine          | <img src="http://127.0.0.9:9/picture.png" alt="">             | asked outside this machine
            a target too small       | <p><button type="button" style="all: unset; width: 9px; height: 9px; overflow: hidden">So</button><a href="/">So</a></p> | target-size
            a barrier in a fold      | <details><summary class="x">So</summary><img src="/assets/logo.svg"></details> | opened
            a barrier in a dialog    | <dialog id="x" aria-label="So"><img src="/assets/logo.svg"></dialog> | opened
            """)
    void whatIsPutIntoThePageIsReported(String offence, String put, String report, Visits visits) {
        List<String> found = offences(visits.at(Screen.USUAL), html -> html.replace("</main>", put + "</main>"));
        assertThat(found).as(offence).anySatisfy(line -> assertThat(line).contains(report));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a button of ground only  | <button type="button" style="border: 0">So</button>           | no border
            a state of ground only   | <p><a href="/" aria-current="page">So</a> <a href="/">Or</a></p> | looks like all others
            a figure of ground only  | <p><i style="display: block; width: 20px; height: 20px; background: red"></i></p> | not drawn
            no ring                  | <p><a href="/" style="outline: none !important">So</a></p>    | no ring
            wider at 400 %           | <div style="width: 320px">So</div>                            | at 320 pixels sideways
            words that are cut off   | <p style="height: 22px; overflow: hidden; font-size: 20px">So</p> | with wide spacing cut off
            what slides all the same | <p style="transition: color 5s !important">So</p>             | still moving
            """)
    void whatOnlyShowsUnderStrainIsReported(String offence, String put, String report, Visits visits) {
        Page page = altered(visits.at(Screen.USUAL), html -> html.replace("</main>", put + "</main>"));
        List<String> found = new ArrayList<>(ForcedColours.offences(page));
        found.addAll(Readable.offencesWhenBent(page));
        assertThat(found).as(offence).singleElement().asString().contains(report);
    }

    @Test
    void theWrongLanguageAndAMissingTitleAreReported(Visits visits) {
        Visit visit = visits.at(Screen.USUAL);
        assertThat(offences(visit, html -> html.replaceFirst("<html lang=\"de\"", "<html lang=\"en\"")))
                .contains("lang: en");
        assertThat(offences(visit, html -> html.replaceFirst("<title>[^<]*</title>", "<title></title>")))
                .contains("title: none");
    }

    @Test
    void aLinkThatLeadsNowhereIsReported(Visits visits) {
        Visit visit = visits.as("Miriam Weiss");
        altered(visit, html -> html.replace("</main>", "<a href=\"/nowhere\">So</a></main>"));
        List<Reached> reached = Crawl.pages(visit.page(), List.of(PAGE));
        visit.takeTroubles();
        assertThat(new Gate().reached(visit, reached).refused()).contains("/nowhere answers 404");
    }

    @Test
    void aPageNobodyReachesIsNamed(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("partners"));
        Files.writeString(folder.resolve("partners/lonely.xhtml"), "");
        assertThat(new Gate().hidden(folder)).containsExactly("/partners/lonely");
    }

    @Test
    void htmlThatIsWrongIsReported() {
        HtmlCheck check = new HtmlCheck();
        String right = "<!DOCTYPE html><html lang=\"de\"><head><title>So</title></head><body>%s</body></html>";
        check.add("right", right.formatted("<p>So</p>"));
        assertThat(check.offences()).isEmpty();
        check.add("wrong", right.formatted("<p id=\"a\">So</p><ul><p id=\"a\">So</p></ul>"));
        assertThat(check.offences())
                .anySatisfy(line -> assertThat(line).contains("wrong").contains("Duplicate ID"))
                .anySatisfy(line -> assertThat(line).contains("not allowed as child"));
    }

    private static List<String> offences(Visit visit, UnaryOperator<String> change) {
        Page page = altered(visit, change);
        List<String> found = new ArrayList<>(Readable.offences(page, Screen.USUAL));
        found.addAll(Readable.offencesInFolds(page, new HashSet<>()));
        page.waitForTimeout(100); // what the browser says arrives after what it does
        found.addAll(visit.takeTroubles());
        return found;
    }

    private static Page altered(Visit visit, UnaryOperator<String> change) {
        Page page = visit.page();
        page.unroute("**" + PAGE);
        page.route("**" + PAGE, route -> {
            APIResponse right = route.fetch();
            route.fulfill(new FulfillOptions().setResponse(right).setBody(change.apply(right.text())));
        });
        return visit.open(PAGE);
    }
}
