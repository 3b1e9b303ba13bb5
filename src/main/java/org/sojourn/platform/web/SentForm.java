package org.sojourn.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Seal;
import org.sojourn.platform.Submission;

/**
 * The form behind a request. Each is drawn with a random key, {@code #{sentForm.fresh}}; the browser draws a new one as soon
 * as something else is typed, and after every answer that leaves the page standing.
 */
@Named
@RequestScoped
public class SentForm {
    static final String KEY = "form.key";
    private static final Set<String> NO_CONTENT =
            Set.of(KEY, "primefaces.nonce", "jakarta.faces.ViewState", "jakarta.faces.ClientWindow");

    /** A key for a form that is drawn now. */
    public String getFresh() {
        return Seal.secret();
    }

    /** Does somebody who is signed in send a form? Who is not has no account to keep an answer for. */
    static boolean isOfSomebody() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.isPostback() && faces.getExternalContext().getUserPrincipal() != null;
    }

    /** What was sent; refuses a form without a key, as none of our pages sends it. */
    static Submission read() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        Principal sender = external.getUserPrincipal();
        String key = external.getRequestParameterMap().get(KEY);
        if (key == null || !key.matches("[0-9a-f]{64}")) throw new Refusal("form-without-key");
        return new Submission(Long.parseLong(sender.getName()), key, content(external));
    }

    private static String content(ExternalContext external) {
        StringBuilder content = new StringBuilder();
        new TreeMap<>(external.getRequestParameterValuesMap()).forEach((name, values) -> {
            if (!NO_CONTENT.contains(name))
                content.append(name).append('=').append(Arrays.toString(values)).append('\n');
        });
        String type = external.getRequestContentType();
        if (type != null && type.startsWith("multipart/"))
            content.append(files((HttpServletRequest) external.getRequest()));
        return Seal.digest(content.toString());
    }

    private static String files(HttpServletRequest request) {
        StringBuilder files = new StringBuilder();
        try {
            for (Part part : request.getParts())
                if (part.getSubmittedFileName() != null)
                    files.append(part.getSubmittedFileName()).append('=').append(digest(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        return files.toString();
    }

    private static String digest(Part part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return Seal.digest(in.readAllBytes());
        }
    }
}
