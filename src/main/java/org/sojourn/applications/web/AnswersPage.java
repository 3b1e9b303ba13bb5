package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;
import org.sojourn.applications.answers.AnswerDesk;
import org.sojourn.applications.answers.AnswerRow;
import org.sojourn.applications.answers.Question;
import org.sojourn.applications.answers.Step;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.When;

/**
 * A step of the application that consists of texts. The page's script saves what is typed while it is typed; the button does
 * the same without it. Where another window was quicker the page shows what stands there beside what is typed here.
 */
@Named
@RequestScoped
public class AnswersPage {
    @Inject
    private MyCall my;

    @Inject
    private MySteps steps;

    @Inject
    private AnswerDesk desk;

    @Inject
    private AccountRegister accounts;

    @Inject
    private AutosaveMark mark;

    @Inject
    private Texts texts;

    @Inject
    private When when;

    @Inject
    private Act act;

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, AnswerRow> others = new HashMap<>();
    private Map<Question, AnswerRow> rows;
    private PersonRow person;

    public void arrive(String step) {
        my.arriveWithApplication();
        if (my.getApplication() == null) return;
        for (Question each : Step.valueOf(step).questions())
            words.put(each.name(), rows().get(each).words());
    }

    private Map<Question, AnswerRow> rows() {
        if (rows == null) {
            rows = new EnumMap<>(Question.class);
            steps.sheet().answers().forEach(row -> rows.put(row.question(), row));
        }
        return rows;
    }

    /** The version that a text of this page is typed over: what stands once both have been seen side by side. */
    public int version(String question) {
        return rows().get(Question.valueOf(question)).version();
    }

    public int longest(String question) {
        return Question.valueOf(question).longest();
    }

    /** Nothing can be handed in without it. */
    public boolean asked(String question) {
        return steps.asked().stream().anyMatch(step -> step.name().equals(question));
    }

    /** "Saved 10:42", or nothing while nothing was said. */
    public String saved(String step) {
        return Step.valueOf(step).questions().stream()
                .map(each -> rows().get(each).changedAt())
                .filter(Objects::nonNull)
                .max(java.time.Instant::compareTo)
                .map(at -> texts.of("frame.saved.at", when.time(at)))
                .orElse("");
    }

    /** What another window has written in the meantime, or null. */
    public AnswerRow other(String question) {
        return others.get(question);
    }

    public String save(String step) {
        List<Question> questions = Step.valueOf(step).questions();
        if (questions.stream().filter(this::isOvertaken).count() > 0) {
            act.inThePage(() -> {
                throw new Refusal("answer-changed-elsewhere");
            });
            return null;
        }
        return act.on(() -> {
            for (Question each : questions) desk.save(command(each));
            act.say("applications.answers.saved");
            return "/applications/tasks?callId=" + my.getCall().id();
        });
    }

    private AnswerDesk.SaveAnswer command(Question question) {
        return new AnswerDesk.SaveAnswer(
                my.getApplication().id(), seen(question), question, words.get(question.name()));
    }

    private static int seen(Question question) {
        Long version = Asked.number("version." + question);
        return version == null ? -1 : (int) Math.min(version, Integer.MAX_VALUE);
    }

    private boolean isOvertaken(Question question) {
        AnswerRow stands = rows().get(question);
        String typed = words.get(question.name()) == null ? "" : words.get(question.name());
        boolean overtaken =
                stands.version() != seen(question) && !stands.words().equals(typed.replace("\r\n", "\n"));
        if (overtaken) others.put(question.name(), stands);
        return overtaken;
    }

    /** She herself, as the university knows her: shown, not asked. */
    public PersonRow getPerson() {
        if (person == null) person = accounts.me();
        return person;
    }

    public String getMark() {
        return mark.ofCaller();
    }

    public Map<String, String> getWords() {
        return words;
    }
}
