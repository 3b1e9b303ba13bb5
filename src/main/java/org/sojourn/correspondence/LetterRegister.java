package org.sojourn.correspondence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.correspondence.wording.Facts;
import org.sojourn.correspondence.wording.LetterWriter;
import org.sojourn.correspondence.wording.WordPair;
import org.sojourn.correspondence.wording.Wordings;
import org.sojourn.correspondence.wording.WrittenLetter;
import org.sojourn.platform.Seal;

/** Looks letters up, from outside. What one says can be read in a demo only: there it goes to nobody else. */
@Register
public class LetterRegister {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Seal seal;

    @Inject
    private Wordings wordings;

    /** The newest first, in two statements. */
    @Permits(Role.ADMINISTRATOR)
    public LetterList letters(LetterSearch search) {
        Map<LetterState, Long> counts = counts(search);
        long total = search.state() == null
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(search.state(), 0L);
        String state = search.state() == null ? "" : " AND l.state = :state";
        TypedQuery<Letter> query = filled(
                entities.createQuery(
                        "SELECT l FROM Letter l" + where(search) + state + " ORDER BY l.madeAt DESC, l.id DESC",
                        Letter.class),
                search);
        if (search.state() != null) query.setParameter("state", search.state());
        List<LetterRow> rows = query.setFirstResult((search.page() - 1) * search.size())
                .setMaxResults(search.size())
                .getResultStream()
                .map(Letter::row)
                .toList();
        return new LetterList(rows, total, counts);
    }

    private Map<LetterState, Long> counts(LetterSearch search) {
        Map<LetterState, Long> counts = new EnumMap<>(LetterState.class);
        filled(
                        entities.createQuery(
                                "SELECT l.state, COUNT(l) FROM Letter l" + where(search) + " GROUP BY l.state",
                                Object[].class),
                        search)
                .getResultList()
                .forEach(row -> counts.put((LetterState) row[0], (Long) row[1]));
        return counts;
    }

    private static String where(LetterSearch search) {
        return " WHERE 1 = 1" + (search.text().isBlank() ? "" : " AND LOWER(l.address) LIKE :like ESCAPE '!'")
                + (search.kind() == null ? "" : " AND l.kind = :kind");
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, LetterSearch search) {
        String text = search.text().strip().toLowerCase(Locale.ROOT).replaceAll("[%_!]", "!$0");
        if (!text.isEmpty()) query.setParameter("like", "%" + text + "%");
        if (search.kind() != null) query.setParameter("kind", search.kind());
        return query;
    }

    @Permits(Role.ADMINISTRATOR)
    public Optional<LetterCard> letter(long letterId) {
        return Optional.ofNullable(entities.find(Letter.class, letterId))
                .map(letter ->
                        new LetterCard(letter.row(), letter.state() == LetterState.KEPT ? opened(letter) : null));
    }

    private WrittenLetter opened(Letter letter) {
        WordPair words = wordings.numbered(letter.kind(), letter.wording() == null ? 0 : letter.wording())
                .orElseThrow();
        return LetterWriter.write(words.in(letter.locale()), letter.locale(), Facts.split(seal.open(letter.facts())));
    }
}
