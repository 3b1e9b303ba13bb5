package org.sojourn.correspondence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;
import org.sojourn.correspondence.wording.Fact;
import org.sojourn.correspondence.wording.Facts;
import org.sojourn.correspondence.wording.LetterKind;
import org.sojourn.correspondence.wording.LetterText;
import org.sojourn.correspondence.wording.LetterWriter;
import org.sojourn.correspondence.wording.Proofreader;
import org.sojourn.correspondence.wording.Slip;
import org.sojourn.platform.Seal;
import org.sojourn.platform.Texts;

/**
 * Shows words as a real person would get them, before they are kept. A letter that goes to somebody stays closed: with her
 * name come examples. Only what a demo kept is opened, and never its link.
 */
@Register
public class PreviewRegister {
    private static final int SHOWN = 10;
    private static final int LOOKED_AT = 200;
    private static final String NOWHERE = "/home/today";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccountRegister accounts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Seal seal;

    /** Who got letters of this kind last, the newest first. */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    public List<Recipient> recipients(LetterKind kind) {
        kind.refuseUnlessOf(caller);
        List<Letter> letters = entities.createQuery(
                        "SELECT l FROM Letter l WHERE l.kind = :kind ORDER BY l.madeAt DESC, l.id DESC", Letter.class)
                .setParameter("kind", kind)
                .setMaxResults(LOOKED_AT)
                .getResultList();
        List<Long> people =
                letters.stream().map(Letter::accountId).distinct().limit(SHOWN).toList();
        Map<Long, PersonRow> names = accounts.people(people);
        Map<Long, Locale> languages = new HashMap<>();
        letters.forEach(letter -> languages.putIfAbsent(letter.accountId(), letter.locale()));
        return people.stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .map(person -> new Recipient(person.id(), person.name(), languages.get(person.id())))
                .toList();
    }

    /** These words for a person who got such a letter; for anybody else, for the caller herself. */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    public LetterPreview preview(PreviewLetter command) {
        command.kind().refuseUnlessOf(caller);
        List<Slip> slips = Proofreader.read(command.kind(), command.language(), command.words());
        if (!slips.isEmpty()) return new LetterPreview(null, slips);
        return new LetterPreview(LetterWriter.write(command.words(), command.language(), facts(command)), slips);
    }

    private Map<String, String> facts(PreviewLetter command) {
        Optional<Letter> last = last(command);
        Map<String, String> facts = new HashMap<>();
        for (Fact fact : command.kind().facts())
            facts.put(fact.key(), Texts.in(command.language(), "correspondence.fact." + fact + ".example"));
        last.filter(letter -> letter.state() == LetterState.KEPT && letter.facts() != null)
                .filter(letter ->
                        letter.locale().getLanguage().equals(command.language().getLanguage()))
                .ifPresent(letter -> facts.putAll(Facts.split(seal.open(letter.facts()))));
        long person = last.map(Letter::accountId).orElseGet(caller::accountId);
        PersonRow named = accounts.people(List.of(person)).get(person);
        if (named != null) facts.put(Fact.NAME.key(), named.name());
        facts.put("link", NOWHERE);
        return facts;
    }

    private Optional<Letter> last(PreviewLetter command) {
        return entities.createQuery(
                        "SELECT l FROM Letter l WHERE l.kind = :kind AND l.accountId = :account ORDER BY l.madeAt DESC, l.id DESC",
                        Letter.class)
                .setParameter("kind", command.kind())
                .setParameter("account", command.accountId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @param accountId who got such a letter; 0 for nobody in particular */
    public record PreviewLetter(LetterKind kind, Locale language, LetterText words, long accountId) {}
}
