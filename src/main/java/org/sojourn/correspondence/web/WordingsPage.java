package org.sojourn.correspondence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.sojourn.correspondence.wording.WordingRegister;
import org.sojourn.correspondence.wording.WordingRow;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;

/** Every kind of letter and whose words it says. */
@Named
@RequestScoped
public class WordingsPage {
    @Inject
    private WordingRegister register;

    @Inject
    private Texts texts;

    private List<WordingRow> rows;

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.of(getRows()));
    }

    public List<WordingRow> getRows() {
        if (rows == null) rows = register.wordings();
        return rows;
    }

    public String getTitle() {
        long own = getRows().stream().filter(row -> !row.delivered()).count();
        return texts.of("correspondence.wordings.title", own, getRows().size());
    }
}
