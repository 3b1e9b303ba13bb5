package org.sojourn.platform.sheets;

import java.util.List;

/**
 * One thing a coded cell can mean.
 *
 * @param code its canonical text
 * @param words what we write for it
 * @param also what we read for it besides
 */
public record Choice<T>(T value, String code, Label words, List<String> also) {
    public Choice(T value, String code, Label words, String... also) {
        this(value, code, words, List.of(also));
    }
}
