package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A form that arrives more than once, sent past the script that would hold a second click back. */
@Journey
class SubmitOnceJourney {
    /** Sends the form with this button several times at once; where each answer was and what it says. */
    private static final String SEND = """
            async ([selector, times, change]) => {
              const button = document.querySelector(selector);
              const body = new URLSearchParams(new FormData(button.form));
              body.append(button.name, button.value);
              for (const [name, value] of Object.entries(change)) value === null ? body.delete(name) : body.set(name, value);
              const send = () => fetch(button.form.action, { method: "POST", body }).then(async (answer) => {
                const page = new DOMParser().parseFromString(await answer.text(), "text/html");
                return { url: answer.url, text: page.querySelector("main").textContent };
              });
              return Promise.all([...Array(times)].map(send));
            }""";

    private static final String DECIDE = "[name='decide:go']";

    @Test
    void aDoubleClickMakesOneRunAndBothAnswersLeadToIt(Visits visits) {
        Visit weiss = visits.as("Miriam Weiss");
        openARehearsal(visits, weiss);
        long before = runs(visits);
        List<Map<String, String>> answers = send(weiss.page(), DECIDE, 2, Map.of());
        assertThat(runs(visits)).isEqualTo(before + 1);
        Set<String> urls = answers.stream().map(answer -> answer.get("url")).collect(Collectors.toSet());
        assertThat(urls).allMatch(url -> url.contains("/allocation/run"));
        // a run that takes longer than a second is answered with the page that shows how far it is, and leads to it
        urls.removeIf(url -> url.contains("/allocation/runs?"));
        assertThat(urls).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void theSameFormOnceMoreIsAnsweredAsBeforeAndAFreshPageActsAgain(Visits visits) {
        Visit weiss = visits.as("Miriam Weiss");
        openARehearsal(visits, weiss);
        long before = runs(visits);
        String first = send(weiss.page(), DECIDE, 1, Map.of()).get(0).get("url");
        String later = send(weiss.page(), DECIDE, 1, Map.of()).get(0).get("url");
        assertThat(later).isEqualTo(first);
        assertThat(runs(visits)).isEqualTo(before + 1);
        weiss.page().reload();
        assertThat(send(weiss.page(), DECIDE, 1, Map.of()).get(0).get("url")).isNotEqualTo(first);
        assertThat(runs(visits)).isEqualTo(before + 2);
    }

    @Test
    void aFormWithoutItsKeyOrWithOtherContentIsRefusedWithASentence(Visits visits) {
        Visit weiss = visits.as("Miriam Weiss");
        openARehearsal(visits, weiss);
        long before = runs(visits);
        java.util.Map<String, String> keyless = new java.util.HashMap<>();
        keyless.put("form.key", null);
        assertThat(send(weiss.page(), DECIDE, 1, keyless).get(0).get("text")).contains("kam unvollständig an");
        assertThat(runs(visits)).isEqualTo(before);
        send(weiss.page(), DECIDE, 1, Map.of());
        assertThat(send(weiss.page(), DECIDE, 1, Map.of("more", "1")).get(0).get("text"))
                .contains("schon mit anderen Angaben abgeschickt");
        assertThat(runs(visits)).isEqualTo(before + 1);
    }

    @Test
    void whatIsTypedMakesItAnotherSubmission(Visits visits) {
        Visit weiss = visits.as("Miriam Weiss");
        Page page = weiss.open("/calls/edit");
        String key = page.inputValue("[data-form-key] >> nth=-1");
        page.locator("main form input[type=text]").first().fill("Noch eine Ausschreibung");
        assertThat(page.inputValue("[data-form-key] >> nth=-1"))
                .isNotEqualTo(key)
                .matches("[0-9a-f]{64}");
    }

    /** A call whose window is open still, where anybody of the office may rehearse as often as she likes. */
    private static void openARehearsal(Visits visits, Visit weiss) {
        long call = visits.database()
                .number("SELECT MIN(id) FROM exchange_call WHERE state = 'OPENED' AND closes_at > UTC_TIMESTAMP(6)"
                        + " AND opens_at < UTC_TIMESTAMP(6)");
        weiss.open("/allocation/runs?callId=" + call);
    }

    private static long runs(Visits visits) {
        return visits.database().number("SELECT COUNT(*) FROM allocation_run");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, String>> send(Page page, String button, int times, Map<String, String> change) {
        return (List<Map<String, String>>) page.evaluate(SEND, List.of(button, times, change));
    }
}
