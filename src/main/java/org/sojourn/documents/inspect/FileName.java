package org.sojourn.documents.inspect;

import java.util.regex.Pattern;

/** The name somebody gave a file, as a label: never a path, harmless in a header, on a page and in any folder. */
public final class FileName {
    private static final int LONGEST = 100;
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)");

    private FileName() {}

    /** @param kind what the file is, whatever its name said */
    public static String harmless(String given, FileKind kind) {
        String name = given == null ? "" : given;
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[^\\p{L}\\p{M}\\p{N} ._()+-]", " ")
                .replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. -]+|[. ]+$", "");
        name = name.substring(
                        0, name.offsetByCodePoints(0, Math.min(LONGEST / 2, name.codePointCount(0, name.length()))))
                .strip();
        if (name.isEmpty() || RESERVED.matcher(name).matches()) name = "document";
        return name + "." + kind.ending();
    }
}
