package org.sojourn.calls.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.Clash;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Look;
import org.sojourn.platform.web.When;

/** Says in a sentence what does not go together in a call. */
@Named
@RequestScoped
public class ClashWords {
    @Inject
    private Texts texts;

    @Inject
    private Look look;

    public String sentence(Clash clash) {
        return texts.of(
                "calls.clash." + clash.code(),
                clash.arguments().stream().map(this::word).toArray());
    }

    private Object word(Object argument) {
        if (argument instanceof LocalDate day) return When.day(look.getLocale(), day);
        if (argument instanceof CallCard other) return other.title(look.getLocale());
        return argument instanceof String key && key.startsWith("calls.") ? texts.get(key) : argument;
    }
}
