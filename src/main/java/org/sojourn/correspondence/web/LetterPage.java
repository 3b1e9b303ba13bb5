package org.sojourn.correspondence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sojourn.correspondence.LetterCard;
import org.sojourn.correspondence.LetterDesk;
import org.sojourn.correspondence.LetterRegister;
import org.sojourn.correspondence.LetterRow;
import org.sojourn.correspondence.LetterState;
import org.sojourn.correspondence.wording.WrittenLetter;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;

/** One letter: where it is, and in a demo what it says. */
@Named
@RequestScoped
public class LetterPage {
    @Inject
    private LetterRegister register;

    @Inject
    private LetterDesk desk;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    private Long id;
    private LetterCard card;

    /** Refuses whom it does not concern, and an id nobody has. */
    public void arrive() {
        card = Asked.found(() -> register.letter(id == null ? 0 : id));
    }

    public LetterRow getRow() {
        return card().row();
    }

    /** Null where it is not shown. */
    public WrittenLetter getWords() {
        return card().words();
    }

    private LetterCard card() {
        if (card == null) card = register.letter(id == null ? 0 : id).orElseThrow();
        return card;
    }

    public String getTitle() {
        return texts.of(
                "correspondence.letter.title", texts.get("correspondence.kind." + getRow().kind()), getRow().address());
    }

    public boolean isGivenUp() {
        return getRow().state() == LetterState.FAILED;
    }

    public boolean isWaiting() {
        return getRow().state() == LetterState.WAITING;
    }

    public String sendAgain() {
        return act.on(() -> {
            desk.sendAgain(new LetterDesk.SendAgain(id, Asked.version()));
            act.say("correspondence.letter.again.done");
            return "/correspondence/letter?id=" + id;
        });
    }

    /** How good a state is, for its colour. */
    public String look(LetterState state) {
        return switch (state) {
            case SENT -> "good";
            case WAITING, KEPT -> "info";
            case FAILED -> "bad";
            case EXPIRED, NOT_SENT -> "neutral";
        };
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
