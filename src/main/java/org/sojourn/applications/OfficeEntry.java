package org.sojourn.applications;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.calls.rules.Grade;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Programme;

/**
 * An application as the office enters it, complete.
 *
 * @param grade null when not known
 * @param languages level by language, ISO 639-1 in lower case
 * @param wishes ids of places, the dearest first, none twice
 */
record OfficeEntry(
        Programme programme,
        int semester,
        Grade grade,
        Map<String, CefrLevel> languages,
        List<GivenPoints> points,
        Set<String> categories,
        List<Long> wishes) {}
