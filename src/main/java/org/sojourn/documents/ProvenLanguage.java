package org.sojourn.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A proof of a language that has not been turned down.
 *
 * @param isAccepted the office has looked at it and agrees
 */
public record ProvenLanguage(long documentId, LanguageFacts facts, boolean isAccepted, Instant handedInAt) {
    /** States in which a proof counts. */
    static final List<DocumentState> COUNTED = List.of(DocumentState.HELD, DocumentState.ACCEPTED);

    /** Those among somebody's documents that were valid on a day, as {@link DocumentRegister#myLanguages} finds them. */
    public static List<ProvenLanguage> among(Collection<DocumentRow> documents, LocalDate on) {
        return documents.stream()
                .filter(row -> row.facts() != null && row.isCurrent() && COUNTED.contains(row.state()))
                .map(row -> new ProvenLanguage(
                        row.id(), row.facts(), row.state() == DocumentState.ACCEPTED, row.handedInAt()))
                .filter(proof -> proof.countsOn(on, 0))
                .toList();
    }

    /** @param oldestMonths how old it may be, 0 for no limit */
    boolean countsOn(LocalDate day, int oldestMonths) {
        if (facts.issuedOn().isAfter(day)) return false;
        if (facts.validUntil() != null && facts.validUntil().isBefore(day)) return false;
        return oldestMonths == 0 || !facts.issuedOn().plusMonths(oldestMonths).isBefore(day);
    }
}
