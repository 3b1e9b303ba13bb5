package org.sojourn.correspondence.wording;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;

/** Looks up what letters say. */
@Register
public class WordingRegister {
    private static final int VERSIONS = 20;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Wordings wordings;

    @Inject
    private AccountRegister accounts;

    @Inject
    private CurrentCaller caller;

    /** Every kind whose words the caller may choose, with the version that holds, in two statements. */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    public List<WordingRow> wordings() {
        Map<LetterKind, WordingRow> rows = new HashMap<>();
        rows(entities.createQuery(
                                "SELECT w FROM Wording w WHERE w.number = (SELECT MAX(v.number) FROM Wording v WHERE v.kind = w.kind)",
                                Wording.class)
                        .getResultList())
                .forEach(row -> rows.put(row.kind(), row));
        return Arrays.stream(LetterKind.values())
                .filter(kind -> kind.isFor(caller))
                .map(kind -> rows.getOrDefault(kind, new WordingRow(kind, 0, true, null, "")))
                .toList();
    }

    /** A kind of letter with its words and their versions. */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    public WordingCard wording(LetterKind kind) {
        kind.refuseUnlessOf(caller);
        List<Wording> versions = entities.createQuery(
                        "SELECT w FROM Wording w WHERE w.kind = :kind ORDER BY w.number DESC", Wording.class)
                .setParameter("kind", kind)
                .setMaxResults(VERSIONS)
                .getResultList();
        WordPair delivered = WordPair.delivered(kind, 0);
        return new WordingCard(
                kind, versions.isEmpty() ? delivered : versions.get(0).pair(), delivered, rows(versions));
    }

    /** Earlier words of a kind, to be taken into the form again; 0 for the delivered ones. */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    public Optional<WordPair> earlier(LetterKind kind, int number) {
        kind.refuseUnlessOf(caller);
        return wordings.numbered(kind, number);
    }

    private List<WordingRow> rows(List<Wording> versions) {
        Map<Long, PersonRow> people = accounts.people(versions.stream()
                .map(Wording::writtenBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return versions.stream()
                .map(one -> new WordingRow(
                        one.kind(),
                        one.number(),
                        one.isDelivered(),
                        one.writtenAt(),
                        name(people.get(one.writtenBy()))))
                .toList();
    }

    private static String name(PersonRow person) {
        return person == null ? "" : person.name();
    }
}
