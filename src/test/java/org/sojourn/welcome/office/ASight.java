package org.sojourn.welcome.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sojourn.welcome.Owner;
import org.sojourn.welcome.PendingTask;
import org.sojourn.welcome.VisitSight;
import org.sojourn.welcome.core.Kind;
import org.sojourn.welcome.core.OwnerRole;
import org.sojourn.welcome.core.Phase;
import org.sojourn.welcome.core.Progress;
import org.sojourn.welcome.core.TaskText;

/** Makes a visit as the welcome office sees it, on 23 November 2026: a postdoc who stays for a hundred days, all in time. */
final class ASight {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final long id;
    private final LocalDate arrival;
    private Kind kind = Kind.POSTDOC;
    private String guest = "Guest";
    private LocalDate registered;
    private LocalDate safe;
    private LocalDate ready;
    private boolean asked = true;
    private LocalDate address;
    private final List<PendingTask> pending = new ArrayList<>();

    private ASight(long id, LocalDate arrival) {
        this.id = id;
        this.arrival = arrival;
        this.registered = arrival.minusDays(100);
        this.safe = arrival;
    }

    /** @param days from today to the arrival */
    static ASight in(long id, int days) {
        return new ASight(id, TODAY.plusDays(days));
    }

    ASight as(Kind other) {
        kind = other;
        return this;
    }

    ASight named(String name) {
        guest = name;
        return this;
    }

    ASight safeAfter(int days) {
        safe = arrival.plusDays(days);
        return this;
    }

    /** @param days from the arrival */
    ASight ready(int days) {
        ready = arrival.plusDays(days);
        return this;
    }

    /** @param days before the gate was passed; call after {@link #ready} */
    ASight knownBeforeReady(int days) {
        registered = ready.minusDays(days);
        return this;
    }

    ASight address(int days) {
        address = arrival.plusDays(days);
        return this;
    }

    ASight withoutAddress() {
        asked = false;
        return this;
    }

    ASight owes(OwnerRole role, String name, int daysLate) {
        long person = name.isEmpty() ? 0 : name.hashCode();
        return owes(new Owner(role, person, name, true), "W" + (10 + pending.size()), daysLate, false);
    }

    ASight owesHealth(int daysLate) {
        return owes(new Owner(OwnerRole.OCCUPATIONAL_HEALTH, 0, "", true), "W22", daysLate, true);
    }

    private ASight owes(Owner owner, String code, int daysLate, boolean health) {
        TaskText text = new TaskText("Step " + code, "", "", "", "", "");
        pending.add(new PendingTask(
                code, text, text, Phase.PREP, owner, TODAY.minusDays(daysLate), daysLate > 0, true, health));
        return this;
    }

    VisitSight made() {
        return new VisitSight(
                id,
                guest,
                Set.of("NG", "FR"),
                kind,
                "Host",
                "Clinic",
                arrival,
                arrival.plusDays(99),
                registered,
                safe,
                ready,
                asked,
                address,
                new Progress(1, pending.size(), 0, 0),
                pending,
                TODAY);
    }
}
