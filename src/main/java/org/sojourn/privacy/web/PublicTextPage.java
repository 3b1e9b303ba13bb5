package org.sojourn.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sojourn.platform.Language;
import org.sojourn.privacy.TextName;
import org.sojourn.privacy.TextRegister;

/** The texts everybody may read, in the language of the page. */
@Named
@RequestScoped
public class PublicTextPage {
    @Inject
    private TextRegister register;

    @Inject
    private Language language;

    private TextRegister.PrintedText text;

    public TextRegister.PrintedText getNotice() {
        return text(TextName.NOTICE);
    }

    public TextRegister.PrintedText getAccessibility() {
        return text(TextName.ACCESSIBILITY);
    }

    private TextRegister.PrintedText text(TextName name) {
        if (text == null) text = register.shown(name, language.locale().getLanguage());
        return text;
    }
}
