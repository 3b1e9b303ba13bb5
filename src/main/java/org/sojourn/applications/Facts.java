package org.sojourn.applications;

import java.util.Map;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Programme;

/**
 * What a student tells of herself.
 *
 * @param programme null while not told
 * @param semester the semester she is in, 1 to 30; null while not told
 * @param languages level by language, ISO 639-1 in lower case
 */
public record Facts(Programme programme, Integer semester, Map<String, CefrLevel> languages) {
    public Facts {
        languages = Map.copyOf(languages);
    }

    public boolean areComplete() {
        return programme != null && semester != null;
    }
}
