package org.sojourn.documents.inspect;

import java.util.concurrent.Semaphore;
import org.sojourn.platform.Refusal;

/** Decides whether a file may be kept. */
public final class Inspection {
    /** Bytes; a form may carry a little more, so that this sentence is said by us. */
    public static final int LARGEST = 6 * 1024 * 1024;

    private static final int MEGABYTES = LARGEST >> 20;

    /** Each may need ten times the size of its file for a moment. */
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    private Inspection() {}

    /** Refuses what is empty, too large, of another kind, broken, locked, active, or would unpack into too much. */
    public static Inspected of(byte[] content) {
        if (content.length == 0) throw new Refusal("document-empty");
        if (content.length > LARGEST) throw new Refusal("document-too-large", MEGABYTES);
        FileKind kind = FileKind.of(content).orElseThrow(() -> new Refusal("document-type"));
        AT_ONCE.acquireUninterruptibly();
        try {
            return switch (kind) {
                case PDF -> new Inspected(kind, content.clone(), PdfInspection.pages(content));
                case PNG -> new Inspected(kind, PngInspection.essence(content), 1);
                case JPEG -> new Inspected(kind, JpegInspection.essence(content), 1);
            };
        } finally {
            AT_ONCE.release();
        }
    }

    static Refusal broken() {
        return new Refusal("document-broken");
    }
}
