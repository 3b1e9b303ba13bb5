package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.applications.Facts;
import org.sojourn.applications.PlaceFit;
import org.sojourn.applications.answers.Lack;
import org.sojourn.applications.answers.Question;
import org.sojourn.applications.answers.Step;
import org.sojourn.calls.AskedStep;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.When;

/** The application as a list of steps: where each leads, what is known of it and whether it is done. */
@Named
@RequestScoped
public class TasksPage {
    @Inject
    private MyCall my;

    @Inject
    private MySteps steps;

    @Inject
    private FitWords words;

    @Inject
    private Texts texts;

    @Inject
    private When when;

    private List<Row> about;
    private List<Row> wanted;
    private List<Row> end;

    /** How far a step is; each has its icon and its word. */
    public enum State {
        OPEN("circle", ""),
        BEGUN("circle-dot", "info"),
        DONE("circle-check", "good"),
        LOOK("triangle-alert", "warn");

        private final String icon;
        private final String kind;

        State(String icon, String kind) {
            this.icon = icon;
            this.kind = kind;
        }
    }

    public void arrive() {
        my.arriveWithApplication();
    }

    /** What the student says of herself. */
    public List<Row> getAbout() {
        if (about == null && my.getApplication() != null) {
            Facts facts = my.getApplication().facts();
            about = List.of(
                    row("PERSON", State.DONE, texts.get("applications.tasks.person"), false),
                    row("STUDIES", studies(facts), studiesText(facts), true),
                    row("LANGUAGES", languages(facts), languagesText(facts), true),
                    ofAnswers(Step.ENGAGEMENT));
        }
        return about;
    }

    /** What she wishes. */
    public List<Row> getWanted() {
        if (wanted == null && my.getApplication() != null)
            wanted = List.of(wishes(), ofAnswers(Step.MOTIVATION), ofAnswers(Step.CIRCUMSTANCES));
        return wanted;
    }

    public List<Row> getEnd() {
        if (end == null && my.getApplication() != null) end = List.of(declaration(), submission());
        return end;
    }

    private static State studies(Facts facts) {
        if (facts.areComplete()) return State.DONE;
        return facts.programme() == null && facts.semester() == null ? State.OPEN : State.BEGUN;
    }

    private String studiesText(Facts facts) {
        return facts.areComplete()
                ? texts.of(
                        "applications.tasks.studies",
                        texts.get("vocabulary.programme." + facts.programme()),
                        facts.semester())
                : texts.get("applications.tasks.studies.open");
    }

    private State languages(Facts facts) {
        if (facts.languages().isEmpty()) return State.OPEN;
        return steps.unproven().isEmpty() ? State.DONE : State.BEGUN;
    }

    private String languagesText(Facts facts) {
        if (facts.languages().isEmpty()) return texts.get("applications.tasks.languages.open");
        String told = new TreeMap<>(facts.languages())
                .entrySet().stream()
                        .map(one ->
                                words.language(one.getKey()) + " " + texts.get("vocabulary.level." + one.getValue()))
                        .collect(Collectors.joining(", ", "", "."));
        if (steps.unproven().isEmpty()) return told;
        return told + " "
                + texts.of(
                        "applications.tasks.languages.unproven",
                        steps.unproven().stream().map(words::language).collect(Collectors.joining(", ")));
    }

    private Row wishes() {
        List<Long> places = my.getApplication().wishes();
        long unfit = places.stream()
                .map(my::fit)
                .filter(fit -> fit != null && !fit.fits())
                .count();
        State state = places.isEmpty() ? State.OPEN : unfit > 0 ? State.LOOK : State.DONE;
        String text = places.isEmpty()
                ? texts.of(
                        "applications.tasks.wishes.open",
                        my.fits().stream().filter(PlaceFit::fits).count())
                : texts.of("applications.tasks.wishes", places.size(), unfit);
        return row("WISHES", state, text, true);
    }

    private Row ofAnswers(Step step) {
        List<Question> questions = step.questions();
        long told = questions.stream().filter(this::isSaid).count();
        List<Question> asked = questions.stream().filter(this::isAsked).toList();
        boolean enough = !asked.isEmpty() && asked.stream().allMatch(this::isSaid);
        State state = told == 0 ? State.OPEN : told == questions.size() || enough ? State.DONE : State.BEGUN;
        State words = told == 0 ? State.OPEN : told == questions.size() ? State.DONE : State.BEGUN;
        boolean needed = !asked.isEmpty() && !enough;
        boolean voluntary = asked.isEmpty() && told == 0 && step == Step.MOTIVATION;
        String text = needed && told == 0 && step != Step.MOTIVATION
                ? texts.get("applications.tasks.needed")
                : texts.get("applications.tasks." + step + "." + words)
                        + (needed ? " " + texts.get("applications.tasks.needed") : "")
                        + (voluntary ? " " + texts.get("applications.tasks.voluntary") : "");
        return row(step.name(), state, text, needed);
    }

    private boolean isSaid(Question question) {
        return steps.sheet().of(question).isSaid();
    }

    private boolean isAsked(Question question) {
        return steps.asked().stream().map(AskedStep::name).anyMatch(question.name()::equals);
    }

    private Row declaration() {
        var told = steps.sheet().declaration();
        if (told == null) return row("DECLARATION", State.OPEN, texts.get("applications.tasks.declaration.open"), true);
        if (!told.isCurrent())
            return row("DECLARATION", State.LOOK, texts.get("applications.tasks.declaration.changed"), true);
        return row(
                "DECLARATION",
                State.DONE,
                texts.of("applications.tasks.declaration.done", when.moment(told.declaredAt())),
                true);
    }

    private Row submission() {
        boolean submitted = my.getApplication().isSubmitted();
        boolean ready = steps.lacking().stream().allMatch(lack -> lack == Lack.DECLARATION);
        String text = submitted ? "handed-in" : ready ? "ready" : "waits";
        return row(
                "SUBMISSION",
                submitted ? State.DONE : State.OPEN,
                texts.get("applications.tasks.submission." + text),
                true);
    }

    private Row row(String step, State state, String text, boolean needed) {
        String page = step.equals("SUBMISSION") ? "check" : step.toLowerCase(Locale.ROOT);
        return new Row(
                texts.get("applications.step." + step),
                "/applications/" + page + "?callId=" + my.getCall().id(),
                state.icon,
                state.kind,
                texts.get("applications.tasks.state." + state),
                text,
                needed && state != State.DONE);
    }

    /** "7 von 9 Schritten erledigt": counts that are the title's news. */
    public String getTitle() {
        if (my.getApplication() == null) return "";
        List<Row> all = new ArrayList<>(getAbout());
        all.addAll(getWanted());
        all.addAll(getEnd());
        long done = all.stream().filter(row -> row.kind().equals("good")).count();
        return texts.of("applications.tasks.title", done, all.size());
    }

    /** The first step that waits and is not voluntary, for the one filled button. */
    public Row getNext() {
        if (!my.isEditable()) return null;
        return Stream.of(getAbout(), getWanted(), getEnd())
                .flatMap(List::stream)
                .filter(Row::needed)
                .findFirst()
                .orElse(null);
    }

    /**
     * One step: its name, where it leads, and how far it is in an icon, a colour and a word.
     *
     * @param needed waits, and nothing can be handed in without it
     */
    public record Row(String title, String href, String icon, String kind, String state, String text, boolean needed) {}
}
