package org.sojourn.welcome.core;

import java.util.ArrayList;
import java.util.List;

/** Words between commas and slashes. */
final class Groups {
    private Groups() {}

    /** Nothing is lost: two commas in a row leave an empty word between them. */
    static List<List<String>> of(String text) {
        List<List<String>> groups = new ArrayList<>();
        if (text.isBlank()) return groups;
        for (String group : text.split(",", -1)) {
            List<String> words = new ArrayList<>();
            for (String word : group.split("/", -1)) words.add(word.strip());
            groups.add(words);
        }
        return groups;
    }
}
