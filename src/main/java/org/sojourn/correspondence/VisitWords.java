package org.sojourn.correspondence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.When;
import org.sojourn.welcome.notices.Step;
import org.sojourn.welcome.notices.VisitOutline;

/** What letters about visits say: whose visit it is to whom, steps and their days. About health they say nothing. */
final class VisitWords {
    /** As many as somebody reads; the rest is counted. */
    private static final int LISTED = 12;

    private VisitWords() {}

    /** "your visit" to the guest, "the visit of …" to everybody else; in German as it follows “für”. */
    static String visit(VisitOutline visit, long reader, Locale language) {
        return reader == visit.guestId()
                ? Texts.in(language, "correspondence.visit.yours")
                : Texts.in(language, "correspondence.visit.of", visit.guest());
    }

    static String title(Step step, Locale language) {
        return step.health() ? ofHealth(language) : step.title(language);
    }

    static String ofHealth(Locale language) {
        return Texts.in(language, "correspondence.visit.health");
    }

    static String day(LocalDate day, Locale language) {
        return day == null ? Texts.in(language, "correspondence.visit.undated") : When.day(language, day);
    }

    /** A step with its day, and that the day is over. */
    static String line(Step step, Locale language) {
        String key = step.overdue() ? "correspondence.visit.line.late" : "correspondence.visit.line.due";
        return Texts.in(language, key, title(step, language), day(step.due(), language));
    }

    /** An overdue step among those of other visits, and that it is not in the reader’s hands yet. */
    static String line(VisitOutline visit, Step step, Locale language) {
        String key = step.open() ? "correspondence.visit.line.of" : "correspondence.visit.line.waits";
        return Texts.in(language, key, title(step, language), visit.guest(), day(step.due(), language));
    }

    /** "one step", "12 steps". */
    static String count(int steps, Locale language) {
        return Texts.in(language, "correspondence.visit.steps", steps);
    }

    /** The first lines, and how many there are besides. */
    static String list(List<String> lines, Locale language) {
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(LISTED, lines.size())));
        if (lines.size() > LISTED) shown.add(Texts.in(language, "correspondence.visit.more", lines.size() - LISTED));
        return shown.stream().collect(Collectors.joining("\n"));
    }

    /** The page of a step; of one about health the page of all, so that no address tells which it is. */
    static String page(VisitOutline visit, Step step, long reader) {
        return step.health()
                ? home(visit, reader)
                : "/welcome/task?visitId=" + visit.visitId() + "&code="
                        + step.code().replace("#", "%23");
    }

    /** Where a reader finds what is hers of a visit. */
    static String home(VisitOutline visit, long reader) {
        if (reader == visit.guestId()) return "/welcome/mine";
        return reader == visit.hostId() ? "/welcome/visit?id=" + visit.visitId() : "/welcome/tasks";
    }
}
