package org.sojourn.welcome.health;

import java.util.List;
import org.sojourn.welcome.HealthVisit;

/**
 * A visit with its papers.
 *
 * @param possible whether papers can be taken here: the key of occupational health is there
 * @param papers the first given first
 */
public record HealthCard(HealthVisit visit, boolean possible, List<PaperRow> papers) {
    public HealthCard {
        papers = List.copyOf(papers);
    }
}
