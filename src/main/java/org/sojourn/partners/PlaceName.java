package org.sojourn.partners;

import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

/**
 * As much of a place as its short name is made of.
 *
 * @param code short and unique within its year: {@code KCL-W}
 */
public record PlaceName(long id, String code, String partnerShort, PlaceKind kind, Programme programme, Term term) {}
