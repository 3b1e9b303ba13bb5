package org.sojourn.applications.completing;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.applications.MyApplication;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;

/** Where a student asks the office about her application, and where the office answers. */
@Desk
public class MessageDesk {
    /** Who has written so often without an answer waits for one. */
    private static final int IN_A_ROW = 5;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ApplicationRegister applications;

    @Inject
    private MessageRegister messages;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    @Inject
    private Event<QuestionAnswered> answered;

    /** A question about the caller's own application. Refuses no words, too many, and a sixth one before the first answer. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public void ask(WriteMessage command) {
        MyApplication mine = applications.allMine().stream()
                .filter(each -> each.id() == command.applicationId())
                .findFirst()
                .orElseThrow(() -> new NotPermitted("application"));
        Message message = new Message(mine.id(), false, command.words());
        List<MessageRow> latest = messages.mine(mine.id());
        long waiting = latest.stream()
                .skip(Math.max(0, latest.size() - IN_A_ROW))
                .filter(each -> !each.fromOffice())
                .count();
        if (waiting == IN_A_ROW) throw new Refusal("message-one-too-many", IN_A_ROW);
        keep(message);
        tell("applications.question-asked", mine);
    }

    /** The office's answer to an application within reach; {@link QuestionAnswered} follows. Refuses no words and too many. */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public void answer(WriteMessage command) {
        MyApplication hers =
                applications.one(command.applicationId()).orElseThrow(() -> new NotPermitted("application"));
        Message message = keep(new Message(hers.id(), true, command.words()));
        tell("applications.question-answered", hers);
        answered.fire(new QuestionAnswered(message.id(), hers.id(), hers.accountId(), hers.callId()));
    }

    private Message keep(Message message) {
        entities.persist(message.by(caller.accountId(), clock.now()));
        entities.flush();
        return message;
    }

    /** That something was written, not what: a question may speak of illness. */
    private void tell(String act, MyApplication application) {
        journal.write(
                act,
                "application",
                application.id(),
                Changes.none().byName("words", null, "told").about(application.accountId()));
    }

    public record WriteMessage(long applicationId, String words) {}
}
