package org.sojourn.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.correspondence.Dispatch.Step;
import org.sojourn.correspondence.NotCarried.Weight;
import org.sojourn.platform.Seal;

/** Letters between the act they tell of and the mail server’s yes. */
@ContainerTest
class LettersIT {
    private static final String HOST = "sojourn.mail.host";

    @Inject
    AccountDesk accounts;

    @Inject
    Dispatch dispatch;

    @Inject
    LetterDesk desk;

    @Inject
    LetterRegister register;

    @Inject
    Seal seal;

    @Resource
    UserTransaction transaction;

    private final Queue<Envelope> taken = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void anEmptyTrayAndAMailServer() {
        Given.remindersRest();
        // receipts of other tests stay: every accepted offer has its one
        Sql.change("DELETE FROM letter WHERE kind <> 'OFFER_ACCEPTED'");
        System.setProperty(HOST, "127.0.0.1");
    }

    @AfterEach
    void everythingIsRight() {
        System.clearProperty(HOST);
        Given.theClockIsAheadBy(Duration.ZERO);
        Sql.change("DELETE FROM letter WHERE state IN ('WAITING', 'FAILED')");
    }

    @Test
    void anInvitationIsALetterWithItsLinkSealedAndSentOnce() {
        As.administrator();
        long person = Given.anAccount(Role.READER);
        String secret = accounts.invite(person);
        String facts = Sql.text("SELECT facts FROM letter WHERE account_id = ?", person);
        assertThat(facts).doesNotContain(secret);
        assertThat(seal.open(facts)).contains(secret);
        assertThat(dispatch.one(taken::add)).isEqualTo(Step.DONE);
        assertThat(dispatch.one(taken::add)).isEqualTo(Step.NOTHING_DUE);
        assertThat(taken).singleElement().satisfies(envelope -> {
            assertThat(envelope.address()).isEqualTo("person" + person + "@example.org");
            assertThat(envelope.letter().action().href()).endsWith("/access/password?link=" + secret);
        });
        assertThat(state(person)).isEqualTo(LetterState.SENT);
        assertThat(Sql.number("SELECT COUNT(*) FROM letter WHERE account_id = ? AND facts IS NULL", person))
                .isEqualTo(1);
    }

    @Test
    void anActThatIsUndoneLeavesNoLetter() throws Exception {
        As.administrator();
        long person = Given.anAccount(Role.READER);
        transaction.begin();
        accounts.invite(person);
        transaction.rollback();
        assertThat(Sql.number("SELECT COUNT(*) FROM letter WHERE account_id = ?", person))
                .isZero();
        assertThat(dispatch.one(taken::add)).isEqualTo(Step.NOTHING_DUE);
    }

    @Test
    void withoutAMailServerTheLetterIsNotedAndSaysNothing() {
        System.clearProperty(HOST);
        long person = aWaitingLetter();
        assertThat(state(person)).isEqualTo(LetterState.NOT_SENT);
        assertThat(Sql.number("SELECT COUNT(*) FROM letter WHERE facts IS NULL AND account_id = ?", person))
                .isEqualTo(1);
        System.setProperty(HOST, "127.0.0.1");
        assertThat(dispatch.one(taken::add)).as("never sent later").isEqualTo(Step.NOTHING_DUE);
    }

    @Test
    void whenTheServerIsDownTheLetterWaitsAndThenArrivesOnce() {
        long person = aWaitingLetter();
        assertThat(dispatch.one(refusing(Weight.NOBODY_THERE))).isEqualTo(Step.NOBODY_THERE);
        assertThat(state(person)).isEqualTo(LetterState.WAITING);
        assertThat(dispatch.one(taken::add)).as("not at once").isEqualTo(Step.NOTHING_DUE);
        Given.theClockIsAheadBy(Duration.ofMinutes(2));
        assertThat(dispatch.one(taken::add)).isEqualTo(Step.DONE);
        assertThat(dispatch.one(taken::add)).isEqualTo(Step.NOTHING_DUE);
        assertThat(taken).hasSize(1);
        assertThat(state(person)).isEqualTo(LetterState.SENT);
    }

    @Test
    void killedAfterTheServersYesOneLetterGoesTwiceAndNoneIsLost() {
        for (int i = 0; i < 5; i++) aWaitingLetter();
        dispatch.one(taken::add);
        assertThatThrownBy(() -> dispatch.one(envelope -> {
                    taken.add(envelope);
                    throw new IllegalStateException("killed by a test");
                }))
                .hasMessage("killed by a test");
        while (dispatch.one(taken::add) == Step.DONE) assertThat(taken).hasSizeLessThan(20);
        Map<String, Integer> times = new HashMap<>();
        taken.forEach(envelope -> times.merge(envelope.key(), 1, Integer::sum));
        assertThat(times).hasSize(5);
        assertThat(times.values())
                .containsOnlyOnce(2)
                .filteredOn(one -> one == 1)
                .hasSize(4);
        assertThat(Sql.number("SELECT COUNT(*) FROM letter WHERE state = 'SENT' AND kind = 'INVITATION'"))
                .isEqualTo(5);
    }

