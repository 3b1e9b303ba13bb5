package org.sojourn.documents.inspect;

import org.sojourn.platform.Refusal;

/** How large a picture may become in memory: a page of A4 at 600 dots per inch has 35 million points. */
final class Dimensions {
    private static final long LONGEST_SIDE = 12_000;
    private static final long MOST_POINTS = 50_000_000;

    private Dimensions() {}

    static void refuseTooLarge(long width, long height) {
        if (width < 1 || height < 1) throw Inspection.broken();
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_POINTS)
            throw new Refusal("document-dimensions", width, height);
    }
}
