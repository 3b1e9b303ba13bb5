package org.sojourn.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.sojourn.platform.Unversioned;

/** That a call asks for a part of an application. */
@Entity
@Table(name = "call_step")
@Unversioned("made and removed, never changed; who changes what a call asks for names what she saw of all of it")
class StepAsked {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "entry")
    private Long id;

    @Column(name = "call_id")
    private long callId;

    @Enumerated(EnumType.STRING)
    private AskedStep step;

    protected StepAsked() {}

    StepAsked(long callId, AskedStep step) {
        this.callId = callId;
        this.step = step;
    }

    AskedStep step() {
        return step;
    }
}
