package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.sojourn.access.people.PersonRow;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.applications.AppliedBy;
import org.sojourn.applications.MyApplication;
import org.sojourn.applications.completing.MessageDesk;
import org.sojourn.applications.completing.MessageRegister;
import org.sojourn.applications.completing.MessageRow;
import org.sojourn.calls.CallRegister;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;

/** What one student has asked, and the office's answer. */
@Named
@RequestScoped
public class ThreadPage {
    @Inject
    private ApplicationRegister applications;

    @Inject
    private MessageRegister register;

    @Inject
    private MessageDesk desk;

    @Inject
    private CallRegister calls;

    @Inject
    private QueueWay way;

    @Inject
    private Act act;

    private MyApplication application;
    private PersonRow person;
    private List<MessageRow> rows;
    private String words;

    public void arrive() {
        if (application != null) return;
        Long id = Asked.number("id");
        AppliedBy found = Asked.found(() -> id == null ? Optional.empty() : applications.oneWithPerson(id));
        if (found == null) return;
        application = found.application();
        person = found.person();
        rows = Asked.found(() -> Optional.of(register.of(id)));
        if (QueueWay.isFromQueue()) way.stand(application.callId(), calls.placeIds(application.callId()), id);
    }

    public MyApplication getApplication() {
        arrive();
        return application;
    }

    public PersonRow getPerson() {
        arrive();
        return person;
    }

    public List<MessageRow> getRows() {
        arrive();
        return rows;
    }

    public String answer() {
        arrive();
        return act.on(() -> {
            Long id = Asked.number("id");
            desk.answer(new MessageDesk.WriteMessage(id == null ? 0 : id, words));
            act.say("applications.thread.answered");
            return way.thread(id == null ? 0 : id);
        });
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
