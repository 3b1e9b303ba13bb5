package org.sojourn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The frame of the mails keeps to the look and to its own list of values. */
class MailFrameTest {
    private static final Path FRAME = Path.of("src/main/resources/org/sojourn/mail");

    @Test
    void everyColourOfAMailIsAColourOfTheHouse() throws IOException {
        Set<String> tokens =
                found("(#[0-9A-Fa-f]{6})\\b", Files.readString(Path.of("src/main/webapp/assets/tokens.css")));
        assertThat(tokens).containsAll(found("(#[0-9A-Fa-f]{6})\\b", read("frame.html")));
    }

    @Test
    void everyValueOfAMailIsWrittenDown() throws IOException {
        String list = read("README.md");
        for (String part : Set.of("frame.html", "frame.txt"))
            for (String value : found("\\{\\{[#/]?([a-z]+)\\}\\}", read(part)))
                assertThat(list).as("%s in %s", value, part).contains("`" + value + "`");
    }

    @Test
    void nothingInAMailIsFetchedAndNoValueIsLetInUnescaped() throws IOException {
        assertThat(read("frame.html")).doesNotContain("{{{", "{{&", "<img", "url(", "<script", "http");
    }

    private static String read(String file) throws IOException {
        return Files.readString(FRAME.resolve(file));
    }

    private static Set<String> found(String pattern, String text) {
        Set<String> all = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) all.add(matcher.group(1));
        return all;
    }
}
