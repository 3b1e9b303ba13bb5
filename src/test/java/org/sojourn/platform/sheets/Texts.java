package org.sojourn.platform.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The texts of the house, whether in their own file or folded into the common one. */
final class Texts {
    private static final Map<Locale, ResourceBundle> READ = new HashMap<>();

    private Texts() {}

    static ResourceBundle in(Locale locale) {
        return READ.computeIfAbsent(locale, Texts::read);
    }

    private static ResourceBundle read(Locale locale) {
        for (String name : new String[] {"messages-part-sheets_", "messages_"}) {
            String path = "/org/sojourn/" + name + locale.getLanguage() + ".properties";
            try (InputStream bytes = Texts.class.getResourceAsStream(path)) {
                if (bytes == null) continue;
                ResourceBundle texts = new PropertyResourceBundle(new InputStreamReader(bytes, StandardCharsets.UTF_8));
                if (texts.containsKey("platform.import.title")) return texts;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        throw new MissingResourceException("no texts", "messages", locale.getLanguage());
    }
}
