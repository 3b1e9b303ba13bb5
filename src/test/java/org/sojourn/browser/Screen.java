package org.sojourn.browser;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a page is looked at with.
 *
 * @param language de or en
 * @param theme light, dark or auto
 * @param width of the window in CSS pixels
 */
public record Screen(String language, String theme, int width) {
    public static final Screen USUAL = new Screen("de", "light", 1280);

    /** Both languages, both themes, a small telephone and a desk. */
    public static Stream<Screen> all() {
        return Stream.of("de", "en")
                .flatMap(language -> Stream.of("light", "dark")
                        .flatMap(theme -> Stream.of(360, 1280).map(width -> new Screen(language, theme, width))));
    }

    /** Four that differ in everything once, for pages too many to be seen eight times. */
    public static List<Screen> some() {
        return List.of(
                new Screen("de", "light", 360),
                new Screen("en", "dark", 360),
                new Screen("de", "dark", 1280),
                new Screen("en", "light", 1280));
    }

    int height() {
        return width < 600 ? 780 : 900;
    }
}
