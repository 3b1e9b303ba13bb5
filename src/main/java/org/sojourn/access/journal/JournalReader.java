package org.sojourn.access.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads entries and opens what can still be opened; one statement for the entries, one for all keys they need. It asks
 * nobody’s permission: the register does, and so does whoever makes a person's copy of her own data.
 */
@ApplicationScoped
@Transactional
public class JournalReader {
    private static final String ENTRIES = "SELECT " + EntryLine.COLUMNS + " FROM JournalEntry e";
    private static final String PEOPLE = "(SELECT a.id FROM Account a"
            + " WHERE LOWER(CONCAT(a.givenName, ' ', a.familyName)) LIKE :person ESCAPE '!'"
            + " OR LOWER(a.email) LIKE :person ESCAPE '!' OR a.studentNumber LIKE :person ESCAPE '!')";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PersonKeys keys;

    /** The newest entries about one thing. */
    public List<JournalRow> history(String objectType, long objectId, int most) {
        return read(entities.createQuery(
                        ENTRIES + " WHERE e.objectType = :type AND e.objectId = :id ORDER BY e.id DESC", Object[].class)
                .setParameter("type", objectType)
                .setParameter("id", objectId)
                .setMaxResults(most)
                .getResultList());
    }

    /** The same, but only what concerns this person. */
    public List<JournalRow> historyAbout(String objectType, long objectId, long accountId, int most) {
        return read(entities.createQuery(
                        ENTRIES + " WHERE e.personId = :person AND e.objectType = :type AND e.objectId = :id"
                                + " ORDER BY e.id DESC",
                        Object[].class)
                .setParameter("person", accountId)
                .setParameter("type", objectType)
                .setParameter("id", objectId)
                .setMaxResults(most)
                .getResultList());
    }

    /** Everything that concerns a person and everything she did, oldest first; for her own copy. */
    public List<JournalRow> allOf(long accountId) {
        return read(entities.createQuery(
                        ENTRIES + " WHERE e.personId = :person OR e.actorId = :person ORDER BY e.id", Object[].class)
                .setParameter("person", accountId)
                .getResultList());
    }

    /**
     * Entries with how many there are on all pages, in the same statement; beyond the last page they are counted once more.
     *
     * @param first counted from 0
     */
    public JournalList search(JournalQuestion question, int first, int most) {
        Map<String, Object> asked = new HashMap<>();
        String where = where(question, asked, "e");
        String count = "SELECT COUNT(c) FROM JournalEntry c" + where(question, asked, "c");
        List<Object[]> rows = found(
                        "SELECT " + EntryLine.COLUMNS + ", (" + count + ") FROM JournalEntry e" + where
                                + " ORDER BY e.writtenAt DESC, e.id DESC",
                        asked)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        if (!rows.isEmpty()) return new JournalList(read(rows), total(rows.get(0)));
        return first == 0
                ? new JournalList(List.of(), 0)
                : new JournalList(List.of(), search(question, 0, 1).total());
    }

    private TypedQuery<Object[]> found(String query, Map<String, Object> asked) {
        TypedQuery<Object[]> typed = entities.createQuery(query, Object[].class);
        asked.forEach(typed::setParameter);
        return typed;
    }

    private static long total(Object[] row) {
        return ((Number) row[row.length - 1]).longValue();
    }

    private static String where(JournalQuestion question, Map<String, Object> asked, String e) {
        StringBuilder where = new StringBuilder(" WHERE 1 = 1");
        if (question.person() != null) {
            where.append(" AND (" + e + ".actorId IN " + PEOPLE + " OR " + e + ".personId IN " + PEOPLE + ")");
            asked.put("person", like(question.person()));
        }
        if (question.field() != null) {
            where.append(" AND LOWER(" + e + ".fieldNames) LIKE :field ESCAPE '!'");
            asked.put("field", like(question.field()));
        }
        if (question.act() != null) add(where, asked, e + ".act = :", "act", question.act());
        if (question.objectType() != null) add(where, asked, e + ".objectType = :", "type", question.objectType());
        if (question.from() != null) add(where, asked, e + ".writtenAt >= :", "since", question.from());
        if (question.until() != null) add(where, asked, e + ".writtenAt < :", "until", question.until());
        return where.toString();
    }

    private static void add(
            StringBuilder where, Map<String, Object> asked, String condition, String name, Object value) {
        where.append(" AND ").append(condition).append(name);
        asked.put(name, value);
    }

    private static String like(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[%_!]", "!$0") + "%";
    }

    private List<JournalRow> read(List<Object[]> rows) {
        List<EntryLine> lines = rows.stream().map(row -> EntryLine.of(row, 0)).toList();
        Set<Long> holders = new TreeSet<>();
        for (EntryLine line : lines) {
            if (line.actorSealed() != null) holders.add(line.actorId());
            if (line.valuesSealed() != null) holders.add(holder(line));
        }
        keys.fetch(holders);
        return lines.stream().map(this::read).toList();
    }

    private JournalRow read(EntryLine line) {
        Optional<String> values = keys.open(holder(line), line.valuesSealed());
        List<Change> changes = ChangeText.read(line.fieldNames(), values.orElse(null));
        return new JournalRow(
                line.id(),
                line.writtenAt(),
                line.actorId(),
                line.actorId() == null
                        ? null
                        : keys.open(line.actorId(), line.actorSealed()).orElse(null),
                line.personId(),
                line.act(),
                line.objectType(),
                line.objectId(),
                changes,
                values.isPresent() || changes.stream().allMatch(Change::byNameOnly));
    }

    private static long holder(EntryLine line) {
        return line.personId() == null ? PersonKeys.NOBODY : line.personId();
    }
}
