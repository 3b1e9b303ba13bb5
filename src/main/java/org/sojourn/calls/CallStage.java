package org.sojourn.calls;

/**
 * Where a call stands, finer than its {@link CallPhase}: derived from what was done with it and the database's clock, never
 * set. Other rooms ask for the phase; the office's pages show the stage.
 */
public enum CallStage {
    /** Being prepared; everything can change. */
    DRAFT(CallPhase.DRAFT),
    /** Opened by the office, the window has not begun. */
    ANNOUNCED(CallPhase.ANNOUNCED),
    /** At least one person may apply. */
    OPEN(CallPhase.OPEN),
    /** Nobody may change wishes; proofs may still come, until the moment planned. */
    COMPLETING(CallPhase.CLOSED),
    /** Everything is in; points are entered, runs are made. */
    SCORING(CallPhase.CLOSED),
    /** A run has the second person's yes. */
    DECIDED(CallPhase.CLOSED),
    /** Results are out, answers and the list move. */
    RELEASED(CallPhase.RELEASED),
    /** The office has put it to the files; no next step is left. */
    CONCLUDED(CallPhase.RELEASED);

    private final CallPhase phase;

    CallStage(CallPhase phase) {
        this.phase = phase;
    }

    public CallPhase phase() {
        return phase;
    }
}
