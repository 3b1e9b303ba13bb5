package org.sojourn.platform;

import java.util.List;

/**
 * Somebody asked for something that is not to be: a fact, not a fault. The code is the key of its sentence in the message
 * files, below {@code refusal.}; the arguments fill it. Thrown inside a desk it undoes the whole act.
 */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    public Refusal(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments == null ? List.<Object>of() : arguments;
    }

    /** Refuses a command that was made from an older version than the one that stands. */
    public static void whenStale(int seen, int stands) {
        if (seen != stands) throw new Refusal("stale");
    }
}
