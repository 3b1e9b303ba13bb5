package org.sojourn.documents;

import java.time.Instant;

/** An uploaded file with its content. */
public record UploadRow(
        long id,
        String purpose,
        long subjectId,
        String fileName,
        byte[] content,
        Instant uploadedAt,
        Instant usedAt,
        String outcome) {
    public boolean isUsed() {
        return usedAt != null;
    }
}
