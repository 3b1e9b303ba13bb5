package org.sojourn.partners.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sojourn.partners.PartnerRegister;
import org.sojourn.partners.PartnerRow;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Look;

/** All partners on one page; there are some dozens of them, never thousands. */
@Named
@RequestScoped
public class PartnersPage {
    @Inject
    private PartnerRegister register;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    private List<PartnerRow> all;

    public void arrive() {
        all = Asked.found(() -> Optional.of(register.list()));
    }

    public List<PartnerRow> getAll() {
        return all;
    }

    public String getTitle() {
        if (all == null) return texts.get("partners.partners");
        long withdrawn = all.stream().filter(each -> each.partner().withdrawn()).count();
        return texts.of("partners.partners.title", all.size() - withdrawn, withdrawn);
    }

    /** "Polen" or "Poland". */
    public String country(String code) {
        return country(code, look.getLocale());
    }

    static String country(String code, Locale locale) {
        return Locale.forLanguageTag("und-" + code).getDisplayCountry(locale);
    }
}
