package org.sojourn.privacy.registry;

/** The registry cannot be read; the sentence names the line. */
public class RegistryIsFlawed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RegistryIsFlawed(String sentence) {
        super(sentence);
    }
}
