package org.sojourn.documents.inspect;

/**
 * A file that may be kept.
 *
 * @param content what is kept: of a picture only what it needs to be shown, without places, texts and whatever was hung
 *     behind its end
 * @param pages 1 for a picture
 */
public record Inspected(FileKind kind, byte[] content, int pages) {}
