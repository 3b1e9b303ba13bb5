package org.sojourn.access.university;

import java.util.List;
import java.util.Map;

/** For tests: people as the university would prove them. */
public final class ProvenPeople {
    private ProvenPeople() {}

    public static ProvenPerson of(String issuer, Map<String, Object> claims) {
        return new ProvenPerson(issuer, String.valueOf(claims.get("sub")), List.of(claims), false);
    }
}
