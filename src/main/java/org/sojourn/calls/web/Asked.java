package org.sojourn.calls.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.access.NotPermitted;

/** What the address asks for, and the answer when it cannot be given. */
final class Asked {
    private Asked() {}

    /** A number of the address or form, or null when it is missing or not one. */
    static Long number(String name) {
        String typed = external().getRequestParameterMap().get(name);
        return typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }

    /** What was typed or chosen under that name, or null. */
    static String text(String name) {
        return external().getRequestParameterMap().get(name);
    }

    /** The version a form was made from; one that no call has when it is missing. */
    static int version() {
        Long version = number("version");
        return version == null ? -1 : version.intValue();
    }

    /** All numbers of that name, as ticked boxes send them. */
    static Set<Long> numbers(String name) {
        String[] typed = external().getRequestParameterValuesMap().getOrDefault(name, new String[0]);
        return Stream.of(typed)
                .filter(one -> one.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    /** What was looked up; where there is nothing, or nothing for this caller, the error page and null. */
    static <T> T found(Supplier<Optional<T>> look) {
        try {
            Optional<T> thing = look.get();
            if (thing.isEmpty()) answer(404);
            return thing.orElse(null);
        } catch (NotPermitted e) {
            answer(403);
            return null;
        }
    }

    static boolean isPost() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    private static void answer(int status) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
