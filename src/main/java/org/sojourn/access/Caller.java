package org.sojourn.access;

import java.util.Set;

/**
 * The person behind a request, as the database knows her at this moment.
 *
 * @param accountId the account, 0 for nobody and for the application itself
 * @param name given and family name
 */
public record Caller(long accountId, String name, Set<Role> roles) {
    static final Caller NOBODY = new Caller(0, "", Set.of());
    static final Caller SYSTEM = new Caller(0, "Sojourn", Set.of(Role.SYSTEM));

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean isSignedIn() {
        return accountId != 0;
    }
}
