package org.sojourn.allocation;

/** What another run means for one applicant. */
public enum Effect {
    /** She has a place and had none, or one she wants more by her list of the later run. */
    GAINED,
    /** She has none and had one, or one she wants less. */
    LOST,
    /** Her result is another, and what she had is no longer on her list. */
    OTHER,
    /** She is only in the later run. */
    NEW,
    /** She is only in the earlier run. */
    GONE,
    /** Nothing changed for her. */
    SAME
}
