package org.sojourn.documents;

import java.time.Instant;

/**
 * One version of a document.
 *
 * @param chainId the id of its first version: the same for all of them
 * @param number which version it is, from 1
 * @param reason why it was rejected, or what is asked for, or null
 * @param decidedBy the account of the officer, or null
 * @param replacedAt null for the version that counts
 * @param facts null for everything but a proof of a language
 */
public record DocumentRow(
        long id,
        int version,
        long accountId,
        long chainId,
        int number,
        DocumentKind kind,
        DocumentState state,
        String fileName,
        long bytes,
        int pages,
        String contentDigest,
        String reason,
        Instant handedInAt,
        Instant decidedAt,
        Long decidedBy,
        Instant replacedAt,
        LanguageFacts facts) {
    public boolean isCurrent() {
        return replacedAt == null;
    }

    public boolean isWaiting() {
        return isCurrent() && state == DocumentState.HELD;
    }

    /** May its owner put a newer version in its place? */
    public boolean isReplaceable() {
        return isCurrent() && state != DocumentState.ACCEPTED;
    }

    /** May its owner take it away? Nobody has decided anything yet. */
    public boolean isTakeable() {
        return isCurrent() && number == 1 && (state == DocumentState.HELD || state == DocumentState.PARKED);
    }
}
