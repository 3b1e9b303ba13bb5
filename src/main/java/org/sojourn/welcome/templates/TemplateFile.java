package org.sojourn.welcome.templates;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.sojourn.welcome.core.Template;
import org.sojourn.welcome.core.TemplateReading;
import org.sojourn.welcome.core.TemplateText;

/** A template as a file. */
final class TemplateFile {
    /** Without it spreadsheets take umlauts for something else. */
    private static final String MARK = "\uFEFF";

    private static final Charset OF_OLD_SPREADSHEETS = Charset.forName("windows-1252");

    private TemplateFile() {}

    static byte[] write(Template template) {
        return (MARK + TemplateText.write(template)).getBytes(StandardCharsets.UTF_8);
    }

    static TemplateReading read(byte[] content) {
        return TemplateText.read("import", text(content));
    }

    private static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(content, OF_OLD_SPREADSHEETS);
        }
    }
}
