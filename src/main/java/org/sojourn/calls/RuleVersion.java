package org.sojourn.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.platform.Unversioned;

/**
 * A version of a call's rules as somebody saved it: written once, never changed. When the call opens, the version it follows
 * is frozen, and none comes after it.
 */
@Entity
@Unversioned("written once; frozen under the version of its call")
@Table(name = "rule_version")
class RuleVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "entry")
    private Long id;

    @Column(name = "call_id")
    private long callId;

    private int number;

    private String content;

    private String digest;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private Long writtenBy;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    protected RuleVersion() {}

    /**
     * @param content the rule book's canonical text
     * @param digest SHA-256 of that text
     */
    RuleVersion(long callId, int number, String content, String digest) {
        this.callId = callId;
        this.number = number;
        this.content = content;
        this.digest = digest;
    }

    /** @param by the account, 0 when the application itself wrote it */
    RuleVersion written(Instant at, long by) {
        this.writtenAt = at;
        this.writtenBy = by == 0 ? null : by;
        return this;
    }

    void freeze(Instant now) {
        if (frozenAt != null) throw new IllegalStateException("rules frozen twice, call " + callId);
        this.frozenAt = now;
    }

    /** The version of this number, which a call names and which therefore exists. */
    static RuleVersion of(EntityManager entities, long callId, int number) {
        return entities.createQuery(
                        "SELECT r FROM RuleVersion r WHERE r.callId = :call AND r.number = :number", RuleVersion.class)
                .setParameter("call", callId)
                .setParameter("number", number)
                .getSingleResult();
    }

    RulesRow row() {
        return new RulesRow(callId, number, digest, writtenAt, writtenBy, frozenAt);
    }

    String content() {
        return content;
    }

    int number() {
        return number;
    }

    String digest() {
        return digest;
    }
}
