package org.sojourn.platform.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes what stands on a paper, from the top: title, headings that become bookmarks, text, tables with heads, lines to
 * sign on. Everything given is text; nothing in it is taken for markup.
 */
public final class PaperWriter {
    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm 24mm 22mm;
              @bottom-left { content: "%s"; font-family: '%s'; font-size: 8pt; color: #444; vertical-align: top; padding-top: 5mm }
              @bottom-right { content: counter(page) " / " counter(pages); font-family: '%s'; font-size: 8pt; color: #444;
                vertical-align: top; padding-top: 5mm } }
            * { font-family: '%s' }
            body { font-size: 10pt; line-height: 1.4; color: #111 }
            h1 { font-size: 19pt; line-height: 1.2; margin: 0 0 3mm 0 }
            h2 { font-size: 13pt; margin: 8mm 0 2mm 0; page-break-after: avoid }
            h3 { font-size: 10.5pt; margin: 5mm 0 1mm 0; page-break-after: avoid }
            p { margin: 0 0 2mm 0 }
            ul { margin: 0 0 2mm 0; padding-left: 5mm }
            table { width: 100%%; border-collapse: collapse; margin: 1mm 0 2mm 0; -fs-table-paginate: paginate; word-wrap: break-word }
            th, td { text-align: left; vertical-align: top; padding: 1mm 4mm 1mm 0; border-bottom: 0.4pt solid #999 }
            th { font-weight: bold }
            thead th { border-bottom: 0.8pt solid #111 }
            tr { page-break-inside: avoid }
            tbody th { font-weight: normal }
            .num { text-align: right; padding-left: 3mm; width: 15mm; white-space: nowrap }
            .keep { page-break-inside: avoid }
            .facts th { width: 44mm; color: #444 }
            .facts td { padding-right: 0 }
            .sign { margin: 14mm 0 0 0; border-top: 0.6pt solid #111; width: 75mm; padding-top: 1mm }
            """;

    private final Locale language;
    private final String title;
    private final StringBuilder body = new StringBuilder();
    private final List<String> bookmarks = new ArrayList<>();

    /** @param title stands on top, in the file's properties and at the foot of each page */
    public PaperWriter(Locale language, String title) {
        this.language = language;
        this.title = title;
        body.append("<h1 id=\"b0\">").append(escaped(title)).append("</h1>");
        bookmarks.add(title);
    }

    /** A heading with a bookmark. */
    public PaperWriter heading(String text) {
        body.append("<h2 id=\"b").append(bookmarks.size()).append("\">");
        body.append(escaped(text)).append("</h2>");
        bookmarks.add(text);
        return this;
    }

    public PaperWriter subheading(String text) {
        return in("h3", text);
    }

    public PaperWriter text(String text) {
        return in("p", text);
    }

    private PaperWriter in(String element, String text) {
        body.append('<').append(element).append('>').append(escaped(text));
        body.append("</").append(element).append('>');
        return this;
    }

    public PaperWriter list(List<String> points) {
        if (points.isEmpty()) return this;
        body.append("<ul>");
        points.forEach(point -> in("li", point));
        body.append("</ul>");
        return this;
    }

    /** A table of two columns without a head: what it is, and its value. */
    public PaperWriter facts(List<Fact> facts) {
        body.append("<table class=\"facts\"><tbody>");
        for (Fact fact : facts) {
            body.append("<tr><th scope=\"row\">").append(escaped(fact.label())).append("</th>");
            body.append("<td>").append(escaped(fact.value())).append("</td></tr>");
        }
        body.append("</tbody></table>");
        return this;
    }

    /** A table; the first cell of each row names the row. */
    public PaperWriter table(List<Head> heads, List<List<String>> rows) {
        body.append("<table><thead><tr>");
        for (Head head : heads)
            body.append("<th scope=\"col\"")
                    .append(style(head))
                    .append('>')
                    .append(escaped(head.text()))
                    .append("</th>");
        body.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            body.append("<tr>");
            for (int i = 0; i < heads.size(); i++) {
                String cell = i == 0 ? "th scope=\"row\"" : "td";
                body.append('<')
                        .append(cell)
                        .append(style(heads.get(i)))
                        .append('>')
                        .append(escaped(row.get(i)));
                body.append(i == 0 ? "</th>" : "</td>");
            }
            body.append("</tr>");
        }
        body.append("</tbody></table>");
        return this;
    }

    private static String style(Head head) {
        return head.isNumber() ? " class=\"num\"" : "";
    }

    /** Lines to sign on, each with what stands below it, under a heading on the same page. */
    public PaperWriter signatures(String heading, String text, List<String> below) {
        body.append("<div class=\"keep\">");
        heading(heading).text(text);
        for (String line : below)
            body.append("<p class=\"sign\">").append(escaped(line)).append("</p>");
        body.append("</div>");
        return this;
    }

    /** The page for {@link Paper#pdf}. */
    public String xhtml() {
        StringBuilder page = new StringBuilder("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"");
        page.append(language.toLanguageTag()).append("\"><head><title>").append(escaped(title));
        page.append("</title><meta name=\"subject\" content=\"").append(escaped(title));
        page.append("\"/><meta name=\"description\" content=\"")
                .append(escaped(title))
                .append("\"/><bookmarks>");
        for (int i = 0; i < bookmarks.size(); i++)
            page.append("<bookmark name=\"")
                    .append(escaped(bookmarks.get(i)))
                    .append("\" href=\"#b")
                    .append(i)
                    .append("\"/>");
        page.append("</bookmarks><style>").append(escaped(style())).append("</style></head><body>");
        return page.append(body).append("</body></html>").toString();
    }

    private String style() {
        String foot = Letters.printable(title).replace("\\", "\\\\").replace("\"", "\\\"");
        return STYLE.formatted(foot, Paper.FAMILY, Paper.FAMILY, Paper.FAMILY);
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints()
                .filter(letter -> !Character.isISOControl(letter) || letter == '\n')
                .forEach(letter -> {
                    switch (letter) {
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '&' -> safe.append("&amp;");
                        case '"' -> safe.append("&quot;");
                        default -> safe.appendCodePoint(letter);
                    }
                });
        return safe.toString();
    }

    /** What something is called, and what it is. */
    public record Fact(String label, String value) {}

    /** A column's head. */
    public record Head(String text, boolean isNumber) {
        public static Head of(String text) {
            return new Head(text, false);
        }

        public static Head number(String text) {
            return new Head(text, true);
        }
    }
}
