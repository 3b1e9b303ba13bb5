package org.sojourn.home;

/**
 * One thing that waits for a person: what, by when, where to do it.
 *
 * @param title the news, with its figure
 * @param text what it means, or until when
 * @param href where it is done
 * @param button the verb on its button
 */
public record Waiting(String title, String text, String href, String button) {}
