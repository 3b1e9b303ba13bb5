package org.sojourn.correspondence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.sojourn.correspondence.calendar.CalendarDate;
import org.sojourn.correspondence.calendar.FeedCard;
import org.sojourn.correspondence.calendar.FeedDesk;
import org.sojourn.correspondence.calendar.FeedRegister;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.ClientAddress;
import org.sojourn.platform.web.Look;
import org.sojourn.platform.web.When;

/** The address of the caller’s own calendar, and what stands in it. A new address is shown once. */
@Named
@RequestScoped
public class CalendarPage {
    private static final String PATH = "/correspondence/calendar";

    @Inject
    private FeedRegister register;

    @Inject
    private FeedDesk desk;

    @Inject
    private Act act;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    @Inject
    private When when;

    @Inject
    private HttpServletRequest request;

    private FeedCard card;
    private List<CalendarDate> dates;
    private String secret;

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.of(getCard()));
    }

    public FeedCard getCard() {
        if (card == null) card = register.mine();
        return card;
    }

    public String getTitle() {
        return getCard().isMade()
                ? texts.of(
                        "correspondence.calendar.title.on", when.day(getCard().madeAt()))
                : texts.get("correspondence.calendar.title");
    }

    public List<CalendarDate> getDates() {
        if (dates == null) dates = register.dates(look.getLocale());
        return dates;
    }

    public String make() {
        return act.on(() -> {
            secret = desk.make();
            card = null;
            return null;
        });
    }

    public String end() {
        return act.on(() -> {
            desk.end();
            act.say("correspondence.calendar.ended");
            return PATH;
        });
    }

    /** The new address, this once; null otherwise. Where the settings do not say how one gets here, the way she came counts. */
    public String getAddress() {
        if (secret == null) return null;
        String house = House.address();
        return (house.isEmpty() ? came() : house) + "/feed/" + secret + ".ics";
    }

    private String came() {
        return (ClientAddress.of(request).https() ? "https://" : "http://") + request.getHeader("Host");
    }

    /** The same in the way by which a browser hands it to the calendar program. */
    public String getOpening() {
        return secret == null ? null : getAddress().replaceFirst("^https?:", "webcal:");
    }
}
