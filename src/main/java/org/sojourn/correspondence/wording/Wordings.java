package org.sojourn.correspondence.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The words that hold. For whoever writes letters; people come through {@link WordingRegister}. */
@ApplicationScoped
public class Wordings {
    @PersistenceContext
    private EntityManager entities;

    /** Those of the highest number, or the delivered ones. */
    public WordPair current(LetterKind kind) {
        return entities.createQuery(
                        "SELECT w FROM Wording w WHERE w.kind = :kind ORDER BY w.number DESC", Wording.class)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Wording::pair)
                .orElseGet(() -> WordPair.delivered(kind, 0));
    }

    /** Those of one number; 0 are the delivered ones. */
    public Optional<WordPair> numbered(LetterKind kind, int number) {
        if (number == 0) return Optional.of(WordPair.delivered(kind, 0));
        return entities.createQuery(
                        "SELECT w FROM Wording w WHERE w.kind = :kind AND w.number = :number", Wording.class)
                .setParameter("kind", kind)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(Wording::pair);
    }
}
