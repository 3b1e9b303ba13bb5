package org.sojourn.calls;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.platform.DatabaseClock;

/** Looks up what a call asks of an application, alone and with everything else a student's page needs of the call. */
@Register
public class AskedStepRegister {
    private static final String TO_APPLY = "SELECT c, r.content,"
            + " SQL('(SELECT JSON_ARRAYAGG(cp.place_id) FROM call_place cp WHERE cp.call_id = ?)', c.id),"
            + " SQL('(SELECT JSON_ARRAYAGG(cs.step) FROM call_step cs WHERE cs.call_id = ?)', c.id),"
            + " SQL('(SELECT d.closes_at FROM own_deadline d WHERE d.call_id = ? AND d.account_id = ?)', c.id, :me)"
            + " FROM ExchangeCall c, RuleVersion r"
            + " WHERE c.id = :call AND r.callId = c.id AND r.number = c.ruleVersion";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DatabaseClock clock;

    @Inject
    private CurrentCaller caller;

    /** Nothing for a call that asks for none, and for one that does not exist. */
    @Permits(everybody = true)
    public Set<AskedStep> of(long callId) {
        Set<AskedStep> asked = EnumSet.noneOf(AskedStep.class);
        entities.createQuery("SELECT s.step FROM StepAsked s WHERE s.callId = :call", AskedStep.class)
                .setParameter("call", callId)
                .getResultStream()
                .forEach(asked::add);
        return asked;
    }

    /**
     * Lends a query of another room one value: whether a call wants languages proven, to apply or to be counted.
     *
     * @param call of that query that gives the call's id
     */
    @Permits(value = Role.COORDINATOR, reach = Reach.OPEN)
    public String proofsWanted(String call) {
        return "(SELECT c.proofs = 'NEEDED' OR EXISTS (SELECT 1 FROM call_step s WHERE s.call_id = c.id"
                + " AND s.step = 'LANGUAGE_PROOF') FROM exchange_call c WHERE c.id = " + call + ")";
    }

    /** The call as the caller applies in it, or as the office reads what was applied for, in one statement; empty for a draft. */
    @Permits(
            value = {Role.STUDENT, Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.OPEN)
    public Optional<CallToApply> toApply(long callId) {
        return entities.createQuery(TO_APPLY, Object[].class)
                .setParameter("call", callId)
                .setParameter("me", caller.accountId())
                .getResultStream()
                .filter(row -> !((ExchangeCall) row[0]).isDraft())
                .findFirst()
                .map(this::toApply);
    }

    private CallToApply toApply(Object[] row) {
        ExchangeCall call = (ExchangeCall) row[0];
        CallCard card = call.card(clock.now(), DatabaseClock.instant(row[4]));
        Set<AskedStep> asked = EnumSet.noneOf(AskedStep.class);
        for (AskedStep each : AskedStep.values())
            if (String.valueOf(row[3]).contains('"' + each.name() + '"')) asked.add(each);
        return new CallToApply(
                card, CallWithPlaces.of(card, (String) row[2]).placeIds(), RuleBook.parse((String) row[1]), asked);
    }
}
