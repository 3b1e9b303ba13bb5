package org.sojourn.applications.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.function.Supplier;
import org.sojourn.applications.answers.AnswerDesk;
import org.sojourn.applications.answers.AnswerDesk.SaveAnswer;
import org.sojourn.applications.answers.AnswerRegister;
import org.sojourn.applications.answers.AnswerRow;
import org.sojourn.applications.answers.Fact;
import org.sojourn.applications.answers.FactDesk;
import org.sojourn.applications.answers.FactDesk.FactRow;
import org.sojourn.applications.answers.FactDesk.TellFact;
import org.sojourn.applications.answers.Question;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Texts;
import org.sojourn.platform.TooBusy;
import org.sojourn.platform.web.When;

/**
 * Saves one answer or fact while it is typed and says in JSON what became of it: {@code saved} with the version and time that now
 * stand, {@code conflict} with the words that another window has written, {@code refused} with a sentence, {@code busy} to
 * come again. Who is not signed in is led to the sign-in as everywhere, which the page's script understands. A request
 * without the mark of the person's own page, or from another site, saves nothing.
 */
@WebServlet("/applications/autosave")
public class AutosaveServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private AnswerDesk desk;

    @Inject
    private AnswerRegister register;

    @Inject
    private FactDesk facts;

    @Inject
    private AutosaveMark mark;

    @Inject
    private Texts texts;

    @Inject
    private When when;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isOurs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Typed typed = typed(request);
        if (typed == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(saved(typed).build().toString());
    }

    private boolean isOurs(HttpServletRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        return (from == null || from.equals("same-origin")) && mark.is(request.getParameter("mark"));
    }

    /** What was sent, or null when no page of ours sends it. */
    private Typed typed(HttpServletRequest request) {
        String application = String.valueOf(request.getParameter("application"));
        String seen = request.getParameter("version");
        String words = request.getParameter("words");
        if (!application.matches("\\d{1,18}") || seen == null || words == null) return null;
        long id = Long.parseLong(application);
        String question = request.getParameter("question");
        for (Question each : Question.values())
            if (each.name().equals(question))
                return seen.matches("\\d{1,9}")
                        ? answer(new SaveAnswer(id, Integer.parseInt(seen), each, words))
                        : null;
        return Fact.named(question)
                .map(fact -> fact(new TellFact(id, fact, seen, words)))
                .orElse(null);
    }

    private Typed answer(SaveAnswer command) {
        return new Typed(
                command.words(),
                () -> stands(desk.save(command)),
                () -> stands(register.one(command.applicationId(), command.question())));
    }

    private Typed fact(TellFact command) {
        return new Typed(
                command.value(),
                () -> stands(facts.tell(command)),
                () -> stands(facts.look(command.applicationId(), command.fact())));
    }

    private static Stands stands(AnswerRow row) {
        return new Stands(Integer.toString(row.version()), row.words(), row.changedAt());
    }

    /** What stands is a fact's version: nobody minds who has said the same. */
    private static Stands stands(FactRow row) {
        return new Stands(row.value(), row.value(), row.changedAt());
    }

    /** How what was typed is saved, and how one looks at what stands. */
    private record Typed(String words, Supplier<Stands> save, Supplier<Stands> look) {}

    private record Stands(String version, String words, Instant changedAt) {}

    private JsonObjectBuilder saved(Typed typed) {
        try {
            return saved(typed.save().get());
        } catch (TooBusy e) {
            return state("busy");
        } catch (RuntimeException e) {
            if (!isOvertaken(e)) return refused(e);
            Stands stands = typed.look().get();
            return stands.words().equals(typed.words()) ? saved(stands) : conflict(stands);
        }
    }

    private JsonObjectBuilder saved(Stands stands) {
        return state("saved").add("version", stands.version()).add("text", told(stands));
    }

    private String told(Stands stands) {
        return stands.changedAt() == null ? "" : texts.of("frame.saved.at", when.time(stands.changedAt()));
    }

    private JsonObjectBuilder conflict(Stands stands) {
        return state("conflict")
                .add("version", stands.version())
                .add("words", stands.words())
                .add("text", texts.of("applications.answers.conflict.at", when.time(stands.changedAt())));
    }

    private JsonObjectBuilder refused(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause())
            if (cause instanceof Refusal refusal) return state("refused").add("text", texts.of(refusal));
        throw thrown;
    }

    /** Another window was quicker: it has changed the answer, or said it for the first time at the same moment. */
    private static boolean isOvertaken(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) return refusal.code().equals("stale");
            if (cause instanceof OptimisticLockException || cause instanceof SQLIntegrityConstraintViolationException)
                return true;
        }
        return false;
    }

    private static JsonObjectBuilder state(String word) {
        return Json.createObjectBuilder().add("state", word);
    }
}
