package org.sojourn.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.sojourn.access.Sight;

/** Who of the office may look at a document. */
@ApplicationScoped
class DocumentSight implements Sight {
    @Inject
    private DocumentRegister documents;

    @Override
    public Set<String> kinds() {
        return Set.of("document");
    }

    @Override
    public boolean sees(String kind, long id) {
        return documents.one(id).isPresent();
    }
}
