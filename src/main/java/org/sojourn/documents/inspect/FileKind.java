package org.sojourn.documents.inspect;

import java.util.Arrays;
import java.util.Optional;

/** What is taken, by the bytes every such file begins with. */
public enum FileKind {
    PDF("pdf", "application/pdf", '%', 'P', 'D', 'F', '-'),
    PNG("png", "image/png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
    JPEG("jpg", "image/jpeg", 0xFF, 0xD8, 0xFF);

    private final String ending;
    private final String mediaType;
    private final int[] beginning;

    FileKind(String ending, String mediaType, int... beginning) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    static Optional<FileKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        if (content.length < beginning.length) return false;
        for (int i = 0; i < beginning.length; i++) if ((content[i] & 0xFF) != beginning[i]) return false;
        return true;
    }

    /** Without a dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
