package org.sojourn.welcome.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What comes with the product, read once. */
final class Shipped {
    static final Template TEMPLATE =
            TemplateText.read("Standard", text("template.csv")).template();
    static final CountryLists COUNTRIES = CountryLists.parse(text("countries.txt"));

    private Shipped() {}

    private static String text(String file) {
        try (InputStream in = Shipped.class.getResourceAsStream("/org/sojourn/welcome/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
