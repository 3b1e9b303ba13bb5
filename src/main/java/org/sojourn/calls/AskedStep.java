package org.sojourn.calls;

/** A part of an application that a call may ask for; one it does not ask for is voluntary. */
public enum AskedStep {
    MOTIVATION,
    STUDY_PLAN,
    ENGAGEMENT,
    /** A document for the language of every place wished for. */
    LANGUAGE_PROOF
}
