package org.sojourn.welcome.core;

import java.util.List;

/**
 * A template as a text gives it.
 *
 * @param template what could be read; where a cell could not, something stands in its place
 * @param flaws everything that is wrong with it, of the text and of {@link Template#flaws}
 */
public record TemplateReading(Template template, List<Flaw> flaws) {
    public TemplateReading {
        flaws = List.copyOf(flaws);
    }

    /** Whether nothing keeps it from being used. */
    public boolean isUsable() {
        return flaws.stream().noneMatch(flaw -> flaw.kind().refuses());
    }
}
