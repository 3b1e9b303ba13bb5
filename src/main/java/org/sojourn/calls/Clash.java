package org.sojourn.calls;

import java.util.List;

/**
 * Something about a call that does not go together; nothing forbids it, somebody should look.
 *
 * @param code of its sentence, {@code calls.clash.*}
 * @param arguments fill the sentence: the key of a word, a day, a call whose title is meant, or words and numbers as such
 * @param href where it can be put right
 */
public record Clash(String code, List<Object> arguments, String href) {}