    @Test
    void fourSendersAtOnceSendEveryLetterOnce() {
        for (int i = 0; i < 24; i++) aWaitingLetter();
        Map<Long, Runnable> senders = new HashMap<>();
        for (int i = 0; i < 4; i++)
            senders.put(Given.anAccount(Role.READER), () -> {
                while (dispatch.one(taken::add) == Step.DONE) Thread.onSpinWait();
            });
        assertThat(As.atOnce(senders).values()).allMatch(Optional::isEmpty);
        assertThat(taken).extracting(Envelope::key).hasSize(24).doesNotHaveDuplicates();
    }

    @Test
    void aLetterWhoseLinkHasEndedIsNotSent() {
        long person = Given.anAccount(Role.READER);
        As.nobody();
        accounts.askForPassword("person" + person + "@example.org");
        Given.theClockIsAheadBy(Duration.ofMinutes(61));
        assertThat(dispatch.one(taken::add)).isEqualTo(Step.DONE);
        assertThat(taken).isEmpty();
        assertThat(state(person)).isEqualTo(LetterState.EXPIRED);
    }

    @Test
    void whatIsRefusedForGoodIsListedAndSentAgainWhenAnAdministratorSaysSo() {
        long person = aWaitingLetter();
        dispatch.one(refusing(Weight.FOR_GOOD));
        LetterRow row = only(person, LetterState.FAILED);
        assertThat(row.fault()).isEqualTo("SMTPAddressFailedException 550");
        As.coordinator();
        assertThatThrownBy(() -> desk.sendAgain(new LetterDesk.SendAgain(row.id(), row.version())))
                .isInstanceOf(NotPermitted.class);
        As.administrator();
        assertThatThrownBy(() -> desk.sendAgain(new LetterDesk.SendAgain(row.id(), row.version() - 1)))
                .hasMessage("stale");
        desk.sendAgain(new LetterDesk.SendAgain(row.id(), row.version()));
        assertThat(dispatch.one(taken::add)).isEqualTo(Step.DONE);
        assertThat(taken).hasSize(1);
        assertThat(Sql.number(
                        "SELECT COUNT(*) FROM journal_entry WHERE act = 'correspondence.letter-sent-again' AND object_id = ?",
                        row.id()))
                .isEqualTo(1);
    }

    @Test
    void afterAnOutageAllThatWereGivenUpGoAtOnce() {
        List<Long> people = new ArrayList<>();
        for (int i = 0; i < 3; i++) people.add(aWaitingLetter());
        while (dispatch.one(refusing(Weight.FOR_GOOD)) == Step.DONE) Thread.onSpinWait();
        As.administrator();
        assertThat(desk.sendAllAgain()).isEqualTo(3);
        while (dispatch.one(taken::add) == Step.DONE) Thread.onSpinWait();
        assertThat(people).allMatch(person -> state(person) == LetterState.SENT);
    }

    @Test
    void oneUnreadableLetterStopsNoOther() {
        long broken = aWaitingLetter();
        long whole = aWaitingLetter();
        Sql.change(
                "UPDATE letter SET facts = 'nothing', made_at = '2020-01-01', next_try_at = '2020-01-01' WHERE account_id = ?",
                broken);
        while (dispatch.one(taken::add) == Step.DONE) Thread.onSpinWait();
        assertThat(state(broken)).isEqualTo(LetterState.FAILED);
        assertThat(state(whole)).isEqualTo(LetterState.SENT);
    }

    @Test
    void whatALetterOfRealUseSaysIsShownToNobody() {
        long person = aWaitingLetter();
        As.administrator();
        LetterRow row = only(person, LetterState.WAITING);
        assertThat(register.letter(row.id()).orElseThrow().words()).isNull();
        As.coordinator();
        assertThatThrownBy(() -> register.letter(row.id())).isInstanceOf(NotPermitted.class);
    }

    private LetterRow only(long person, LetterState state) {
        As.administrator();
        LetterList list = register.letters(new LetterSearch("PERSON" + person, state, null, 1, 20));
        assertThat(list.total()).isEqualTo(1);
        assertThat(list.count(state)).isEqualTo(1);
        return list.rows().get(0);
    }

    private static Consumer<Envelope> refusing(Weight weight) {
        return envelope -> {
            throw new NotCarried(weight, "SMTPAddressFailedException 550", null);
        };
    }

    /** To a person of its own, who is given back. */
    private long aWaitingLetter() {
        As.administrator();
        long person = Given.anAccount(Role.READER);
        accounts.invite(person);
        return person;
    }

    private static LetterState state(long person) {
        return LetterState.valueOf(Sql.text("SELECT state FROM letter WHERE account_id = ?", person));
    }
}
