package org.sojourn.correspondence;

import org.sojourn.correspondence.wording.WrittenLetter;

/** @param words what it says; null for every letter that goes, or went, to somebody */
public record LetterCard(LetterRow row, WrittenLetter words) {}
