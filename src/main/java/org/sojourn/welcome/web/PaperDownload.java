package org.sojourn.welcome.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.sojourn.welcome.health.HealthPaper;

/** Answers a button with a paper to take away: never by a link, for to open one is an act. */
final class PaperDownload {
    private PaperDownload() {}

    static void send(HealthPaper paper) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType(paper.mediaType());
        external.setResponseContentLength(paper.content().length);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + paper.fileName() + "\"");
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader("X-Content-Type-Options", "nosniff");
        external.setResponseHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        try {
            external.getResponseOutputStream().write(paper.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
