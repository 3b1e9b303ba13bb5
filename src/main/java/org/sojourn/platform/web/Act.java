package org.sojourn.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Texts;

/**
 * What every button does: the act, then a redirect to a GET page; or, when it is refused, the refusal's sentence on the
 * same page with everything still typed.
 */
@RequestScoped
public class Act {
    @Inject
    private Texts texts;

    /** @param act returns the path to go to, with its query, or null to stay */
    public String on(Supplier<String> act) {
        try {
            String path = act.get();
            if (path != null) go(path);
        } catch (RuntimeException e) {
            Refusal refusal = refusalIn(e);
            if (refusal == null) throw e;
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of(refusal), null));
        }
        return null;
    }

    /** Says on the next page that it worked. */
    public void say(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, texts.of(key, arguments), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
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
