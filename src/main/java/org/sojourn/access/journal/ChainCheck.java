package org.sojourn.access.journal;

import java.util.ArrayList;
import java.util.List;

/** Walks along a chain, link by link in the order of numbers, and keeps what does not fit. Needs no key. */
final class ChainCheck {
    /** One change tears the links behind it only where they were made anew; more than this says nothing more. */
    private static final int MOST = 100;

    private final List<Breach> breaches = new ArrayList<>();
    private long number;
    private String hash = Link.NO_HASH;

    void look(Link link) {
        if (link.number() != number + 1) add(Breach.Kind.NUMBERS_MISSING, link.number() - 1, 0);
        else if (!link.previousHash().equals(hash)) add(Breach.Kind.ORDER_CHANGED, link.number(), link.entryId());
        if (link.entry() == null) add(Breach.Kind.ENTRY_GONE, link.number(), link.entryId());
        else if (!link.hashAnew().equals(link.hash())) add(Breach.Kind.ENTRY_CHANGED, link.number(), link.entryId());
        number = link.number();
        hash = link.hash();
    }

    /** @param lastNumber where the chain was last seen to end */
    ChainReport end(long lastNumber, String lastHash) {
        if (number != lastNumber || !hash.equals(lastHash)) add(Breach.Kind.END_CHANGED, number, 0);
        return new ChainReport(number, hash, breaches);
    }

    private void add(Breach.Kind kind, long at, long entryId) {
        if (breaches.size() < MOST) breaches.add(new Breach(kind, at, entryId));
    }
}
