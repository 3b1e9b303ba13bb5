package org.sojourn.welcome;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Role;
import org.sojourn.welcome.core.GuestWish;

/**
 * Where the days and facts of a visit change, and where it is called off and taken up again. What was done stays done with its
 * day and its evidence; everything else is planned anew, and {@link VisitChanged} follows. {@link ChangeRegister} shows before
 * what it will mean.
 */
@Desk
public class ChangeDesk {
    @Inject
    private VisitActs acts;

    /** Whatever visit it is. Refuses what cannot be true, a change of nothing, and a visit that is called off. */
    @Permits(Role.WELCOME)
    public void change(ChangeVisit command) {
        change(acts.any(command.visitId()), command);
    }

    /** The same for a visit of the caller’s, or of a host he stands in for. */
    @Permits(value = Role.HOST, reach = Reach.OWN)
    public void changeHosted(ChangeVisit command) {
        change(acts.hosted(command.visitId()), command);
    }

    private void change(Visit visit, ChangeVisit command) {
        acts.change(visit, command.version(), visit.facts().asTheHouseSays(command.facts()), "welcome.visit-changed");
    }

    /**
     * The guest says when she arrives, who comes with her and what she would like; the last day and everything about the work
     * stay as they are. Refuses an arrival on a day that is over, and what {@link #change} refuses.
     */
    @Permits(value = Role.GUEST, reach = Reach.OWN)
    public void changeMine(ChangeMyVisit command) {
        Visit visit = acts.own(command.visitId());
        acts.change(
                visit,
                command.version(),
                visit.asGuestSays(command.arrival(), command.traits(), command.wishes(), acts.today()),
                "welcome.visit-changed");
    }

    /** Nobody comes. Refuses without a reason; the guest reads it. */
    @Permits(Role.WELCOME)
    public void callOff(CallOffVisit command) {
        acts.callOff(acts.any(command.visitId()), command.version(), command.reason());
    }

    @Permits(value = Role.HOST, reach = Reach.OWN)
    public void callOffHosted(CallOffVisit command) {
        acts.callOff(acts.hosted(command.visitId()), command.version(), command.reason());
    }

    /** A visit that was called off takes place after all, with everything that was done for it. */
    @Permits(Role.WELCOME)
    public void bringBack(BringBackVisit command) {
        acts.bringBack(acts.any(command.visitId()), command.version());
    }

    @Permits(value = Role.HOST, reach = Reach.OWN)
    public void bringBackHosted(BringBackVisit command) {
        acts.bringBack(acts.hosted(command.visitId()), command.version());
    }

    /** @param facts all of them, changed or not; what only the guest can say is passed over */
    public record ChangeVisit(long visitId, int version, VisitFacts facts) {}

    /** @param traits those of {@link Trait#isOfGuest}; others are passed over */
    public record ChangeMyVisit(
            long visitId, int version, LocalDate arrival, Set<Trait> traits, Set<GuestWish> wishes) {}

    public record CallOffVisit(long visitId, int version, String reason) {}

    public record BringBackVisit(long visitId, int version) {}
}
