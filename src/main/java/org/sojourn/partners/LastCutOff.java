package org.sojourn.partners;

import org.sojourn.vocabulary.AcademicYear;
import org.sojourn.vocabulary.Points;

/**
 * How it was when a place of the same code was last given.
 *
 * @param year of that place
 * @param points of the last admitted, or null where there was room for everybody
 */
public record LastCutOff(AcademicYear year, Points points) {}
