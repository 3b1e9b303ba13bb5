package org.sojourn.calls;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.partners.PublicPlaceRegister;
import org.sojourn.platform.DatabaseClock;

/** Shows announced calls to everybody, signed in or not. A draft is not there, whoever asks. */
@Register
public class PublicCallRegister {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DatabaseClock clock;

    @Inject
    private PublicPlaceRegister places;

    /** Every call that is announced and not concluded, the nearest deadline first. */
    @Permits(everybody = true)
    public List<CallCard> announced() {
        Instant now = clock.now();
        return entities.createQuery(
                        "SELECT c FROM ExchangeCall c WHERE c.state <> org.sojourn.calls.CallState.DRAFT"
                                + " ORDER BY c.closesAt DESC, c.id",
                        ExchangeCall.class)
                .getResultStream()
                .map(call -> call.card(now, null))
                .filter(card -> card.stage() != CallStage.CONCLUDED)
                .toList();
    }

    /** One of them with rules and places. */
    @Permits(everybody = true)
    public Optional<PublicCall> announcement(long callId) {
        return entities.createQuery(
                        "SELECT c, r FROM ExchangeCall c, RuleVersion r WHERE c.id = :call"
                                + " AND c.state <> org.sojourn.calls.CallState.DRAFT AND r.callId = c.id"
                                + " AND r.number = c.ruleVersion",
                        Object[].class)
                .setParameter("call", callId)
                .getResultStream()
                .findFirst()
                .map(row -> whole((ExchangeCall) row[0], (RuleVersion) row[1]));
    }

    private PublicCall whole(ExchangeCall call, RuleVersion rules) {
        return new PublicCall(
                call.card(clock.now(), null),
                RuleBook.parse(rules.content()),
                rules.row(),
                places.places(call.placeIds()));
    }
}
