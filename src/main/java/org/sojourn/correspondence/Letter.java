package org.sojourn.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.sojourn.access.people.Addressee;
import org.sojourn.correspondence.wording.LetterKind;
import org.sojourn.platform.Entry;
import org.sojourn.platform.Refusal;

/**
 * One letter to one person. It is written with the act it tells of, waits, and is sent; what the mail server does not take is
 * tried again after longer and longer waits, ten times within sixteen hours, and then given up until an administrator says
 * otherwise. Sent or useless, it forgets what it said.
 */
@Entity
@Table(name = "letter")
class Letter extends Entry {
    /** Minutes until the next try, after the first, the second and so on; after the tenth there is none. */
    private static final List<Integer> WAITS = List.of(1, 2, 5, 15, 30, 60, 120, 240, 480);

    private static final int LONGEST_FAULT = 120;

    @Column(name = "message_key")
    private String messageKey;

    @Column(name = "account_id")
    private long accountId;

    private String address;

    private String language;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private String facts;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    private int tries;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "useless_at")
    private Instant uselessAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String fault;

    private Integer wording;

    protected Letter() {}

    /** @param sealedFacts null when the letter will never be read */
    Letter(Notice notice, Addressee to, String sealedFacts, LetterState state, Instant now) {
        this.messageKey = notice.key();
        this.accountId = to.id();
        this.address = to.email();
        this.language = to.locale().getLanguage();
        this.kind = notice.kind();
        this.facts = sealedFacts;
        this.state = state;
        this.madeAt = now;
        this.nextTryAt = now;
        this.uselessAt = notice.uselessAt();
    }

    /** @param words number of the wording it said */
    void sent(Instant now, int words) {
        tries++;
        wording = words;
        state = LetterState.SENT;
        sentAt = now;
        facts = null;
        fault = null;
    }

    /** It stays here and says these words, whatever others hold later. */
    void kept(int words) {
        wording = words;
    }

    /** The mail server did not take it this time. */
    void failed(String why, Instant now) {
        tries++;
        fault = shortened(why);
        if (tries > WAITS.size()) state = LetterState.FAILED;
        else nextTryAt = now.plus(Duration.ofMinutes(WAITS.get(tries - 1)));
    }

    /** It will never be taken as it is. */
    void failedForGood(String why) {
        tries++;
        fault = shortened(why);
        state = LetterState.FAILED;
    }

    boolean isUseless(Instant now) {
        return uselessAt != null && !now.isBefore(uselessAt);
    }

    void expire() {
        state = LetterState.EXPIRED;
        facts = null;
    }

    /** From the beginning. Refuses one that has not been given up. */
    void sendAgain(Instant now) {
        if (state != LetterState.FAILED) throw new Refusal("letter-not-given-up");
        state = LetterState.WAITING;
        tries = 0;
        nextTryAt = now;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_FAULT ? text : text.substring(0, LONGEST_FAULT);
    }

    String messageKey() {
        return messageKey;
    }

    String address() {
        return address;
    }

    Locale locale() {
        return new Locale(language);
    }

    long accountId() {
        return accountId;
    }

    LetterKind kind() {
        return kind;
    }

    String facts() {
        return facts;
    }

    LetterState state() {
        return state;
    }

    int tries() {
        return tries;
    }

    Instant nextTryAt() {
        return nextTryAt;
    }

    Instant sentAt() {
        return sentAt;
    }

    /** Number of the words it was written with; null until then. */
    Integer wording() {
        return wording;
    }

    String fault() {
        return fault;
    }

    LetterRow row() {
        return new LetterRow(
                id(), version(), madeAt, address, kind, locale(), state, tries, nextTryAt, sentAt, fault, wording);
    }
}
