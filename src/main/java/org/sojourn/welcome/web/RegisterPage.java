package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.access.accounts.MandateRegister;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.welcome.Trait;
import org.sojourn.welcome.VisitDesk;

/** A host registers a guest: one page, five minutes, on a telephone; the answer is the plan. */
@Named
@RequestScoped
public class RegisterPage {
    private static final Set<Trait> USUAL = EnumSet.of(Trait.RESEARCH, Trait.FOREIGN_DEGREE, Trait.LEAVES_GERMANY);

    @Inject
    private VisitDesk desk;

    @Inject
    private MandateRegister mandates;

    @Inject
    private CurrentCaller caller;

    @Inject
    private FactFields fields;

    @Inject
    private Act act;

    private final Map<String, String> typed = new HashMap<>(Map.of("language", "en"));
    private Long secretary;
    private Long buddy;
    private List<SelectItem> colleagues;

    /** Refuses whoever hosts nobody. */
    public void arrive() {
        Asked.found(() -> {
            if (!caller.is(Role.HOST)) throw new NotPermitted("register");
            return Optional.of(true);
        });
        if (!Asked.isPost()) fields.begin(USUAL);
    }

    public String register() {
        return act.on(() -> {
            long visit = desk.register(new VisitDesk.RegisterVisit(
                    new AccountDesk.ReceiveGuest(
                            typed.get("givenName"), typed.get("familyName"), typed.get("email"), typed.get("language")),
                    fields.facts(),
                    typed.get("clinic"),
                    typed.get("topic"),
                    secretary,
                    buddy));
            act.say("welcome.register.done");
            return "/welcome/visit?id=" + visit;
        });
    }

    public List<SelectItem> getColleagues() {
        if (colleagues == null) {
            colleagues = new ArrayList<>();
            mandates.colleagues().forEach(one -> colleagues.add(new SelectItem(one.id(), one.name())));
        }
        return colleagues;
    }

    /** Plain texts by the id of their field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public Long getSecretary() {
        return secretary;
    }

    public void setSecretary(Long secretary) {
        this.secretary = secretary;
    }

    public Long getBuddy() {
        return buddy;
    }

    public void setBuddy(Long buddy) {
        this.buddy = buddy;
    }
}
