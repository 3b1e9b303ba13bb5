package org.sojourn.platform.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sojourn.platform.Refusal;

/** What an address or a form asks for, and the answer when it cannot be given. */
public final class Asked {
    private Asked() {}

    /** The text of a parameter, without blanks around it, or null when there is none. */
    public static String text(String name) {
        String typed = external().getRequestParameterMap().get(name);
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Every value of a parameter that may come several times. */
    public static List<String> all(String name) {
        String[] typed = external().getRequestParameterValuesMap().get(name);
        return typed == null ? List.of() : List.of(typed);
    }

    /** The number of a parameter, or null when it is missing or not one. */
    public static Long number(String name) {
        String typed = text(name);
        return typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }

    /** All numbers of a parameter, as ticked boxes send them. */
    public static Set<Long> numbers(String name) {
        return all(name).stream()
                .filter(one -> one.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    /** Does a form come back, rather than an address being opened? */
    public static boolean isPost() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    /**
     * Has a form come back whose button is still being looked for? Then none may be missing because of what has happened since
     * the page was made: the door says what has.
     */
    public static boolean isSent() {
        return isPost() && FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** The value of a parameter that names one of a few things, or null. */
    public static <E extends Enum<E>> E one(Class<E> of, String name) {
        String typed = text(name);
        for (E each : of.getEnumConstants()) if (each.name().equals(typed)) return each;
        return null;
    }

    /** The version a form was made from; one that nothing has when it is missing. */
    public static int version() {
        Long version = number("version");
        return version == null ? -1 : (int) Math.min(version, Integer.MAX_VALUE);
    }

    /** The page of a list, from 1. */
    public static int page() {
        Long page = number("page");
        return page == null ? 1 : (int) Math.max(1, Math.min(page, 100_000));
    }

    /** What was looked up; where there is nothing, or nothing for this caller, the error page and null. */
    public static <T> T found(Supplier<Optional<T>> look) {
        try {
            Optional<T> thing = look.get();
            if (thing.isEmpty()) answer(404);
            return thing.orElse(null);
        } catch (Refusal e) {
            if (!e.code().equals("not-permitted")) throw e;
            answer(403);
            return null;
        }
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
