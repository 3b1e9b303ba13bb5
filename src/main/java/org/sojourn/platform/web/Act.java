package org.sojourn.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Reply;
import org.sojourn.platform.Submissions;
import org.sojourn.platform.Texts;
import org.sojourn.platform.TooBusy;

/**
 * What every button does: the act, then a redirect to a GET page; or, when it is refused, the refusal's sentence on the
 * same page with everything still typed. All the doors one act goes through are one transaction, which also keeps that this
 * form has acted: sent a second time it is answered as the first time. What a refused act has written is undone, whichever
 * door wrote it.
 */
@RequestScoped
public class Act {
    @Inject
    private Texts texts;

    @Inject
    private Submissions submissions;

    private final List<String> said = new ArrayList<>();

    /**
     * @param act returns the path to go to, with its query, or null to stay; it may run more than once before it succeeds,
     *     so it begins each time with what the form says and not with what it has found before
     */
    public String on(Supplier<String> act) {
        try {
            tell(SentForm.isOfSomebody() ? submissions.once(SentForm.read(), () -> reply(act)) : reply(act));
        } catch (RuntimeException e) {
            refuse(e);
        }
        return null;
    }

    /** What a button changes in the page alone, with nothing to be kept; a refusal's sentence as always. */
    public void inThePage(Runnable change) {
        try {
            change.run();
        } catch (RuntimeException e) {
            refuse(e);
        }
    }

    /** Says on the next page that it worked; within an act. */
    public void say(String key, Object... arguments) {
        said.add(texts.of(key, arguments));
    }

    private Reply reply(Supplier<String> act) {
        said.clear();
        return new Reply(act.get(), List.copyOf(said), false);
    }

    private void tell(Reply reply) {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<String> sentences = reply.sentences();
        if (reply.repeated() && reply.path() == null && sentences.isEmpty())
            sentences = List.of(texts.get("frame.form.again"));
        for (String sentence : sentences)
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
        if (!sentences.isEmpty() && reply.path() != null)
            faces.getExternalContext().getFlash().setKeepMessages(true);
        if (reply.path() != null) go(reply.path());
    }

    private void refuse(RuntimeException thrown) {
        Refusal refusal = refusalIn(thrown);
        if (refusal == null) throw thrown;
        FacesContext faces = FacesContext.getCurrentInstance();
        if (refusal instanceof TooBusy && !faces.getPartialViewContext().isAjaxRequest()) {
            ExternalContext external = faces.getExternalContext();
            external.setResponseStatus(503);
            external.setResponseHeader("Retry-After", Integer.toString(TooBusy.SECONDS));
        }
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of(refusal), null));
    }

    private static void go(String path) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(path);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The refusal behind an exception: a version that moved in between is one, a constraint's name is another. */
    static Refusal refusalIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) return refusal;
            if (cause instanceof OptimisticLockException) return new Refusal("stale");
            if (cause instanceof java.sql.SQLIntegrityConstraintViolationException taken)
                return ConstraintNames.refusalFor(taken);
        }
        return null;
    }
}
