package org.sojourn.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import org.sojourn.access.EntryCookie;
import org.sojourn.access.entry.UniversityDesk;
import org.sojourn.access.university.Registration;
import org.sojourn.platform.Language;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Seal;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;

/** The university's part of the sign-in page and of “my sign-in”. Where no provider is configured there is none. */
@Named
@RequestScoped
public class UniversityPage {
    private static final String MINE = "/access/my-sign-in";

    /** Sentences an address may call for; below {@code refusal.university-}. */
    private static final Set<String> SENTENCES =
            Set.of("away", "late", "declined", "unsound", "incomplete", "unknown", "same-address", "taken", "closed");

    @Inject
    private UniversityDesk desk;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    private Instant since;
    private boolean asked;

    public boolean isOffered() {
        return Registration.configured().isPresent();
    }

    /** The words on the button. */
    public String getLabel() {
        return Registration.label(language.locale()).orElseGet(() -> texts.get("access.university.go"));
    }

    /** Where the button leads; from there back to where she wanted to go. */
    public String start(String back) {
        String target = Target.of(back);
        return UniversityServlet.PATH
                + (target.equals("/") ? "" : "?back=" + URLEncoder.encode(target, StandardCharsets.UTF_8));
    }

    /** Why somebody is back without being in, or null. */
    public String getRefusal() {
        String why = Asked.text("university");
        return why != null && SENTENCES.contains(why) ? texts.of(new Refusal("university-" + why)) : null;
    }

    /** Somebody has signed out here and is perhaps still signed in there. */
    public boolean isLeft() {
        return "university".equals(Asked.text("left")) && isLeftByHand();
    }

    boolean isLeftByHand() {
        return Registration.configured().filter(Registration::offersSignOut).isPresent();
    }

    /** Since when the caller's account is connected, or null. */
    public Instant getSince() {
        if (!asked) since = desk.mine().since();
        asked = true;
        return since;
    }

    /** Where the caller connects her account: an address nobody else can make her follow. */
    public String getConnect() {
        return UniversityServlet.PATH + "?connect=" + word(request);
    }

    /** Known to whoever holds the cookie of this sign-in, and to nobody else. */
    static String word(HttpServletRequest request) {
        return EntryCookie.SIGN_IN
                .in(request)
                .map(cookie -> Seal.digest("connect " + cookie))
                .orElse("");
    }

    public String disconnect() {
        return act.on(() -> {
            desk.disconnect();
            act.say("access.university.disconnected");
            return MINE;
        });
    }
}
