package org.sojourn.access.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.platform.Entry;
import org.sojourn.platform.Refusal;

/**
 * Somebody stands in for somebody else, in one role for one unit, from one day to another. It is named by the person
 * herself or by an administrator, begins and ends by itself, and may be ended early; it gives nothing the person stood in
 * for does not hold on that day, and cannot be handed on.
 */
@Entity
@Table(name = "deputyship")
class Deputyship extends Entry {
    private static final int LONGEST_YEARS = 1;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "for_account_id")
    private long forAccountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String unit;

    @Column(name = "from_day")
    private LocalDate firstDay;

    @Column(name = "until_day")
    private LocalDate lastDay;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Deputyship() {}

    Deputyship(MandateDesk.NameDeputy command, long forAccountId) {
        if (command.accountId() == forAccountId) throw new Refusal("deputy-of-oneself");
        this.accountId = command.accountId();
        this.forAccountId = forAccountId;
        this.role = command.role();
        this.unit = command.unit().code();
        this.firstDay = command.from();
        this.lastDay = command.until();
    }

    /** Refuses days that are missing, in the past, in the wrong order or more than a year apart. */
    static void refuseWrongDays(LocalDate from, LocalDate until, LocalDate today) {
        if (from == null || until == null) throw new Refusal("deputy-without-days");
        if (until.isBefore(from)) throw new Refusal("deputy-days-reversed");
        if (until.isBefore(today)) throw new Refusal("deputy-in-the-past");
        if (until.isAfter(from.plusYears(LONGEST_YEARS))) throw new Refusal("deputy-too-long");
    }

    void end(Instant now) {
        if (endedAt == null) endedAt = now;
    }

    long forAccountId() {
        return forAccountId;
    }

    /** For the journal, about the person stood in for; the name of the deputy is told apart, under the key of the deputy. */
    Changes told() {
        return Changes.of("role", null, role)
                .and("unit", null, unit)
                .and("firstDay", null, firstDay)
                .and("lastDay", null, lastDay)
                .about(forAccountId);
    }

    Changes toldEnd() {
        return Changes.of("role", role, null).and("unit", unit, null).about(forAccountId);
    }

    long accountId() {
        return accountId;
    }
}
