package org.sojourn.correspondence;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.sojourn.correspondence.wording.LetterKind;

/**
 * Something a person is to be told.
 *
 * @param key names the event and the person; a second notice with the same key is not written
 * @param accountId whom it concerns; a closed account gets no letter
 * @param facts what the words are filled with, in the person’s language; {@code link} is a path of this house
 * @param uselessAt from when on nobody needs it any more, or null
 */
record Notice(
        String key, long accountId, LetterKind kind, Function<Locale, Map<String, String>> facts, Instant uselessAt) {}
