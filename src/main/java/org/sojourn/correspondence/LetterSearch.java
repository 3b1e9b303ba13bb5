package org.sojourn.correspondence;

import org.sojourn.correspondence.wording.LetterKind;

/**
 * What a list of letters is asked for.
 *
 * @param text part of the address, or blank
 * @param state null for every one
 * @param kind null for every one
 * @param page from 1
 */
public record LetterSearch(String text, LetterState state, LetterKind kind, int page, int size) {}
