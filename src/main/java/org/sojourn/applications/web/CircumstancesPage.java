package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.applications.Applied;
import org.sojourn.applications.answers.CircumstanceDesk;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallRegister;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Look;

/**
 * What somebody has told of special circumstances, for who decides about hardship: {@code ?callId=12} asks for a student
 * number, {@code ?id=4711} opens one application.
 */
@Named
@RequestScoped
public class CircumstancesPage {
    @Inject
    private CircumstanceDesk desk;

    @Inject
    private ApplicationRegister register;

    @Inject
    private AccountRegister accounts;

    @Inject
    private CallRegister calls;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    @Inject
    private Act act;

    private CircumstanceDesk.Told told;
    private CallCard call;
    private String number;

    /** Refuses whom it does not concern. Opens what is asked for, once. */
    public void arrive() {
        Long id = Asked.number("id");
        if (id != null) told = Asked.found(() -> desk.open(id));
        else Asked.found(() -> Optional.ofNullable(getCall()));
    }

    public CallCard getCall() {
        if (!caller.is(Role.HARDSHIP)) throw new NotPermitted("hardship");
        Long id = told == null ? Asked.number("callId") : Long.valueOf(told.callId());
        if (call == null && id != null)
            call = calls.openToStudents().stream()
                    .filter(each -> each.id() == id)
                    .findFirst()
                    .orElse(null);
        return call;
    }

    public String getCallTitle() {
        return getCall() == null ? "" : call.title(look.getLocale());
    }

    public CircumstanceDesk.Told getTold() {
        return told;
    }

    public String getTitle() {
        if (told == null) return texts.get("applications.hardship.title");
        return texts.of("applications.hardship.title.one", person());
    }

    private String person() {
        return accounts.people(List.of(told.accountId())).get(told.accountId()).name();
    }

    public String look() {
        return act.on(() -> {
            Applied found = register.applied(getCall().id(), number)
                    .orElseThrow(() -> new Refusal("nobody-submitted-with-number"));
            return "/applications/hardship?id=" + found.applicationId();
        });
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
