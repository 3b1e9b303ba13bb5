package org.sojourn.calls.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.RulesRow;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.stamp.Promise;
import org.sojourn.calls.rules.stamp.Stamp;
import org.sojourn.calls.rules.stamp.Validator;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Look;

/** The rules of a call as students read them, with what they need to check the lottery afterwards. */
@Named
@RequestScoped
public class RulesPublicPage {
    @Inject
    private CallRegister register;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    private CallCard card;
    private RuleBook rules;
    private RulesRow rulesRow;

    public void arrive() {
        Long id = Asked.number("callId");
        card = Asked.found(() -> id == null ? Optional.empty() : register.call(id));
        if (card == null) return;
        rules = register.rules(card.id());
        rulesRow = register.rulesRow(card.id());
    }

    public String getTitle() {
        return texts.of("calls.public.title", card.title(look.getLocale()));
    }

    public CallCard getCard() {
        return card;
    }

    public RuleBook getRules() {
        return rules;
    }

    /** What these rules promise. */
    public Stamp getStamp() {
        return Validator.stamp(rules);
    }

    public boolean isTruthful() {
        return getStamp().keeps(Promise.TRUTHFUL);
    }

    public RulesRow getRulesRow() {
        return rulesRow;
    }
}
