package org.sojourn.offers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What a crowd does to its offers, drawn from a seed: clicks in runs on the same few offers, so that those who take them one
 * after another meet at the same row.
 */
final class Clicks {
    private static final int AT_ONE_OFFER = 12;

    private final Random random;
    private final List<SeatMarket.Offered> offers;

    Clicks(long seed, List<SeatMarket.Offered> offers) {
        this.random = new Random(seed);
        this.offers = new ArrayList<>(offers);
    }

    List<Click> draw(int count) {
        List<Click> drawn = new ArrayList<>(count);
        while (drawn.size() < count) {
            Collections.shuffle(offers, random);
            for (SeatMarket.Offered offer : offers)
                for (int i = 0; i < AT_ONE_OFFER && drawn.size() < count; i++) drawn.add(on(offer));
        }
        return drawn;
    }

    private Click on(SeatMarket.Offered offer) {
        int dice = random.nextInt(100);
        if (dice < 50) return new Click(Kind.ACCEPT, offer, offer.accountId());
        if (dice < 60) return new Click(Kind.DECLINE, offer, offer.accountId());
        if (dice < 85) return new Click(Kind.GIVE_BACK, offer, offer.accountId());
        long somebodyElse = offers.get(random.nextInt(offers.size())).accountId();
        return new Click(dice % 2 == 0 ? Kind.ACCEPT : Kind.GIVE_BACK, offer, somebodyElse);
    }

    enum Kind {
        ACCEPT,
        DECLINE,
        GIVE_BACK
    }

    /** @param by who clicks, not always the one to whom it was offered */
    record Click(Kind kind, SeatMarket.Offered offer, long by) {}
}
