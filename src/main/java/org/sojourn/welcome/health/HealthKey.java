package org.sojourn.welcome.health;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.Base64;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sojourn.documents.FileCipher;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Seal;
import org.sojourn.platform.Settings;
import org.sojourn.platform.StartRefused;

/**
 * The key of occupational health: {@code SOJOURN_HEALTH_KEY}, 32 bytes in base64; in a demo, whose papers are invented, one
 * that everybody can read here. A setting that is no key stops the start.
 */
@ApplicationScoped
class HealthKey {
    private static final Logger LOG = Logger.getLogger(HealthKey.class.getName());
    private static final int BYTES = 32;
    private static final String OF_THE_DEMO = "invented papers of a demo";

    /** Content and key of one paper, both closed. */
    record Closed(byte[] content, String keySealed) {}

    void read(@Observes @Priority(10) @Initialized(ApplicationScoped.class) Object start) {
        try {
            key();
        } catch (StartRefused e) {
            LOG.log(Level.SEVERE, "SOJOURN-STOP: {0}", e.getMessage());
            throw e;
        }
    }

    boolean isThere() {
        return key().isPresent();
    }

    /**
     * Refuses without a key.
     *
     * @param paper the name of the paper, which is bound to what it says
     */
    Closed close(String paper, byte[] content) {
        byte[] own = Seal.key();
        String sealed = Seal.close(required(), Base64.getEncoder().encodeToString(own));
        return new Closed(FileCipher.close(own, paper, content), sealed);
    }

    /** Refuses without a key, with another one, and what was changed since. */
    byte[] open(String paper, Closed closed) {
        byte[] key = required();
        try {
            byte[] own = Base64.getDecoder().decode(Seal.open(key, closed.keySealed()));
            return FileCipher.open(own, paper, closed.content());
        } catch (IllegalStateException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "The " + paper + " does not open; was it or SOJOURN_HEALTH_KEY changed?", e);
            throw new Refusal("health-key-other");
        }
    }

    private static byte[] required() {
        return key().orElseThrow(() -> new Refusal("health-key-missing"));
    }

    private static Optional<byte[]> key() {
        Optional<byte[]> set = Settings.SOJOURN_HEALTH_KEY.value().map(HealthKey::decoded);
        return set.isPresent() || !Settings.SOJOURN_DEMO.isOn()
                ? set
                : Optional.of(java.util.HexFormat.of().parseHex(Seal.digest(OF_THE_DEMO)));
    }

    private static byte[] decoded(String said) {
        try {
            byte[] key = Base64.getDecoder().decode(said);
            if (key.length == BYTES) return key;
        } catch (IllegalArgumentException e) {
            LOG.log(Level.FINE, "no base64", e);
        }
        throw new StartRefused("SOJOURN_HEALTH_KEY is not a key of 32 bytes in base64.");
    }
}
