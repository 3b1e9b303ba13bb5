package org.sojourn.correspondence.wording;

import java.util.List;
import org.sojourn.platform.Refusal;

/**
 * Why a wording is not kept: the code of its sentence below {@code refusal.}, and what fills it, first 0 for the German text
 * and 1 for the English one.
 */
public record Slip(String code, List<Object> arguments) {
    static Slip of(String code, Object... arguments) {
        return new Slip(code, List.of(arguments));
    }

    public Refusal refusal() {
        return new Refusal(code, arguments.toArray());
    }
}
