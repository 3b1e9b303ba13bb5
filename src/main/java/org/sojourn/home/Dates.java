package org.sojourn.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallPhase;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Language;
import org.sojourn.platform.Texts;

/** The dates ahead of somebody, the next first. */
@RequestScoped
public class Dates {
    private static final int SHOWN = 5;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    private final List<Coming> coming = new ArrayList<>();

    /** The beginning and the end of a call, where they are still ahead. */
    void of(CallCard call) {
        if (call.phase() == CallPhase.DRAFT) add("plan", call.opensAt(), call);
        if (call.phase() == CallPhase.ANNOUNCED) add("opens", call.opensAt(), call);
        if (call.phase() == CallPhase.ANNOUNCED || call.phase() == CallPhase.OPEN)
            until("closes", call.closesAt(), call);
    }

    /** @param end the first moment at which it is too late */
    void until(String what, Instant end, CallCard call) {
        add(what, end.minusSeconds(60), call);
    }

    void add(String what, Instant at, CallCard call) {
        Coming one = new Coming(at, texts.get("home.date." + what), call.title(language.locale()));
        if (at.isAfter(clock.now()) && !coming.contains(one)) coming.add(one);
    }

    public List<Coming> next() {
        return coming.stream()
                .sorted(Comparator.comparing(Coming::at))
                .limit(SHOWN)
                .toList();
    }
}
