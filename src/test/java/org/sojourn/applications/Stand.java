package org.sojourn.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sojourn.documents.DocumentKind;
import org.sojourn.documents.DocumentState;
import org.sojourn.documents.Paper;
import org.sojourn.partners.AskedLanguage;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Programme;

/** Applications as the queue reads them, with as little as a test needs. */
final class Stand {
    static final LocalDate TODAY = LocalDate.of(2027, 1, 18);

    private Stand() {}

    static Standing submitted(Map<String, CefrLevel> told, Paper... papers) {
        return new Standing(
                ApplicationStatus.SUBMITTED,
                new Facts(Programme.MEDICINE, 5, told),
                List.of(5L),
                List.of(papers),
                false,
                true,
                TODAY);
    }

    static AskedLanguage asks(String language, CefrLevel level) {
        return new AskedLanguage(5, language, level);
    }

    static Paper proof(String language, CefrLevel level, DocumentState state) {
        return new Paper(DocumentKind.LANGUAGE, state, language, level, null);
    }
}
