package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sojourn.applications.completing.MessageDesk;
import org.sojourn.applications.completing.MessageRegister;
import org.sojourn.applications.completing.MessageRow;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;

/** What a student asks the office about her application, with the answers. */
@Named
@RequestScoped
public class QuestionsPage {
    @Inject
    private MyCall my;

    @Inject
    private MessageRegister register;

    @Inject
    private MessageDesk desk;

    @Inject
    private Act act;

    private List<MessageRow> rows;
    private String words;

    public void arrive() {
        my.arriveWithApplication();
    }

    public List<MessageRow> getRows() {
        if (rows == null)
            rows = my.getApplication() == null
                    ? List.of()
                    : register.mine(my.getApplication().id());
        return rows;
    }

    public String ask() {
        return act.on(() -> {
            desk.ask(new MessageDesk.WriteMessage(my.getApplication().id(), words));
            act.say("applications.questions.asked");
            return "/applications/questions?callId=" + Asked.number("callId");
        });
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
