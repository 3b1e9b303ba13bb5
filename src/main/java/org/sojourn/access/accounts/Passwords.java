package org.sojourn.access.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Hashes passwords and compares what was typed with a hash: PBKDF2, 210,000 rounds. */
@ApplicationScoped
public class Passwords {
    private static final Map<String, String> ROUNDS = Map.of("Pbkdf2PasswordHash.Iterations", "210000");

    @Inject
    private Pbkdf2PasswordHash hash;

    @PostConstruct
    void begin() {
        hash.initialize(ROUNDS);
    }

    /** Another one each time; takes as long as {@link #fits}. */
    public String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    public boolean fits(String password, String known) {
        return hash.verify(password.toCharArray(), known);
    }
}
