package org.sojourn.correspondence.wording;

/**
 * A piece of a line, all in one look.
 *
 * @param href where it leads, or null
 */
public record Span(String text, boolean bold, String href) {
    boolean link() {
        return href != null;
    }

    boolean plain() {
        return !bold && href == null;
    }
}
