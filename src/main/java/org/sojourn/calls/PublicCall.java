package org.sojourn.calls;

import java.util.List;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.partners.PlaceCard;

/**
 * An announced call as anybody in the world may read it.
 *
 * @param card with the deadline for all
 * @param places by partner
 */
public record PublicCall(CallCard card, RuleBook rules, RulesRow rulesRow, List<PlaceCard> places) {}
