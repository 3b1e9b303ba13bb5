package org.sojourn.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;
import org.sojourn.privacy.RetentionRegister;

/** What the next night erases, and what the last ones did. */
@Named
@RequestScoped
public class RetentionPage {
    @Inject
    private RetentionRegister register;

    @Inject
    private Texts texts;

    private List<RetentionRegister.DueRow> rows;
    private List<RetentionRegister.NightRow> nights;

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.of(getRows()));
    }

    public List<RetentionRegister.DueRow> getRows() {
        if (rows == null) rows = register.preview();
        return rows;
    }

    public List<RetentionRegister.NightRow> getNights() {
        if (nights == null) nights = register.nights();
        return nights;
    }

    public String getTitle() {
        long due = getRows().stream().mapToLong(RetentionRegister.DueRow::rows).sum();
        return texts.of("privacy.retention.title", due);
    }
}
