package org.sojourn.correspondence.wording;

import static org.sojourn.correspondence.wording.Fact.AT;
import static org.sojourn.correspondence.wording.Fact.CALL;
import static org.sojourn.correspondence.wording.Fact.DAY;
import static org.sojourn.correspondence.wording.Fact.DEADLINE;
import static org.sojourn.correspondence.wording.Fact.DEVICE;
import static org.sojourn.correspondence.wording.Fact.DIGEST;
import static org.sojourn.correspondence.wording.Fact.DOCUMENT;
import static org.sojourn.correspondence.wording.Fact.DUE;
import static org.sojourn.correspondence.wording.Fact.FROM;
import static org.sojourn.correspondence.wording.Fact.NAME;
import static org.sojourn.correspondence.wording.Fact.NUMBER;
import static org.sojourn.correspondence.wording.Fact.PERSON;
import static org.sojourn.correspondence.wording.Fact.PLACE;
import static org.sojourn.correspondence.wording.Fact.ROLE;
import static org.sojourn.correspondence.wording.Fact.RUN;
import static org.sojourn.correspondence.wording.Fact.STEP;
import static org.sojourn.correspondence.wording.Fact.STEPS;
import static org.sojourn.correspondence.wording.Fact.TASKS;
import static org.sojourn.correspondence.wording.Fact.UNTIL;
import static org.sojourn.correspondence.wording.Fact.VISIT;
import static org.sojourn.correspondence.wording.Fact.WHO;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;

/**
 * What a letter is about, and the facts it can be filled with. Its delivered words stand in {@code
 * org/sojourn/mail/letters/KIND_LANGUAGE.txt}.
 */
public enum LetterKind {
    INVITATION(Owner.ADMINISTRATION, UNTIL),
    PASSWORD(Owner.ADMINISTRATION, UNTIL),
    PASSWORD_CHANGED(Owner.ADMINISTRATION, AT),
    NEW_DEVICE(Owner.ADMINISTRATION, AT, DEVICE),
    SECOND_FACTOR_REMOVED(Owner.ADMINISTRATION, AT, WHO),
    DEPUTY_NAMED(Owner.ADMINISTRATION, PERSON, ROLE, FROM, UNTIL),
    APPROVAL_WANTED(Owner.OFFICE, CALL, RUN),
    /** A result with a place that wants an answer. */
    OFFER(Owner.OFFICE, CALL, DAY, DEADLINE),
    /** A result without one. */
    RESULT(Owner.OFFICE, CALL),
    /** Two days, and half a day, before an answer is due. */
    OFFER_REMINDER(Owner.OFFICE, CALL, DAY, DEADLINE),
    /** No answer came in time. */
    OFFER_LAPSED(Owner.OFFICE, CALL, DEADLINE),
    OFFER_ACCEPTED(Owner.OFFICE, CALL, PLACE, AT, DEADLINE),
    OFFER_DECLINED(Owner.OFFICE, CALL, PLACE, AT),
    OFFER_GIVEN_BACK(Owner.OFFICE, CALL, PLACE, AT),
    /** From now on one may apply. */
    CALL_OPEN(Owner.OFFICE, CALL, DAY, DEADLINE),
    /** Seven days, and two, before the deadline of whoever has begun and not submitted. */
    DRAFT_REMINDER(Owner.OFFICE, CALL, DAY, DEADLINE),
    /** Somebody has more time than the others. */
    OWN_DEADLINE(Owner.OFFICE, CALL, DAY, DEADLINE),
    RECEIPT(Owner.OFFICE, CALL, NUMBER, AT, DIGEST),
    DOCUMENT_REJECTED(Owner.OFFICE, DOCUMENT),
    DOCUMENT_ASKED_AGAIN(Owner.OFFICE, DOCUMENT),
    /** What an application lacks, and until when it may be added. */
    MISSING(Owner.OFFICE, CALL, Fact.MISSING, DAY, DEADLINE),
    /** That there is an answer, not what it says. */
    QUESTION_ANSWERED(Owner.OFFICE, CALL),
    /** A guest’s first letter, with a link that leads in. */
    VISIT_INVITATION(Owner.ADMINISTRATION, UNTIL),
    /** Another such link, which she has asked for. */
    VISIT_LINK(Owner.ADMINISTRATION, UNTIL),
    /** Somebody has something to do for a new visit. */
    VISIT_TASKS(Owner.OFFICE, VISIT, STEPS, DUE),
    /** Somebody asks for a step. */
    VISIT_REMINDER(Owner.OFFICE, VISIT, STEP, DUE),
    /** On Mondays: what is overdue of all visits. */
    VISIT_OVERDUE(Owner.OFFICE, STEPS, TASKS),
    /** A guest’s own steps, a week before their day and once it is over. */
    VISIT_STEPS(Owner.OFFICE, STEPS, TASKS),
    VISIT_MOVED(Owner.OFFICE, VISIT, TASKS),
    VISIT_CALLED_OFF(Owner.OFFICE, VISIT),
    /** 90 and 30 days before a paper ends earlier than the visit. */
    VISIT_PAPER_ENDS(Owner.OFFICE, VISIT, STEP, DUE),
    /** Occupational health asks the guest something. Who words a letter sees who got it last: so the office does not. */
    VISIT_QUESTION(Owner.ADMINISTRATION);

    /** Who may choose its words. */
    private enum Owner {
        /** Letters about somebody’s way in: whoever could reword them could ask for passwords. */
        ADMINISTRATION,
        OFFICE
    }

    private final Owner owner;
    private final Set<Fact> facts;

    LetterKind(Owner owner, Fact... facts) {
        this.owner = owner;
        this.facts = EnumSet.of(NAME, facts);
    }

    /** What its words may be filled with, in the order of {@link Fact}. */
    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** May the caller choose its words? */
    boolean isFor(CurrentCaller caller) {
        return owner == Owner.OFFICE || caller.isForFaculty(Role.ADMINISTRATOR);
    }

    /** Refuses a coordinator where only administrators choose the words. */
    public void refuseUnlessOf(CurrentCaller caller) {
        if (!isFor(caller)) throw new NotPermitted("letter");
    }

    /** The file with its delivered words in a language. */
    String file(Locale language) {
        return name().toLowerCase(Locale.ROOT) + "_" + language.getLanguage() + ".txt";
    }
}
