package org.sojourn.documents;

/**
 * The office has said what a document is good for; told within the transaction of the decision.
 *
 * @param state accepted, rejected or asked again
 */
public record DocumentDecided(long documentId, long accountId, DocumentKind kind, DocumentState state) {}
