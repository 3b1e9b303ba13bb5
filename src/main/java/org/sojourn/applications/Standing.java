package org.sojourn.applications;

import java.time.LocalDate;
import java.util.List;
import org.sojourn.documents.Paper;
import org.sojourn.partners.AskedLanguage;
import org.sojourn.vocabulary.CefrLevel;

/**
 * An application as far as it can lack something; without points and categories, which are the office's to enter.
 *
 * @param wishes place ids, in no order
 * @param papers the newest version of everything she has handed in
 * @param asksOffice whether the latest word between her and the office is hers
 * @param mustProve the call wants the languages of its places proven
 * @param on the day of the look
 */
record Standing(
        ApplicationStatus status,
        Facts facts,
        List<Long> wishes,
        List<Paper> papers,
        boolean asksOffice,
        boolean mustProve,
        LocalDate on) {
    boolean tells(AskedLanguage asked) {
        CefrLevel told = facts.languages().get(asked.language());
        return told != null && (asked.level() == null || told.reaches(asked.level()));
    }

    boolean proves(AskedLanguage asked) {
        return papers.stream().anyMatch(paper -> paper.proves(asked.language(), asked.level(), on));
    }
}
