package org.sojourn.access.entry;

import java.util.List;

/**
 * The sign-ins of one person.
 *
 * @param here the one she asks from, or null
 * @param others that hold beside it, newest first
 * @param past that ended in the last thirty days, newest first
 */
public record MySignIns(SignInRow here, List<SignInRow> others, List<SignInRow> past) {
    public MySignIns {
        others = List.copyOf(others);
        past = List.copyOf(past);
    }

    public int count() {
        return others.size() + (here == null ? 0 : 1);
    }
}
