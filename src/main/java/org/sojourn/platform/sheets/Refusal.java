package org.sojourn.platform.sheets;

/** Why a whole file is refused. The text for people is {@code platform.import.refused.} and {@link #text}. */
public enum Refusal {
    UNKNOWN_FORMAT("unknownFormat"),
    OLD_OR_LOCKED("oldOrLocked"),
    EMPTY("empty"),
    TOO_LARGE("tooLarge"),
    TOO_MANY_ROWS("tooManyRows"),
    TOO_MANY_COLUMNS("tooManyColumns"),
    FORMULA("formula"),
    SWOLLEN("swollen"),
    BROKEN("broken"),
    MACROS("macros"),
    EXTERNAL_LINKS("externalLinks"),
    MISSING_SHEET("missingSheet"),
    MISSING_KEY_COLUMN("missingKeyColumn"),
    MISSING_COLUMNS("missingColumns"),
    SAME_COLUMN_TWICE("sameColumnTwice"),
    WRONG_TEMPLATE("wrongTemplate");

    private final String text;

    Refusal(String text) {
        this.text = text;
    }

    FileRefused with(Object... values) {
        return new FileRefused(this, Message.of("platform.import.refused." + text, values));
    }

    String key() {
        return "platform.import.refused." + text;
    }
}
