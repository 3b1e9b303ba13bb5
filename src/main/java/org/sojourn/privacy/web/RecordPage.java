package org.sojourn.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.sojourn.platform.Language;
import org.sojourn.platform.web.Asked;
import org.sojourn.privacy.RetentionRegister;
import org.sojourn.privacy.registry.ProcessingRecord;

/** The record of processing activities, as the registry and the settings of this installation give it. */
@Named
@RequestScoped
public class RecordPage {
    @Inject
    private RetentionRegister register;

    @Inject
    private Language language;

    private List<ProcessingRecord.Entry> activities;

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.of(getActivities()));
    }

    public List<ProcessingRecord.Entry> getActivities() {
        if (activities == null) activities = register.record(language.locale()).activities();
        return activities;
    }
}
