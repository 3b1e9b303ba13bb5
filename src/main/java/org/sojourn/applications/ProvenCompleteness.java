package org.sojourn.applications;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.sojourn.applications.Missing.Code;
import org.sojourn.documents.Paper;
import org.sojourn.partners.AskedLanguage;

/** What is missing of that which she proves, and which of her papers wait for the office. */
@ApplicationScoped
class ProvenCompleteness implements Completeness {
    @Override
    public List<Missing> of(Standing application, Collection<AskedLanguage> wished) {
        Stream<Missing> unproven = wished.stream()
                .filter(asked -> application.mustProve() && application.tells(asked) && !application.proves(asked))
                .map(AskedLanguage::language)
                .sorted()
                .map(language -> new Missing(Code.LANGUAGE_PROOF, language));
        Stream<Missing> again = application.papers().stream()
                .filter(paper -> paper.state().needsAnother())
                .map(paper -> new Missing(Code.DOCUMENT_ASKED, paper.kind().name()))
                .sorted((one, other) -> one.about().compareTo(other.about()));
        Stream<Missing> waiting =
                application.papers().stream().filter(Paper::waits).map(ProvenCompleteness::toCheck);
        return Stream.of(unproven, again, waiting)
                .flatMap(each -> each.distinct())
                .toList();
    }

    private static Missing toCheck(Paper paper) {
        return paper.kind().isLanguage()
                ? new Missing(Code.LANGUAGE_TO_CHECK, paper.language())
                : new Missing(Code.DOCUMENT_TO_CHECK, paper.kind().name());
    }
}
