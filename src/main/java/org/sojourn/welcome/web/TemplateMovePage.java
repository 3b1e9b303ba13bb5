package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.sojourn.welcome.Basis;

/** The visits of older versions of the template. */
@Named
@RequestScoped
public class TemplateMovePage extends MovePage {
    public TemplateMovePage() {
        super(Basis.TEMPLATE, "welcome.template.move.title", "welcome.template.move.done", "/welcome/template-move");
    }
}
