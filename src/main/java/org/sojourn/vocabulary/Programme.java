package org.sojourn.vocabulary;

/** The study programmes of the School of Medicine. */
public enum Programme {
    MEDICINE,
    DENTISTRY,
    PUBLIC_HEALTH,
    RADIATION_SCIENCES
}
