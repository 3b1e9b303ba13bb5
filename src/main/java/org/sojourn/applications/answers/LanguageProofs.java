package org.sojourn.applications.answers;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sojourn.applications.MyApplication;
import org.sojourn.documents.DocumentRow;
import org.sojourn.documents.DocumentState;
import org.sojourn.partners.PlaceCard;
import org.sojourn.vocabulary.CefrLevel;

/** Which languages a student has handed a document in for. Whether it is right is for the office to say. */
public final class LanguageProofs {
    private static final Set<DocumentState> COUNT =
            Set.of(DocumentState.PARKED, DocumentState.HELD, DocumentState.ACCEPTED);

    private LanguageProofs() {}

    /** Languages of the places wished for that neither a document proves nor her mother tongue makes needless. */
    public static Set<String> unproven(
            MyApplication application, Collection<PlaceCard> wished, Collection<DocumentRow> documents) {
        Set<String> proven = documents.stream()
                .filter(LanguageProofs::counts)
                .map(row -> row.facts().language())
                .collect(Collectors.toSet());
        return wished.stream()
                .filter(place -> place.language() != null && place.level() != null)
                .map(PlaceCard::language)
                .filter(code -> !proven.contains(code)
                        && application.facts().languages().get(code) != CefrLevel.NATIVE)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Handed in, the version that counts, and not turned down. */
    public static boolean counts(DocumentRow row) {
        return row.facts() != null && row.isCurrent() && COUNT.contains(row.state());
    }
}
