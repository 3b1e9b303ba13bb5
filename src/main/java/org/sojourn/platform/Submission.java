package org.sojourn.platform;

/**
 * A form as it was sent.
 *
 * @param accountId who sent it
 * @param key the random word that was made with the form; every copy of the form carries the same
 * @param content digest of everything typed and of the button pressed
 */
public record Submission(long accountId, String key, String content) {
    /** The key itself is known to the form alone. */
    String keyHash() {
        return Seal.digest(key);
    }

    /** Salted with the key, so that a short answer cannot be guessed from it. */
    String contentHash() {
        return Seal.digest(key + content);
    }
}
