package org.sojourn.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.access.people.AddressBook;
import org.sojourn.access.people.Addressee;
import org.sojourn.correspondence.wording.Fact;
import org.sojourn.correspondence.wording.Facts;
import org.sojourn.correspondence.wording.LetterKind;
import org.sojourn.correspondence.wording.Wordings;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Installation;
import org.sojourn.platform.MailServer;
import org.sojourn.platform.Seal;

/** Where letters wait to be sent. Only called within the transaction of the act they tell of. */
@ApplicationScoped
class Outbox {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AddressBook addresses;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Installation installation;

    @Inject
    private Seal seal;

    @Inject
    private Wordings wordings;

    void put(Notice notice) {
        putAll(List.of(notice));
    }

    /** For what nobody’s act has caused: in a transaction of its own, so that thousands are not one. */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    void putApart(List<Notice> notices) {
        putAll(notices);
    }

    /** As many statements for many notices as for one. What was told before is not told again. */
    void putAll(List<Notice> notices) {
        if (notices.isEmpty()) return;
        Set<String> told = told(notices.stream().map(Notice::key).toList());
        Map<Long, Addressee> people =
                addresses.of(notices.stream().map(Notice::accountId).toList());
        LetterState state = state();
        Map<LetterKind, Integer> words = new EnumMap<>(LetterKind.class);
        for (Notice notice : notices) {
            Addressee to = people.get(notice.accountId());
            if (to == null || !told.add(notice.key())) continue;
            String facts = state == LetterState.NOT_SENT ? null : seal.close(Facts.join(facts(notice, to)));
            Letter letter = new Letter(notice, to, facts, state, clock.now());
            if (state == LetterState.KEPT)
                letter.kept(words.computeIfAbsent(
                        notice.kind(), kind -> wordings.current(kind).number()));
            entities.persist(letter);
        }
        entities.flush();
    }

    private LetterState state() {
        if (installation.isDemo()) return LetterState.KEPT;
        return MailServer.isSet() ? LetterState.WAITING : LetterState.NOT_SENT;
    }

    private Set<String> told(List<String> keys) {
        return new HashSet<>(
                entities.createQuery("SELECT l.messageKey FROM Letter l WHERE l.messageKey IN :keys", String.class)
                        .setParameter("keys", keys)
                        .getResultList());
    }

    private static Map<String, String> facts(Notice notice, Addressee to) {
        Map<String, String> facts = new LinkedHashMap<>(notice.facts().apply(to.locale()));
        facts.put(Fact.NAME.key(), to.name());
        for (Fact fact : notice.kind().facts())
            if (!facts.containsKey(fact.key()))
                throw new IllegalStateException(notice.kind() + " without " + fact.key());
        return facts;
    }
}
