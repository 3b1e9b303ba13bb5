package org.sojourn.applications.answers;

import jakarta.inject.Inject;
import java.time.Instant;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Role;
import org.sojourn.applications.ApplicationDesk;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.applications.Facts;
import org.sojourn.applications.MyApplication;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;

/** Where a student tells one fact after the other, as soon as she has typed it. */
@Desk
public class FactDesk {
    @Inject
    private ApplicationRegister register;

    @Inject
    private ApplicationDesk applications;

    @Inject
    private DatabaseClock clock;

    /**
     * Tells one fact of the caller's own application. What already stands changes nothing. Where something else stands than what
     * she saw, another window was quicker: refused as {@code stale}. Refuses what is no value of the fact, and everything once
     * the call is over.
     *
     * @return what now stands
     */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public FactRow tell(TellFact command) {
        MyApplication mine = mine(command.applicationId());
        Facts told = command.fact().with(mine.facts(), command.value());
        String stands = command.fact().in(mine.facts());
        if (command.fact().in(told).equals(stands)) return new FactRow(stands, mine.changedAt());
        if (!stands.equals(command.seen())) throw new Refusal("stale");
        applications.saveFacts(new ApplicationDesk.SaveFacts(mine.id(), mine.version(), told));
        return new FactRow(command.fact().in(told), clock.now());
    }

    /** What stands as a fact of the caller's own application. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public FactRow look(long applicationId, Fact fact) {
        MyApplication mine = mine(applicationId);
        return new FactRow(fact.in(mine.facts()), mine.changedAt());
    }

    private MyApplication mine(long applicationId) {
        return register.allMine().stream()
                .filter(each -> each.id() == applicationId)
                .findFirst()
                .orElseThrow(() -> new NotPermitted("application"));
    }

    /** @param seen what stood there when she began, empty for nothing */
    public record TellFact(long applicationId, Fact fact, String seen, String value) {}

    /** @param changedAt when anything of the application was last changed */
    public record FactRow(String value, Instant changedAt) {}
}
