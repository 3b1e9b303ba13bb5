package org.sojourn.welcome;

import java.time.LocalDate;
import java.util.List;
import org.sojourn.access.people.PersonRow;
import org.sojourn.welcome.core.LegalForm;

/**
 * One task with everything its owner needs: whose visit, from when to when, what was said of it.
 *
 * @param calledOff nobody comes; nothing is to do any more
 * @param ends the last day of the document it extends, null where it extends none
 * @param papers given for it
 * @param earlier papers given for other steps, which the reader may give for this one too
 * @param needing steps that wait for it, whose owners could get its papers too
 */
public record TaskCard(
        BoardRow row,
        PersonRow host,
        PersonRow guestToWriteTo,
        LegalForm legalForm,
        VisitFacts facts,
        boolean calledOff,
        LocalDate ends,
        List<PaperRow> papers,
        List<PaperRow> earlier,
        List<Beside> needing,
        List<NoteRow> notes) {
    public TaskCard {
        papers = List.copyOf(papers);
        earlier = List.copyOf(earlier);
        needing = List.copyOf(needing);
        notes = List.copyOf(notes);
    }
}
