package org.sojourn.calls.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallCopyDesk;
import org.sojourn.calls.CallRegister;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Look;
import org.sojourn.vocabulary.AcademicYear;

/** Copies a call into a later year. */
@Named
@RequestScoped
public class CallCopyPage {
    private static final int YEARS_AHEAD = 3;

    @Inject
    private CallRegister register;

    @Inject
    private CallCopyDesk desk;

    @Inject
    private Act act;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    private CallCard card;
    private Integer year;

    public void arrive() {
        getCard();
    }

    public CallCard getCard() {
        Long id = Asked.number("callId");
        if (card == null) card = Asked.found(() -> id == null ? Optional.empty() : register.callForOffice(id));
        return card;
    }

    public String getTitle() {
        return texts.of("calls.copy.title", card.title(look.getLocale()));
    }

    public List<SelectItem> getYears() {
        int own = getCard().year().begins();
        return IntStream.rangeClosed(own + 1, own + YEARS_AHEAD)
                .mapToObj(begins -> new SelectItem(begins, new AcademicYear(begins).toString()))
                .toList();
    }

    public String copy() {
        return act.on(() -> {
            long id = desk.copy(new CallCopyDesk.CopyCall(getCard().id(), new AcademicYear(getYear())));
            act.say("calls.copy.done");
            return "/calls/call?id=" + id;
        });
    }

    public Integer getYear() {
        return year == null ? Integer.valueOf(getCard().year().begins() + 1) : year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
