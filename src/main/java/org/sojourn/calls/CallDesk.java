package org.sojourn.calls;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Seal;
import org.sojourn.vocabulary.AcademicYear;

/** Drafts calls, gives them places and rules, opens them, moves their end, publishes their lottery. */
@Desk
public class CallDesk {
    private static final String TABLE = "exchange_call";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Journal journal;

    @Inject
    private DatabaseClock clock;

    @Inject
    private CurrentCaller caller;

    @Inject
    private PlaceRegister places;

    @Inject
    private Seal seal;

    /**
     * Drafts a call; it follows the proposed rules until others are saved. Refuses a window that ends before it begins or
     * after its year, a local time that does not exist, and a title that another call of the year has.
     *
     * @return the call's id
     */
    @Permits(Role.COORDINATOR)
    public long create(CreateCall command) {
        Terms terms = command.terms();
        ExchangeCall call =
                new ExchangeCall(terms.titleDe(), terms.titleEn(), terms.year(), terms.window(), terms.answerDays());
        call.plan(terms.plan(), clock.now());
        entities.persist(call);
        write(call, 1, RuleBook.standard());
        entities.flush();
        journal.write("calls.call-created", TABLE, call.id(), told(null, terms(call)));
        return call.id();
    }

    /** Rewrites a draft. Refuses what {@link #create} refuses, and another year while places of the old one are chosen. */
    @Permits(Role.COORDINATOR)
    public void edit(EditCall command) {
        ExchangeCall call = load(command.callId(), command.version());
        Terms terms = command.terms();
        Terms before = terms(call);
        call.rewrite(terms.titleDe(), terms.titleEn(), terms.year(), terms.window(), terms.answerDays());
        call.plan(terms.plan(), clock.now());
        entities.flush();
        journal.write("calls.call-edited", TABLE, call.id(), told(before, terms(call)));
    }

