package org.sojourn.welcome.templates;

import java.util.List;
import org.sojourn.welcome.core.Flaw;
import org.sojourn.welcome.core.Template;

/**
 * A version of the template with what is to be said of it.
 *
 * @param newest whether new visits begin with it
 * @param flaws warnings, row by row
 * @param difference from the version before; without rows for the first
 */
public record TemplateCard(
        VersionRow version, boolean newest, Template template, List<Flaw> flaws, TemplateDifference difference) {
    public TemplateCard {
        flaws = List.copyOf(flaws);
    }

    public int number() {
        return version.number();
    }
}
