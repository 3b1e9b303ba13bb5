package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sojourn.applications.answers.AnswerRegister;
import org.sojourn.applications.answers.AnswerSheet;
import org.sojourn.applications.answers.Lack;
import org.sojourn.applications.answers.LanguageProofs;
import org.sojourn.calls.AskedStep;
import org.sojourn.documents.DocumentRow;
import org.sojourn.partners.PlaceCard;

/** What the student has told in the steps of her application, and what the call asks for; each read once per request. */
@RequestScoped
class MySteps {
    @Inject
    private MyCall my;

    @Inject
    private AnswerRegister answers;

    private AnswerSheet sheet;
    private Set<String> unproven;

    AnswerSheet sheet() {
        if (sheet == null) sheet = answers.sheet(my.getApplication().id());
        return sheet;
    }

    Set<AskedStep> asked() {
        return my.asked();
    }

    List<DocumentRow> documents() {
        return my.papers();
    }

    /** Languages for which the call asks for a document and there is none; empty where it asks for none. */
    Set<String> unproven() {
        if (unproven == null)
            unproven = asked().contains(AskedStep.LANGUAGE_PROOF)
                    ? LanguageProofs.unproven(my.getApplication(), wished(), documents())
                    : Set.of();
        return unproven;
    }

    private List<PlaceCard> wished() {
        return my.getApplication().wishes().stream()
                .map(my.places()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    List<Lack> lacking() {
        return Lack.of(my.getApplication(), sheet(), asked(), unproven());
    }
}
