package org.sojourn.calls.web;

import java.util.Locale;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.Points;

/** Reads what was typed; refuses what is not what the field wants, naming it. */
final class Typed {
    private Typed() {}

    static Points points(String typed) {
        try {
            return Points.parse(typed == null ? "" : typed);
        } catch (NumberFormatException e) {
            throw new Refusal("call-rules-not-points", shown(typed));
        }
    }

    static int whole(String typed) {
        String plain = typed == null ? "" : typed.strip();
        if (!plain.matches("\\d{1,4}")) throw new Refusal("call-rules-not-whole", shown(typed));
        return Integer.parseInt(plain);
    }

    /** Capital letters, without spaces around. */
    static String code(String typed) {
        return typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
    }

    static String shown(String typed) {
        return typed == null || typed.isBlank() ? "–" : typed.strip();
    }
}
