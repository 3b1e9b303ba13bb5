package org.sojourn.access.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.access.Role;
import org.sojourn.access.university.ProvenPerson;
import org.sojourn.platform.Entry;

/**
 * The account somebody has whom the university recognises. It is made at her first sign-in there, or when she connects an
 * account she is signed in to; it remembers which roles the university gave, so that it takes no others away; it goes when
 * she cuts the connection or with the account.
 */
@Entity
@Table(name = "identity")
class Identity extends Entry {
    @Column(name = "account_id")
    private long accountId;

    private String issuer;

    private String subject;

    /** Given by claims, between commas. */
    private String roles = "";

    @Column(name = "connected_at")
    private Instant connectedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected Identity() {}

    Identity(long accountId, ProvenPerson person, Instant now) {
        this.accountId = accountId;
        this.issuer = person.issuer();
        this.subject = person.subject();
        this.connectedAt = now;
        this.usedAt = now;
    }

    /** Letter by letter: to the database a subject with a blank behind it is the same. */
    boolean isOf(ProvenPerson person) {
        return issuer.equals(person.issuer()) && subject.equals(person.subject());
    }

    void used(Instant now) {
        usedAt = now;
    }

    Set<Role> given() {
        return Arrays.stream(roles.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    void gives(Collection<Role> now) {
        roles = now.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    long accountId() {
        return accountId;
    }

    Instant connectedAt() {
        return connectedAt;
    }
}
