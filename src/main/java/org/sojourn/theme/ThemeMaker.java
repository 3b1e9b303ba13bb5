package org.sojourn.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.sojourn.theme.Rule.Declaration;

/**
 * Makes {@code primefaces.css} out of the theme inside of the PrimeFaces jar. Called by the build with three arguments:
 * the mapping, our own layer that comes after the theme, and the file to write.
 */
public final class ThemeMaker {
    private static final String SOURCE = "META-INF/resources/primefaces-saga-blue/theme.css";
    private static final String NOTICE = """
            /* The theme saga-blue of PrimeFaces, its colours replaced by our tokens and parts we do not use left out.
               The MIT License, Copyright (c) 2009-2019 PrimeTek. Permission is hereby granted, free of charge, to any person
               obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software
               without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute,
               sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do
               so, subject to the following conditions: The above copyright notice and this permission notice shall be
               included in all copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT
               WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
               FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
               LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
               FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE. */
            """;

    private final TokenMapping mapping;

    ThemeMaker(TokenMapping mapping) {
        this.mapping = mapping;
    }

    public static void main(String[] arguments) throws IOException {
        Path result = Path.of(arguments[2]);
        TokenMapping mapping = new TokenMapping(Files.readAllLines(Path.of(arguments[0])));
        String css = new ThemeMaker(mapping).make(theme());
        Files.createDirectories(result.getParent());
        Files.writeString(result, css + Files.readString(Path.of(arguments[1])));
    }

    /** The theme as PrimeFaces delivers it. */
    static String theme() throws IOException {
        try (InputStream in = ThemeMaker.class.getClassLoader().getResourceAsStream(SOURCE)) {
            if (in == null) throw new IllegalStateException("PrimeFaces has no theme at " + SOURCE);
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    /**
     * @throws IllegalStateException naming every colour the mapping does not know, and every line that met no colour
     */
    String make(String theme) {
        String css = RuleReading.of(theme).stream()
                .map(this::ours)
                .filter(rule -> !rule.isEmpty())
                .map(Rule::text)
                .collect(Collectors.joining("\n"));
        if (!mapping.unmapped().isEmpty() || !mapping.unused().isEmpty())
            throw new IllegalStateException("Colours without a token:\n" + String.join("\n", mapping.unmapped())
                    + "\nLines of the mapping that met no colour:\n" + String.join("\n", mapping.unused()));
        return NOTICE + css + "\n";
    }

    private Rule ours(Rule rule) {
        List<String> head = rule.head().stream()
                .filter(selector -> !mapping.leavesOut(selector))
                .toList();
        List<Declaration> body = head.isEmpty()
                ? List.of()
                : rule.body().stream()
                        .flatMap(line -> mapping.of(line).stream())
                        .toList();
        List<Rule> inner = rule.inner().stream()
                .map(this::ours)
                .filter(one -> !one.isEmpty())
                .toList();
        return new Rule(head, body, inner);
    }
}
