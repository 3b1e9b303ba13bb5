package org.sojourn.applications.completing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Role;
import org.sojourn.access.accounts.ColleagueRow;
import org.sojourn.access.accounts.MandateRegister;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.applications.CompletenessQueue;
import org.sojourn.applications.CompletenessRegister;
import org.sojourn.platform.Refusal;

/** Says who of the office looks after which applications. */
@Desk
public class CareDesk {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CompletenessRegister completeness;

    @Inject
    private MandateRegister mandates;

    @Inject
    private Journal journal;

    /**
     * From now on each of these applications of a call is looked after by whom the command names, or by nobody: all of them or
     * none. Refuses applications out of reach, somebody who is not of the office, and where somebody else has changed who looks
     * after one since it was seen ({@code stale}).
     */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public void entrust(Entrust command) {
        if (command.all().isEmpty()) return;
        Map<Long, Turn> turns =
                command.all().stream().collect(Collectors.toMap(Turn::applicationId, Function.identity(), (a, b) -> b));
        List<CompletenessQueue.Row> rows = completeness.chosen(command.callId(), turns.keySet());
        if (rows.size() < turns.size()) throw new NotPermitted("application");
        Map<Long, String> colleagues =
                mandates.colleagues().stream().collect(Collectors.toMap(ColleagueRow::id, ColleagueRow::name));
        Map<Long, Care> kept = kept(turns);
        journal.willTellOf(rows.stream().map(CompletenessQueue.Row::accountId).toList());
        for (CompletenessQueue.Row row : rows) {
            Turn turn = turns.get(row.applicationId());
            if (!Objects.equals(turn.from(), row.carerId())) throw new Refusal("stale");
            if (turn.to() != null && !colleagues.containsKey(turn.to())) throw new Refusal("care-by-stranger");
            if (Objects.equals(turn.from(), turn.to())) continue;
            turn(kept.get(turn.applicationId()), turn);
            tell(row, turn.to() == null ? null : colleagues.get(turn.to()));
        }
        entities.flush();
    }

    private void turn(Care kept, Turn turn) {
        if (turn.to() == null) entities.remove(kept);
        else if (kept == null) entities.persist(new Care(turn.applicationId(), turn.to()));
        else kept.passTo(turn.to());
    }

    private void tell(CompletenessQueue.Row row, String carer) {
        journal.write(
                "applications.entrusted",
                "application",
                row.applicationId(),
                Changes.of("carer", row.carer(), carer).about(row.accountId()));
    }

    private Map<Long, Care> kept(Map<Long, Turn> turns) {
        return entities.createQuery("SELECT c FROM Care c WHERE c.applicationId IN :ids", Care.class)
                .setParameter("ids", turns.keySet())
                .getResultStream()
                .collect(Collectors.toMap(Care::applicationId, Function.identity()));
    }

    /** @param all what becomes of each; none twice */
    public record Entrust(long callId, List<Turn> all) {
        public Entrust {
            all = List.copyOf(all);
        }
    }

    /**
     * @param from the account that looks after it as it was seen, or null
     * @param to the account that looks after it from now on, or null for nobody
     */
    public record Turn(long applicationId, Long from, Long to) {}
}
