package org.sojourn.welcome.core;

/**
 * A task in one language.
 *
 * @param title what is to be done, in a few words
 * @param explanation what it is and how it is done, for somebody who has never been here
 * @param why why it must be
 * @param owner who does it, as offices say it
 * @param evidence what shows that it is done
 * @param link an official page, https, or empty
 */
public record TaskText(String title, String explanation, String why, String owner, String evidence, String link) {
    public static final TaskText NONE = new TaskText("", "", "", "", "", "");

    public TaskText {
        title = tidy(title);
        explanation = tidy(explanation);
        why = tidy(why);
        owner = tidy(owner);
        evidence = tidy(evidence);
        link = tidy(link);
    }

    private static String tidy(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
