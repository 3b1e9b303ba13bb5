package org.sojourn.rulings;

/**
 * A ruling as a run takes it in: what it says, without reason and without people.
 *
 * @param placeId null = the whole application
 */
public record RulingInForce(long applicationId, Long placeId, RulingKind kind) {
    /** Does it say this of a wish for the place? */
    public boolean says(RulingKind wanted, long place) {
        return kind == wanted && (placeId == null || placeId == place);
    }
}
