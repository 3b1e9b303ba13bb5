package org.sojourn.privacy;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.sojourn.platform.Refusal;

/**
 * Makes a page's text out of what an administrator wrote: placeholders such as {@code {{faculty}}} are filled, then
 * CommonMark becomes HTML. HTML in the text is shown as it is typed and links lead to web and mail addresses only, so that
 * nobody can put a script into a page.
 */
final class TextPress {
    private static final Mustache.Compiler PLACEHOLDERS =
            Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true);
    private static final Parser MARKUP = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final Pattern GAP = Pattern.compile("\\[(Bitte ausfüllen|Please fill in)\\b[^\\]]*\\]");

    private TextPress() {}

    /** Refuses a placeholder that does not exist, and one that is not closed. */
    static String html(String content, Map<String, Object> values) {
        Node text = MARKUP.parse(filled(content, values));
        text.accept(new BelowTheTitle());
        return HTML.render(text);
    }

    private static String filled(String content, Map<String, Object> values) {
        try {
            return PLACEHOLDERS.compile(content).execute(values);
        } catch (MustacheException e) {
            throw new Refusal("text-placeholder-unknown", String.valueOf(e.getMessage()));
        }
    }

    /** Places that only the operator can fill: {@code [Bitte ausfüllen: Anschrift]}. */
    static int gaps(String content) {
        return (int) GAP.matcher(content).results().count();
    }

    /** The page has its title already. */
    private static final class BelowTheTitle extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.max(2, heading.getLevel()));
            visitChildren(heading);
        }
    }
}
