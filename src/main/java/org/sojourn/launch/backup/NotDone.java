package org.sojourn.launch.backup;

/** A backup or restore that ends here; the message is the whole text for the person at the console. */
final class NotDone extends RuntimeException {
    NotDone(String sentence) {
        super(sentence, null, false, false);
    }

    NotDone(String sentence, Throwable cause) {
        super(sentence + " (" + reason(cause) + ")", cause);
    }

    private static String reason(Throwable cause) {
        String text = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return text.lines().findFirst().orElse("no reason given");
    }
}
