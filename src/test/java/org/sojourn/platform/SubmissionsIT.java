package org.sojourn.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.Role;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Faults;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;

/** A form acts once: what it does here is to open an account, each time with another address. */
@ContainerTest
class SubmissionsIT {
    @Inject
    Submissions submissions;

    @Inject
    SubmissionBook book;

    @Inject
    AccountDesk desk;

    private final AtomicInteger times = new AtomicInteger();
    private long me;
    private String name;
    private Submission sent;

    @BeforeEach
    void aForm() {
        me = As.administrator();
        name = "Twice" + Given.number();
        sent = new Submission(me, Seal.secret(), "go=1");
    }

    @AfterEach
    void noFaultIsLeft() {
        Faults.stop();
    }

    @Test
    void theSecondTimeTheFormIsAnsweredAsTheFirstAndNothingIsDone() {
        Reply first = submissions.once(sent, anAccount());
        Reply second = submissions.once(sent, anAccount());
        assertThat(first).isEqualTo(new Reply("/there?n=1", List.of("Done, “1”."), false));
        assertThat(second).isEqualTo(new Reply("/there?n=1", List.of("Done, “1”."), true));
        assertThat(accounts()).isEqualTo(1);
    }

    @Test
    void anActThatStaysOnItsPageIsAnsweredSo() {
        Supplier<Reply> quiet = () -> new Reply(null, List.of(), false);
        submissions.once(sent, quiet);
        assertThat(submissions.once(sent, quiet)).isEqualTo(new Reply(null, List.of(), true));
    }

    @Test
    void aRefusedActLeavesNothingAndFreesItsForm() {
        assertThatThrownBy(() -> submissions.once(sent, () -> {
                    anAccount().get();
                    throw new Refusal("account-without-role");
                }))
                .hasMessage("account-without-role");
        assertThat(accounts()).isZero();
        assertThat(submissions.once(sent, anAccount()).repeated()).isFalse();
        assertThat(accounts()).isEqualTo(1);
    }

    @Test
    void anActThatWentOnAfterARefusalIsNotTakenForDone() {
        assertThatThrownBy(() -> submissions.once(sent, () -> {
                    try {
                        desk.open(new AccountDesk.OpenAccount("A", name, address(), Set.of()));
                    } catch (Refusal swallowed) {
                        return new Reply("/there", List.of(), false);
                    }
                    return null;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(kept()).isZero();
    }

    @Test
    void theSameFormWithOtherContentIsRefused() {
        submissions.once(sent, anAccount());
        Submission changed = new Submission(me, sent.key(), "go=2");
        assertThatThrownBy(() -> submissions.once(changed, anAccount())).hasMessage("form-sent-before");
        assertThat(accounts()).isEqualTo(1);
    }

    @Test
    void theFormOfOneIsNotTheFormOfAnother() {
        submissions.once(sent, anAccount());
        Submission hers = new Submission(Given.anAccount(Role.ADMINISTRATOR), sent.key(), sent.content());
        assertThat(submissions.once(hers, anAccount()).repeated()).isFalse();
    }

    @Test
    void twinsAtTheSameMomentActOnceAndAllGetTheSameAnswer() {
        Map<Long, Reply> replies = new ConcurrentHashMap<>();
        Map<Long, Runnable> acts = new java.util.HashMap<>();
        for (int i = 0; i < 6; i++) {
            long thread = Given.anAccount(Role.ADMINISTRATOR);
            acts.put(thread, () -> replies.put(thread, submissions.once(sent, anAccount())));
        }
        assertThat(As.atOnce(acts).values()).allMatch(Optional::isEmpty);
        assertThat(replies.values())
                .extracting(Reply::path)
                .containsOnly(replies.values().iterator().next().path());
        assertThat(replies.values()).filteredOn(Reply::repeated).hasSize(5);
        assertThat(accounts()).isEqualTo(1);
    }

    @Test
    void afterACommitWhoseAnswerGotLostTheFormHasActedOnce() {
        Faults.failNext("COMMIT", Faults.Kind.ANSWER_LOST);
        Reply reply = submissions.once(sent, anAccount());
        Faults.stop();
        assertThat(reply).isEqualTo(new Reply("/there?n=1", List.of("Done, “1”."), true));
        assertThat(accounts()).isEqualTo(1);
    }

    @Test
    void aCommitThatNeverArrivedIsMadeAgain() {
        Faults.failNext("COMMIT", Faults.Kind.LINE_BROKEN);
        Reply reply = submissions.once(sent, anAccount());
        Faults.stop();
        assertThat(reply).isEqualTo(new Reply("/there?n=2", List.of("Done, “2”."), false));
        assertThat(accounts()).isEqualTo(1);
    }

    @Test
    void whoReadsTheTableReadsNoAnswerAndNoKey() {
        submissions.once(sent, anAccount());
        assertThat(Sql.rows("SELECT * FROM submission WHERE account_id = ?", me).toString())
                .doesNotContain("there")
                .doesNotContain("Done")
                .doesNotContain(sent.key());
    }

    @Test
    void afterTwoDaysAFormIsForgotten() {
        submissions.once(sent, anAccount());
        while (book.forget()) assertThat(kept()).isEqualTo(1);
        assertThat(kept()).isEqualTo(1);
        Sql.change("UPDATE submission SET sent_at = sent_at - INTERVAL 49 HOUR WHERE account_id = ?", me);
        while (book.forget()) assertThat(kept()).isLessThanOrEqualTo(1);
        assertThat(kept()).isZero();
    }

    /** Opens an account; its answer tells how often it was asked to. */
    private Supplier<Reply> anAccount() {
        return () -> {
            int time = times.incrementAndGet();
            desk.open(new AccountDesk.OpenAccount("A", name, address(), Set.of(Role.READER)));
            return new Reply("/there?n=" + time, List.of("Done, “" + time + "”."), false);
        };
    }

    private static String address() {
        return "person" + Given.number() + "@example.org";
    }

    private long accounts() {
        return Sql.number("SELECT COUNT(*) FROM account WHERE family_name = ?", name);
    }

    private long kept() {
        return Sql.number("SELECT COUNT(*) FROM submission WHERE account_id = ?", me);
    }
}
