package org.sojourn.platform;

import java.util.List;

/**
 * What an act answered.
 *
 * @param path where it led, or null when it stayed on the page
 * @param sentences what it said, without line breaks
 * @param repeated this is the answer of the first time; nothing was done now
 */
public record Reply(String path, List<String> sentences, boolean repeated) {
    public Reply {
        sentences = sentences.stream().map(said -> said.replace('\n', ' ')).toList();
    }

    String text() {
        return (path == null ? "" : path) + "\n" + String.join("\n", sentences);
    }

    static Reply again(String text) {
        List<String> lines = text.lines().toList();
        String path = lines.isEmpty() || lines.get(0).isEmpty() ? null : lines.get(0);
        return new Reply(path, lines.stream().skip(1).toList(), true);
    }
}
