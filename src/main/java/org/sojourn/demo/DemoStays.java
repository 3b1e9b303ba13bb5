package org.sojourn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.welcome.OverviewRegister;
import org.sojourn.welcome.PendingTask;
import org.sojourn.welcome.TaskDesk;
import org.sojourn.welcome.Trait;
import org.sojourn.welcome.VisitDesk;
import org.sojourn.welcome.VisitFacts;
import org.sojourn.welcome.VisitSight;
import org.sojourn.welcome.core.Kind;
import org.sojourn.welcome.core.LegalForm;
import org.sojourn.welcome.core.OwnerRole;
import org.sojourn.welcome.core.Template;

/** Guests who came some weeks ago and are still here, so that there is something to count: most were ready on their first day. */
@ApplicationScoped
class DemoStays {
    private static final long DAY = 24L * 3600;
    private static final String ADDRESS = "W41";
    private static final int STAY = 150;

    /** Known to the office so many days before the arrival. */
    private static final int AHEAD = 60;

    private static final List<Stay> STAYS = List.of(
            new Stay("Dr. Camille", "Laurent", "FR", 80, -12, 9),
            new Stay("Dr. Piotr", "Nowak", "PL", 71, -9, 12),
            new Stay("Dr. Sanne", "de Vries", "NL", 64, -10, 20),
            new Stay("Dr. Elena", "Popescu", "RO", 57, -8, 7),
            new Stay("Dr. Tiago", "Ferreira", "PT", 43, 6, 13),
            new Stay("Dr. Anna", "Kowalczyk", "PL", 36, -11, 10));

    @Inject
    private VisitDesk visits;

    @Inject
    private TaskDesk tasks;

    @Inject
    private OverviewRegister register;

    @Inject
    private DatabaseClock clock;

    /**
     * Somebody who is here.
     *
     * @param ago days since the arrival
     * @param ready days from the arrival to the passed gate, negative before it
     * @param address days from the arrival to the registered address
     */
    private record Stay(String given, String family, String country, int ago, int ready, int address) {
        VisitFacts facts(LocalDate today) {
            LocalDate arrival = today.minusDays(ago);
            return new VisitFacts(
                    Kind.POSTDOC,
                    LegalForm.GUEST_AGREEMENT,
                    Set.of(country),
                    LocalDate.of(1987, 5, 1).plusDays(ago * 10L),
                    arrival,
                    arrival.plusDays(STAY),
                    Set.of(),
                    Set.of(Trait.RESEARCH, Trait.LEAVES_GERMANY),
                    Set.of());
        }

        String email() {
            return (given.replace("Dr. ", "") + "." + family)
                            .toLowerCase(java.util.Locale.ROOT)
                            .replace(" ", "") + "@example.org";
        }
    }

    void arrived(long host) {
        LocalDate today = clock.now().atZone(DatabaseClock.ZONE).toLocalDate();
        for (Stay stay : STAYS) {
            clock.setOffset(-(stay.ago() + AHEAD) * DAY);
            long visit = visits.registerFor(
                    host,
                    new VisitDesk.RegisterVisit(
                            new AccountDesk.ReceiveGuest(stay.given(), stay.family(), stay.email(), "en"),
                            stay.facts(today),
                            "Institut für Physiologie",
                            "",
                            null,
                            null));
            clock.setOffset(0);
            live(visit, stay, today.minusDays(stay.ago()));
        }
    }

    /** Everything that should be done is, but for what is the physicians’. */
    private void live(long visit, Stay stay, LocalDate arrival) {
        VisitSight sight = register.arriving(arrival, arrival).stream()
                .filter(one -> one.id() == visit)
                .findFirst()
                .orElseThrow();
        for (PendingTask task : sight.pending())
            if (task.overdue()
                    && task.owner().role() != OwnerRole.OCCUPATIONAL_HEALTH
                    && !task.code().equals(Template.GATE)
                    && !task.code().equals(ADDRESS)) done(visit, task.code(), task.due());
        done(visit, Template.GATE, arrival.plusDays(stay.ready()));
        done(visit, ADDRESS, arrival.plusDays(stay.address()));
    }

    private void done(long visit, String code, LocalDate on) {
        tasks.complete(new TaskDesk.CompleteTask(visit, code, 0, on, null, null));
    }
}
