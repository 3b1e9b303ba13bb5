package org.sojourn.access.people;

/** A person as lists show her. */
public record PersonRow(long id, int version, String givenName, String familyName, String email, String studentNumber) {
    public String name() {
        return givenName + " " + familyName;
    }
}
