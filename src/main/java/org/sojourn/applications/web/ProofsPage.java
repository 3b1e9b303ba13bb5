package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sojourn.documents.DocumentRow;

/** The documents a student has handed in for a language, beside what she tells of it. */
@Named
@RequestScoped
public class ProofsPage {
    @Inject
    private MySteps steps;

    /** The versions that count, the newest first. */
    public List<DocumentRow> of(String language) {
        return steps.documents().stream()
                .filter(row -> row.isCurrent() && row.facts() != null)
                .filter(row -> language.equals(row.facts().language()))
                .toList();
    }

    /** The call asks for a document, a place wished for is taught in it, and there is none. */
    public boolean isMissing(String language) {
        return steps.unproven().contains(language);
    }
}
