package org.sojourn.welcome.notices;

import org.sojourn.welcome.core.OwnerRole;

/**
 * Who answers for a step.
 *
 * @param personId the person, or 0 where an office or a role does
 * @param staffed whether anybody is there
 */
public record Answering(OwnerRole role, long personId, boolean staffed) {}
