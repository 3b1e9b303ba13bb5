package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sojourn.fixture.FiguresPage;
import org.sojourn.fixture.Spread;

/**
 * Two hundred students write their applications at the same time and every pause is a save. Run by {@code mvn -Pload verify},
 * which writes the figures down; they are measured, not judged. What is judged: every save is taken, and each text stands in
 * the end as its student last typed it.
 */
@Journey
class AutosaveLoad {
    private static final int STUDENTS = Integer.getInteger("sojourn.students", 200);
    private static final Duration THINK = Duration.ofSeconds(5);

    /** The compiler wants thousands of requests, and nobody wants to wait for it. */
    private static final Duration WARM_UP_THINK = Duration.ofMillis(2500);

    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("sojourn.warmup", 70));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("sojourn.seconds", 120));

    @Test
    void twoHundredStudentsWriteAtTheSameTimeAndEveryWordStands(Visits visits) {
        long call = visits.database().number("SELECT id FROM exchange_call WHERE academic_year = 2028");
        List<Writer> writers = Writers.enter(visits, STUDENTS, call);
        StatementCount statements = new StatementCount(visits.database());
        try (Typing typing = new Typing(visits.at(Screen.USUAL).address(""))) {
            typing.begin(writers, WARM_UP_THINK);
            int before = typing.during(WARM_UP).size();
            typing.think(THINK);
            typing.during(THINK);
            FiguresPage.write("Saving while typing", measured(typing, statements, before));
            typing.end();
            assertThat(typing.faults()).isEmpty();
        }
        everyWordStands(visits, writers);
    }

    private static List<String> measured(Typing typing, StatementCount statements, int before) {
        ServerProcess process = ServerProcess.find();
        long asked = statements.now();
        Duration worked = process.cpu();
        Spread spread = new Spread(typing.during(MEASURED));
        double cpu = process.cpu().minus(worked).toNanos() / 1e6 / spread.size();
        double each = (statements.now() - asked) / (double) spread.size();
        List<String> lines = new ArrayList<>(List.of(how(before), "", "| Figure | goal | measured |", "|---|---|---|"));
        lines.add(row("saves", "", told("%.0f a second", spread.size() / (double) MEASURED.toSeconds())));
        lines.add(row("saves that were not taken", "0", "" + typing.faults().size()));
        lines.add(row("answer, median", "150 ms", spread.told(50)));
        lines.add(row("answer, 95 of 100", "", spread.told(95)));
        lines.add(row("answer, 99 of 100", "500 ms", spread.told(99)));
        lines.add(row("longest answer", "", spread.told(100)));
        lines.add(row("CPU of the server a save", "8 ms", Spread.told(cpu)));
        lines.add(row("statements a save, work in the background included", "", told("%.1f", each)));
        return lines;
    }

    private static String how(int before) {
        return "By `mvn -Pload verify` (`AutosaveLoad`): " + STUDENTS
                + " students, each signed in with a password of her own,"
                + " think " + THINK.toSeconds() + " seconds between two saves, half of it more or less, for "
                + MEASURED.toSeconds() + " seconds after " + before
                + " saves of warming up. They, the database and the server"
                + " share the machine’s " + Runtime.getRuntime().availableProcessors() + " cores.";
    }

    private static String row(String figure, String goal, String measured) {
        return "| " + figure + " | " + goal + " | " + measured + " |";
    }

    private static String told(String pattern, double number) {
        return String.format(Locale.ROOT, pattern, number);
    }

    private static void everyWordStands(Visits visits, List<Writer> writers) {
        for (Writer writer : writers)
            assertThat(visits.database()
                            .text(
                                    "SELECT words FROM application_answer WHERE question = 'MOTIVATION' AND application_id = "
                                            + writer.application()))
                    .isEqualTo(writer.words());
    }
}
