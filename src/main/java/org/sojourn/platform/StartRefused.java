package org.sojourn.platform;

/** The application will not start; the message is one sentence for the person who starts it. */
public class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartRefused(String sentence) {
        super(sentence);
    }
}
