package org.sojourn.applications.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What the address or the form asks for, and answers that are no page. */
final class Asked {
    private Asked() {}

    /** A number, or null when it is missing or not one. */
    static Long number(String name) {
        String typed = text(name);
        return typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }

    /** The version a form was made from; one that nothing has when it is missing. */
    static int version() {
        Long version = number("version");
        return version == null ? -1 : version.intValue();
    }

    /** A text, empty when it is missing. */
    static String text(String name) {
        String typed = external().getRequestParameterMap().get(name);
        return typed == null ? "" : typed.strip();
    }

    static boolean isPost() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    static void go(String path) {
        answer(() -> external().redirect(path));
    }

    static void refuse(int status) {
        answer(() -> external().responseSendError(status, null));
    }

    private static void answer(Sending sending) {
        try {
            sending.send();
            FacesContext.getCurrentInstance().responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    private interface Sending {
        void send() throws IOException;
    }
}
