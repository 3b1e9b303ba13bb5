package org.sojourn.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallRegister;
import org.sojourn.correspondence.wording.LetterKind;
import org.sojourn.offers.OfferRegister;
import org.sojourn.offers.OfferRow;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.web.When;

/**
 * Letters that time causes and nobody's act: two days and half a day before an answer is due, and when it is over. Each has a
 * key of offer, deadline and occasion, so that looking often writes it once, and a deadline that was moved reminds anew.
 */
@ApplicationScoped
class Reminders {
    /** A lapse that is older was not noticed while the installation stood still, and is no news any more. */
    private static final Duration NEWS = Duration.ofDays(7);

    private static final List<Integer> HOURS_BEFORE = List.of(12, 48);

    @Inject
    private OfferRegister offers;

    @Inject
    private CallRegister calls;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Outbox outbox;

    /** Writes what is due. Says how many letters were looked for; those written before are among them. */
    @Transactional(rollbackOn = Exception.class)
    public int write() {
        Instant now = clock.now();
        Map<Long, CallCard> known = new HashMap<>();
        List<Notice> notices = new ArrayList<>();
        for (OfferRow offer : offers.unanswered(now.minus(NEWS), now.plus(Duration.ofHours(48)))) {
            CallCard call =
                    known.computeIfAbsent(offer.callId(), id -> calls.call(id).orElseThrow());
            notice(offer, call, now).ifPresent(notices::add);
        }
        outbox.putAll(notices);
        return notices.size();
    }

    /** The one that fits the moment best; an offer made after a mark has no letter of this mark. */
    private static Optional<Notice> notice(OfferRow offer, CallCard call, Instant now) {
        if (!now.isBefore(offer.answerBy())) return Optional.of(notice(offer, call, LetterKind.OFFER_LAPSED, "lapsed"));
        return marks(offer, now)
                .findFirst()
                .map(hours -> notice(offer, call, LetterKind.OFFER_REMINDER, String.valueOf(hours)));
    }

    private static Stream<Integer> marks(OfferRow offer, Instant now) {
        return HOURS_BEFORE.stream().filter(hours -> {
            Instant mark = offer.answerBy().minus(Duration.ofHours(hours));
            return !now.isBefore(mark) && offer.offeredAt().isBefore(mark);
        });
    }

    private static Notice notice(OfferRow offer, CallCard call, LetterKind kind, String occasion) {
        return new Notice(
                "offer/" + offer.id() + "/" + offer.answerBy().getEpochSecond() + "/" + occasion,
                offer.accountId(),
                kind,
                language -> facts(offer, call, language),
                kind == LetterKind.OFFER_REMINDER ? offer.answerBy() : null);
    }

    private static Map<String, String> facts(OfferRow offer, CallCard call, Locale language) {
        return Map.of(
                "call",
                call.title(language),
                "day",
                When.lastDay(language, offer.answerBy()),
                "deadline",
                When.deadline(language, offer.answerBy()),
                "link",
                "/offers/offer?callId=" + call.id());
    }
}
