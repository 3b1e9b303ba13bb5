package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.sojourn.welcome.Basis;

/** The visits of older country lists. */
@Named
@RequestScoped
public class CountriesMovePage extends MovePage {
    public CountriesMovePage() {
        super(Basis.COUNTRIES, "welcome.lists.move.title", "welcome.lists.move.done", "/welcome/countries-move");
    }
}
