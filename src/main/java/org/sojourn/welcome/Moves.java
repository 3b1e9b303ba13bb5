package org.sojourn.welcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sojourn.welcome.core.CountryLists;
import org.sojourn.welcome.countries.CountryShelf;
import org.sojourn.welcome.templates.TemplateShelf;

/** The versions of what visits are planned by, and a plan by another of them. It asks nobody’s permission: the doors have. */
@ApplicationScoped
class Moves {
    @Inject
    private TemplateShelf templates;

    @Inject
    private CountryShelf countries;

    int newest(Basis basis) {
        return switch (basis) {
            case TEMPLATE -> templates.newest();
            case COUNTRIES -> countries.newest();
        };
    }

    /** The same visit on the same day, planned by this version. */
    UnaryOperator<PlannedVisit> to(Basis basis, int number) {
        return switch (basis) {
            case TEMPLATE -> {
                var template = new TemplateTasks(templates.of(List.of(number)).get(number));
                yield planned -> planned.by(template);
            }
            case COUNTRIES -> {
                CountryLists lists = countries.of(number);
                yield planned -> planned.by(lists);
            }
        };
    }
}