    /** Gives a draft exactly these places. Refuses a place of another year and one that was withdrawn. */
    @Permits(Role.COORDINATOR)
    public void choosePlaces(ChoosePlaces command) {
        ExchangeCall call = load(command.callId(), command.version());
        refuseUnlessFit(call.year(), command.placeIds());
        int before = call.placeIds().size();
        call.choosePlaces(command.placeIds());
        entities.lock(call, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
        journal.write(
                "calls.places-chosen",
                TABLE,
                call.id(),
                Changes.of("places", before, command.placeIds().size()));
    }

    /**
     * Saves a draft's rules as a new version; the earlier ones stay. Rules with flaws can be kept, a call cannot open with
     * them. The same rules again write nothing.
     */
    @Permits(Role.COORDINATOR)
    public void saveRules(SaveRules command) {
        ExchangeCall call = load(command.callId(), command.version());
        call.refuseUnlessDraft();
        Refusal unreadable = RuleWords.unreadable(command.rules());
        if (unreadable != null) throw unreadable;
        RuleVersion current = rules(call);
        if (current.digest().equals(command.rules().digest())) return;
        write(call, call.ruleVersion() + 1, command.rules());
        entities.flush();
        journal.write(
                "calls.rules-saved",
                TABLE,
                call.id(),
                Changes.of("ruleVersion", current.number(), call.ruleVersion())
                        .and("rulesDigest", current.digest(), command.rules().digest()));
    }

    /**
     * Opens a draft: rules and places stand from now on, and the lottery seed is drawn and sealed. Refuses a call without
     * places, with a place that no longer fits, with flawed rules, with rules about places it does not have, or whose window is already over.
     */
    @Permits(Role.COORDINATOR)
    public void open(OpenCall command) {
        ExchangeCall call = load(command.callId(), command.version());
        Collection<PlaceCard> found = refuseUnlessFit(call.year(), call.placeIds());
        RuleVersion rules = rules(call);
        RuleBook book = RuleBook.parse(rules.content());
        RuleWords.refuseFlawed(book);
        RuleWords.refuseSeatsElsewhere(book, found);
        String seed = Seal.secret();
        Instant now = clock.now();
        call.open(seal.close(seed), Seal.digest(seed), now);
        rules.freeze(now);
        entities.flush();
        Changes told = Changes.of("places", null, call.placeIds().size())
                .and("rulesDigest", null, rules.digest())
                .and("seedHash", null, Seal.digest(seed));
        journal.write("calls.call-opened", TABLE, call.id(), told);
    }

    /** Moves the end of an opened call's window to a later moment. Refuses an earlier one, and a move without a reason. */
    @Permits(Role.COORDINATOR)
    public void extend(ExtendDeadline command) {
        ExchangeCall call = load(command.callId(), command.version());
        String reason = OwnDeadline.reason(command.reason());
        LocalDateTime before = terms(call).lastMinute();
        call.extend(CallWindow.end(command.lastMinute()), clock.now());
        entities.flush();
        journal.write(
                "calls.deadline-extended",
                TABLE,
                call.id(),
                Changes.of("lastMinute", before, terms(call).lastMinute()).and("reason", null, reason));
    }

    /**
     * Publishes the lottery seed with the results; the allocation calls this inside its release. Refuses before the window
     * is over and a second time.
     */
    @Permits({Role.COORDINATOR, Role.APPROVER})
    public void publishSeed(long callId) {
        ExchangeCall call = load(callId);
        call.release(seal.open(call.seedSealed()), clock.now());
        entities.flush();
        journal.write("calls.seed-published", TABLE, callId, Changes.none());
    }

    /** Keeps which earlier call a draft was copied from; the copying says so within its act. */
    @Permits(Role.COORDINATOR)
    public void comesFrom(long callId, long earlierCallId) {
        ExchangeCall call = load(callId);
        call.refuseUnlessDraft();
        call.comesFrom(earlierCallId);
        entities.flush();
        journal.write(
                "calls.call-copied",
                TABLE,
                callId,
                Changes.of("copiedFrom", null, load(earlierCallId).title()));
    }

    /** Discards a draft with its versions of rules. Refuses once it was opened. */
    @Permits(Role.COORDINATOR)
    public void remove(RemoveCall command) {
        ExchangeCall call = load(command.callId(), command.version());
        call.refuseUnlessDraft();
        entities.createQuery("DELETE FROM RuleVersion r WHERE r.callId = :call")
                .setParameter("call", call.id())
                .executeUpdate();
        entities.remove(call);
        entities.flush();
        journal.write("calls.call-removed", TABLE, command.callId(), Changes.of("titleDe", call.title(), null));
    }

    private static Changes told(Terms before, Terms now) {
        CallPlan planned = before == null ? null : before.plan();
        return Changes.between(before, now).leavingOut("plan").andBetween(planned, now.plan());
    }

    private Terms terms(ExchangeCall call) {
        CallCard card = call.card(clock.now());
        return new Terms(
                card.titleDe(),
                card.titleEn(),
                card.year(),
                card.opensLocal(),
                card.lastMinute(),
                card.answerDays(),
                card.plan());
    }

    private ExchangeCall load(long id, int version) {
        ExchangeCall call = load(id);
        Refusal.whenStale(version, call.version());
        return call;
    }

    private ExchangeCall load(long id) {
        ExchangeCall call = entities.find(ExchangeCall.class, id);
        if (call == null) throw new NotPermitted("call");
        return call;
    }

    private void write(ExchangeCall call, int number, RuleBook rules) {
        RuleVersion written = new RuleVersion(call.id(), number, rules.text(), rules.digest());
        entities.persist(written.written(clock.now(), caller.accountId()));
        call.followRules(number);
    }

    private RuleVersion rules(ExchangeCall call) {
        return RuleVersion.of(entities, call.id(), call.ruleVersion());
    }

    private Collection<PlaceCard> refuseUnlessFit(AcademicYear year, Set<Long> placeIds) {
        Map<Long, PlaceCard> found = places.places(placeIds);
        if (!found.keySet().containsAll(placeIds)) throw new Refusal("stale");
        for (PlaceCard place : found.values()) {
            if (!place.year().equals(year))
                throw new Refusal("call-place-of-another-year", place.code(), year.toString());
            if (place.withdrawn()) throw new Refusal("call-place-withdrawn", place.code());
        }
        return found.values();
    }

    /**
     * What the office writes about a call.
     *
     * @param opens first minute in which one may apply, on Dresden's clock
     * @param lastMinute last minute in which one may apply, on Dresden's clock; it counts whole
     * @param answerDays days for answering an offer, 1 to 90
     * @param plan the dates beside the window
     */
    public record Terms(
            String titleDe,
            String titleEn,
            AcademicYear year,
            LocalDateTime opens,
            LocalDateTime lastMinute,
            int answerDays,
            CallPlan plan) {
        /** With the usual dates beside the window. */
        public Terms(
                String titleDe,
                String titleEn,
                AcademicYear year,
                LocalDateTime opens,
                LocalDateTime lastMinute,
                int answerDays) {
            this(titleDe, titleEn, year, opens, lastMinute, answerDays, CallPlan.after(lastMinute));
        }

        CallWindow window() {
            return CallWindow.typed(opens, lastMinute);
        }
    }

    public record CreateCall(Terms terms) {}

    public record EditCall(long callId, int version, Terms terms) {}

    public record ChoosePlaces(long callId, int version, Set<Long> placeIds) {}

    public record SaveRules(long callId, int version, RuleBook rules) {}

    public record OpenCall(long callId, int version) {}

    /** @param lastMinute as typed; it counts whole */
    public record ExtendDeadline(long callId, int version, LocalDateTime lastMinute, String reason) {}

    public record RemoveCall(long callId, int version) {}
}
