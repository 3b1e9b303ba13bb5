package org.sojourn.correspondence.wording;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.List;

/**
 * A letter in words, ready to be put into the frame of every mail ({@code org/sojourn/mail/frame.*}): plain texts, which the
 * frame escapes.
 *
 * @param lang {@code de} or {@code en}
 * @param action the one thing to do, or null
 * @param aside what explains, or null
 */
public record WrittenLetter(
        String lang,
        String subject,
        String title,
        String preview,
        String greeting,
        List<Block> blocks,
        Action action,
        Aside aside,
        String question,
        String sender) {
    private static final Template HTML = Mustache.compiler().compile(LetterText.read("/org/sojourn/mail/frame.html"));
    private static final Template TEXT =
            Mustache.compiler().escapeHTML(false).compile(LetterText.read("/org/sojourn/mail/frame.txt"));

    /** @param href a whole address, or a path where the house does not know its own */
    public record Action(String href, String label) {}

    public record Aside(String heading, List<Line> lines) {}

    public String html() {
        return HTML.execute(this);
    }

    public String text() {
        return TEXT.execute(this);
    }
}
