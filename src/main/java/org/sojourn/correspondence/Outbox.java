package org.sojourn.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.access.people.AddressBook;
import org.sojourn.access.people.Addressee;
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

    void put(Notice notice) {
        putAll(List.of(notice));
    }

    /** As many statements for many notices as for one. What was told before is not told again. */
    void putAll(List<Notice> notices) {
        if (notices.isEmpty()) return;
        Set<String> told = told(notices.stream().map(Notice::key).toList());
        Map<Long, Addressee> people =
                addresses.of(notices.stream().map(Notice::accountId).toList());
        LetterState state = state();
        for (Notice notice : notices) {
            Addressee to = people.get(notice.accountId());
            if (to == null || !told.add(notice.key())) continue;
            String facts = state == LetterState.NOT_SENT ? null : seal.close(Facts.join(facts(notice, to)));
            entities.persist(new Letter(notice, to, facts, state, clock.now()));
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
        facts.put("name", to.name());
        return facts;
    }
}
