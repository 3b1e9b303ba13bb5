package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Look;
import org.sojourn.welcome.PendingTask;
import org.sojourn.welcome.VisitSight;
import org.sojourn.welcome.office.Arrivals;
import org.sojourn.welcome.office.Share;

/** What the welcome office reads of a visit, in sentences. */
@Named
@RequestScoped
public class OfficeWords {
    @Inject
    private Texts texts;

    @Inject
    private Look look;

    @Inject
    private WelcomeWords words;

    /** "Postdoc from Nigeria with Jonas Lindner". */
    public String who(VisitSight visit) {
        return texts.of(
                "welcome.office.who",
                texts.get("welcome.kind." + visit.kind()),
                words.countries(visit.citizenships()),
                visit.host(),
                visit.clinic());
    }

    /** "1. März bis 30. April 2027". */
    public String span(VisitSight visit) {
        return texts.of(
                "welcome.office.span", words.beside(visit.arrival(), visit.departure()), words.day(visit.departure()));
    }

    /** "Nov." or "Nov". */
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMM", look.getLocale()).format(day);
    }

    /** "März 2027" or "March 2027", short. */
    public String monthAndYear(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMM uuuu", look.getLocale()).format(day);
    }

    public String start(VisitSight visit) {
        if (visit.isReady()) return texts.get("welcome.start.ready");
        return visit.daysTooEarly() > 0
                ? texts.of("welcome.start.late", words.day(visit.earliestSafeStart()))
                : texts.get("welcome.office.start.good");
    }

    public String startLook(VisitSight visit) {
        return visit.isReady() ? "good" : visit.isGateLate() || visit.daysTooEarly() > 0 ? "bad" : "info";
    }

    /** Why the visit is a case, each reason a sentence. */
    public List<String> reasons(VisitSight visit) {
        List<String> reasons = new ArrayList<>();
        long days = visit.arrival().toEpochDay() - visit.today().toEpochDay();
        if (visit.isGateLate())
            reasons.add(
                    days < 0
                            ? texts.of("welcome.office.trouble.here", -days)
                            : texts.of("welcome.office.trouble.gate", days));
        if (visit.daysTooEarly() > 0)
            reasons.add(texts.of(
                    "welcome.office.trouble.early", words.day(visit.earliestSafeStart()), visit.daysTooEarly()));
        List<PendingTask> late = visit.overdueByOthers();
        if (!late.isEmpty())
            reasons.add(texts.of(
                    "welcome.office.trouble.late",
                    late.size(),
                    late.stream()
                            .map(task -> words.owner(task.owner()))
                            .distinct()
                            .collect(Collectors.joining(", "))));
        return reasons;
    }

    /** What can be asked for at once: the task of another that has waited longest. */
    public PendingTask oldest(VisitSight visit) {
        Optional<PendingTask> oldest = new Arrivals(visit.today(), List.of(visit))
                .loads().stream()
                        .map(load -> load.oldest())
                        .filter(task -> visit.overdueByOthers().contains(task))
                        .min((one, other) -> one.due().compareTo(other.due()));
        return oldest.orElse(null);
    }

    /** Where somebody is reminded of a task. */
    public String href(VisitSight visit, PendingTask task) {
        return "/welcome/task?visitId=" + visit.id() + "&code=" + task.code().replace("#", "%23");
    }

    /** Of one about health only that it is. */
    public String title(PendingTask task) {
        return task.health() ? texts.get("welcome.office.loads.health") : task.title(look.getLocale());
    }

    /** "80 %", or that there are too few to say. */
    public String percent(Share share) {
        return share.isTooFew()
                ? texts.get("welcome.office.figures.toofew")
                : texts.of("welcome.office.figures.percent", share.percent());
    }

    /** "8 von 10"; empty where there are too few. */
    public String of(Share share) {
        return share.isTooFew() ? "" : texts.of("welcome.office.figures.of", share.part(), share.whole());
    }
}
