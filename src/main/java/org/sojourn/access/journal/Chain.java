package org.sojourn.access.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Ties committed entries into one chain. Acts never wait for it: they only insert; a few seconds later whoever holds the
 * head's row gives the entries their places, in the order of their storing. Entries of transactions that took longer are
 * found because each look goes back a while.
 */
@ApplicationScoped
public class Chain {
    static final int AT_ONCE = 1000;

    /** Longer than any transaction may last. */
    private static final Duration LOOK_BACK = Duration.ofMinutes(10);

    private static final String ENTRY = EntryLine.COLUMNS + " FROM JournalEntry e";

    @PersistenceContext
    private EntityManager entities;

    /**
     * Gives up to a thousand entries their places.
     *
     * @return how many; fewer than a thousand when none is left
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int seal() {
        Head head = head(" FOR UPDATE");
        return extend(head, head.reachedAt().minus(LOOK_BACK));
    }

    /** As {@link #seal}, and looks through all entries for one that was left out, as after a database's clock ran back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int sealLeftOut() {
        return extend(head(" FOR UPDATE"), Instant.EPOCH);
    }

    private int extend(Head head, Instant since) {
        List<EntryLine> open = open(since);
        if (open.isEmpty()) return 0;
        long number = head.number();
        String hash = head.hash();
        Instant reached = head.reachedAt();
        for (EntryLine entry : open) {
            Link link = new Link(++number, entry.id(), hash, null, entry);
            hash = link.hashAnew();
            entities.persist(new JournalSeal(link));
            if (entry.storedAt().isAfter(reached)) reached = entry.storedAt();
        }
        entities.flush();
        entities.createNativeQuery("UPDATE journal_head SET number = ?, hash = ?, reached_at = ? WHERE id = 1")
                .setParameter(1, number)
                .setParameter(2, hash)
                .setParameter(3, LocalDateTime.ofInstant(reached, ZoneOffset.UTC))
                .executeUpdate();
        return open.size();
    }

    private List<EntryLine> open(Instant since) {
        return entities.createQuery(
                        "SELECT " + ENTRY + " WHERE e.storedAt >= :since AND NOT EXISTS"
                                + " (SELECT s FROM JournalSeal s WHERE s.entryId = e.id) ORDER BY e.storedAt, e.id",
                        Object[].class)
                .setParameter("since", since)
                .setMaxResults(AT_ONCE)
                .getResultStream()
                .map(row -> EntryLine.of(row, 0))
                .toList();
    }

    /** Looks through the whole chain, a thousand links at a time; needs no key and changes nothing. */
    @Transactional
    public ChainReport check() {
        Head head = head("");
        ChainCheck check = new ChainCheck();
        List<Link> links = after(0, head.number());
        while (!links.isEmpty()) {
            links.forEach(check::look);
            links = after(links.get(links.size() - 1).number(), head.number());
        }
        return check.end(head.number(), head.hash());
    }

    /** What was added meanwhile is left for the next check. */
    private List<Link> after(long number, long end) {
        return entities.createQuery(
                        "SELECT s.number, s.entryId, s.previousHash, s.hash, " + EntryLine.COLUMNS
                                + " FROM JournalSeal s LEFT JOIN JournalEntry e ON e.id = s.entryId"
                                + " WHERE s.number > :number AND s.number <= :end ORDER BY s.number",
                        Object[].class)
                .setParameter("number", number)
                .setParameter("end", end)
                .setMaxResults(AT_ONCE)
                .getResultStream()
                .map(row -> new Link(
                        (Long) row[0],
                        (Long) row[1],
                        (String) row[2],
                        (String) row[3],
                        row[4] == null ? null : EntryLine.of(row, 4)))
                .toList();
    }

    /** The chain's end: number and hash. */
    private Head head(String lock) {
        Object[] row = (Object[])
                entities.createNativeQuery("SELECT number, hash, reached_at FROM journal_head WHERE id = 1" + lock)
                        .getSingleResult();
        return new Head(((Number) row[0]).longValue(), (String) row[1], instant(row[2]));
    }

    private static Instant instant(Object column) {
        return column instanceof LocalDateTime local
                ? local.toInstant(ZoneOffset.UTC)
                : ((Timestamp) column).toInstant();
    }

    private record Head(long number, String hash, Instant reachedAt) {}
}
