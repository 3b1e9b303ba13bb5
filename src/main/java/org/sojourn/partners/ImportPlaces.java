package org.sojourn.partners;

import org.sojourn.vocabulary.AcademicYear;

/**
 * The order to take a list of places over.
 *
 * @param leaveOutErrors true to write the good rows although others are wrong
 * @param agreed the fingerprint of the plan a person agreed to; null when nobody was asked
 */
public record ImportPlaces(AcademicYear year, String fileName, byte[] content, boolean leaveOutErrors, String agreed) {
    public ImportPlaces(AcademicYear year, String fileName, byte[] content, boolean leaveOutErrors) {
        this(year, fileName, content, leaveOutErrors, null);
    }
}
