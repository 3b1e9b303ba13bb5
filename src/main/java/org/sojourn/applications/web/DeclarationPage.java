package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sojourn.applications.answers.DeclarationDesk;
import org.sojourn.applications.answers.DeclarationRow;
import org.sojourn.applications.answers.DeclarationText;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Look;

/** What a student declares before she hands in. */
@Named
@RequestScoped
public class DeclarationPage {
    @Inject
    private MyCall my;

    @Inject
    private MySteps steps;

    @Inject
    private DeclarationDesk desk;

    @Inject
    private Look look;

    @Inject
    private Act act;

    private boolean agreed;

    public void arrive() {
        my.arriveWithApplication();
    }

    public List<String> getSentences() {
        return DeclarationText.sentences(look.getLocale());
    }

    /** What she has declared of the text as it now reads, or null. */
    public DeclarationRow getGiven() {
        return my.getApplication() == null || !steps.sheet().isDeclared()
                ? null
                : steps.sheet().declaration();
    }

    public String declare() {
        return act.on(() -> {
            long application = my.getApplication().id();
            desk.declare(
                    new DeclarationDesk.Declare(application, look.getLocale().getLanguage()));
            act.say("applications.declaration.saved");
            return "/applications/tasks?callId=" + my.getCall().id();
        });
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
