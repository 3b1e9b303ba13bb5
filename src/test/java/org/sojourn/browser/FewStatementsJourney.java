package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.fixture.Quiet;
import org.sojourn.fixture.Remembered;

/** Pages at their fullest: everything that can be told is told, asked and waiting, and still few statements are behind them. */
@Journey
class FewStatementsJourney {
    private static final long ANY_PAGE = 8;
    private static final Screen NARROW = new Screen("de", "light", 360);

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
    void whateverWasToldAndAskedNoPageOfHersOrAboutHerAsksOftenerThanEightTimes(Visits visits) {
        Page his = everythingTold(visits);
        hasMoreTimeAndIsAsked(visits);
        his.navigate(Ben.step(his, "tasks"));
        assertThat(his.locator("main").innerText()).contains("Das Büro bittet Sie um etwas");
        assertFew(visits, his, List.of(his.url(), Ben.step(his, "check")));

        Visit weiss = visits.as("Miriam Weiss");
        long application = visits.database().number("SELECT " + Ben.APPLICATION);
        long call = visits.database().number("SELECT call_id FROM application WHERE id = " + application);
        String way = "?id=" + application + "&from=queue&missing=LANGUAGE_TO_CHECK";
        Page hers = weiss.open("/applications/application" + way);
        assertThat(hers.locator(".head-actions a").count()).isEqualTo(1);
        assertFew(
                visits,
                hers,
                List.of(
                        weiss.address("/home/today"),
                        hers.url(),
                        weiss.address("/applications/thread" + way),
                        weiss.address("/calls/call?id=" + call)));
    }

    private static Page everythingTold(Visits visits) {
        Page page = Ben.atHisWishes(visits, NARROW, "B2").page();
        new Keyboard(page).to("#add input[type=submit]").go();
        Ben.bringsWhatIsAsked(page);
        page.navigate(Ben.step(page, "circumstances"));
        page.fill("[id='step:circumstances']", "Ich pflege meine Mutter.");
        new Keyboard(page).to("[id='step:save']").go();
        page.navigate(Ben.step(page, "questions"));
        page.fill("[id='question:words']", "Zählt ein Kurs vom Sommer?");
        new Keyboard(page).to("[id='question:go']").go();
        return page;
    }

    private static void hasMoreTimeAndIsAsked(Visits visits) {
        String one = " FROM application p JOIN exchange_call c ON c.id = p.call_id WHERE p.id = " + Ben.APPLICATION;
        visits.database()
                .change("INSERT INTO own_deadline (id, version, call_id, account_id, closes_at, reason, given_at,"
                        + " given_by) SELECT 777000001, 1, c.id, p.account_id, c.closes_at + INTERVAL 1 DAY, 'Krank',"
                        + " UTC_TIMESTAMP(6), p.account_id" + one);
        visits.database()
                .change("UPDATE exchange_call SET own_until = closes_at + INTERVAL 1 DAY WHERE academic_year = 2028");
        visits.database()
                .change("INSERT INTO completeness_ask (id, version, batch_id, call_id, application_id, missing,"
                        + " until_day, asked_at, asked_by, tell_after) SELECT 777000002, 1, 777000002, c.id, p.id,"
                        + " 'LANGUAGE_PROOF:pl SUBMISSION:', DATE(c.closes_at), UTC_TIMESTAMP(6), p.account_id,"
                        + " UTC_TIMESTAMP(6) + INTERVAL 9 MINUTE" + one);
    }

    private static void assertFew(Visits visits, Page page, List<String> addresses) {
        StatementCount counted = new StatementCount(visits.database());
        for (String address : addresses) {
            assertThat(page.request().get(address).status()).as(address).isEqualTo(200);
            assertThat(counted.of(() -> page.request().get(address)))
                    .as("statements behind " + address)
                    .isBetween(1L, ANY_PAGE);
        }
    }
}
