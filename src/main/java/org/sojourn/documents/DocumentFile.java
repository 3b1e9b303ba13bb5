package org.sojourn.documents;

/** A document with its content, to be given to somebody who may have it. */
public record DocumentFile(String name, String mediaType, byte[] content) {}
