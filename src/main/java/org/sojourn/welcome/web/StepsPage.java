package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;
import org.sojourn.welcome.TaskRow;
import org.sojourn.welcome.VisitCard;
import org.sojourn.welcome.VisitRegister;
import org.sojourn.welcome.contact.ContactRegister;
import org.sojourn.welcome.core.Phase;

/** All steps of the guest’s visit as a list to print. */
@Named
@RequestScoped
public class StepsPage {
    @Inject
    private VisitRegister register;

    @Inject
    private ContactRegister contacts;

    @Inject
    private WelcomeWords words;

    @Inject
    private Texts texts;

    private VisitCard card;

    /** A phase that has steps. */
    public record PhaseRow(Phase phase, List<TaskRow> tasks) {}

    /** Refuses whoever is no guest, and who has no visit. */
    public void arrive() {
        Asked.found(() -> Optional.ofNullable(getCard()));
    }

    public VisitCard getCard() {
        if (card == null) card = register.mine().orElse(null);
        return card;
    }

    public String getTitle() {
        return texts.of(
                "welcome.mine.list.title",
                words.day(getCard().facts().arrival()),
                words.day(getCard().facts().departure()));
    }

    public List<PhaseRow> getPhases() {
        List<PhaseRow> phases = new ArrayList<>();
        for (Phase phase : Phase.values())
            if (!getCard().tasksOf(phase).isEmpty())
                phases.add(new PhaseRow(phase, getCard().tasksOf(phase)));
        return phases;
    }

    /** Her contact with address and number, in one line. */
    public String getContact() {
        if (getCard().contact() == null) return texts.get("welcome.owner.WELCOME_SERVICE");
        String phone = contacts.of(getCard().contact().id()).phone();
        return getCard().contact().name() + ", " + getCard().contact().email() + (phone.isEmpty() ? "" : ", " + phone);
    }
}
