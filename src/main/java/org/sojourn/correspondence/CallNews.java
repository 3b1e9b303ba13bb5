package org.sojourn.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.access.Role;
import org.sojourn.access.people.AddressBook;
import org.sojourn.applications.Begun;
import org.sojourn.applications.BegunRegister;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.CallStage;
import org.sojourn.calls.OwnDeadlineRegister;
import org.sojourn.correspondence.wording.LetterKind;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.web.When;

/**
 * Letters that the time of a call causes: it is open, and a deadline is near for a draft. The first goes to every student who
 * has not begun and has not said that she wants none, within a week of the opening, so that who joins meanwhile hears of it too. The others are due at a mark
 * before the deadline that is hers, for one day, to drafts that nobody has touched since the mark. Keys of call, deadline and
 * person let everything be looked at often and written once.
 */
@ApplicationScoped
class CallNews {
    /** A week, and the day of the opening. */
    private static final Duration NEWS = Duration.ofDays(8);

    private static final Duration STILL_FITS = Duration.ofDays(1);
    private static final List<Integer> DAYS_BEFORE = List.of(2, 7);
    private static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CallRegister calls;

    @Inject
    private OwnDeadlineRegister ownDeadlines;

    @Inject
    private BegunRegister applications;

    @Inject
    private AddressBook addresses;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Outbox outbox;

    /** Writes what is due, some hundred letters a transaction. Says for how many people it looked. */
    long write() {
        Instant now = clock.now();
        long looked = 0;
        List<CallCard> open = calls.calls().stream()
                .filter(call -> call.stage() == CallStage.OPEN)
                .toList();
        Set<Long> readers = open.stream().anyMatch(call -> isNews(call, now)) ? readers() : Set.of();
        for (CallCard call : open) {
            List<Begun> begun = applications.ofCall(call.id());
            List<Notice> notices = new ArrayList<>();
            if (isNews(call, now)) notices.addAll(opened(call, begun, readers));
            notices.addAll(drafts(call, begun, now));
            for (int from = 0; from < notices.size(); from += AT_ONCE)
                outbox.putApart(notices.subList(from, Math.min(notices.size(), from + AT_ONCE)));
            looked += notices.size();
        }
        return looked;
    }

    private static boolean isNews(CallCard call, Instant now) {
        return call.opensAt().isAfter(now.minus(NEWS)) && now.isBefore(call.closesAt());
    }

    /** The students who have not said that they want no news. */
    private Set<Long> readers() {
        Set<Long> readers = new LinkedHashSet<>(addresses.holders(Role.STUDENT));
        entities.createQuery("SELECT n.accountId FROM NewsDeclined n", Long.class)
                .getResultList()
                .forEach(readers::remove);
        return readers;
    }

    private static List<Notice> opened(CallCard call, List<Begun> begun, Set<Long> readers) {
        Set<Long> applicants = begun.stream().map(Begun::accountId).collect(Collectors.toSet());
        return readers.stream()
                .filter(student -> !applicants.contains(student))
                .map(student -> new Notice(
                        "call-open/" + call.id() + "/" + student,
                        student,
                        LetterKind.CALL_OPEN,
                        language -> facts(call, call.closesAt(), "/calls/announcement?id=", language),
                        call.closesAt()))
                .toList();
    }

    private List<Notice> drafts(CallCard call, List<Begun> begun, Instant now) {
        Map<Long, Instant> own = new HashMap<>();
        if (call.hasOwnDeadlines())
            ownDeadlines.ofCall(call.id()).forEach(one -> own.put(one.accountId(), one.closesAt()));
        return begun.stream()
                .filter(Begun::isDraft)
                .flatMap(
                        draft -> draft(call, draft, own.getOrDefault(draft.accountId(), call.closesAt()), now).stream())
                .toList();
    }

    private static Optional<Notice> draft(CallCard call, Begun draft, Instant end, Instant now) {
        Instant deadline = end.isAfter(call.closesAt()) ? end : call.closesAt();
        return DAYS_BEFORE.stream()
                .filter(days -> isDue(deadline.minus(Duration.ofDays(days)), draft, now))
                .findFirst()
                .map(days -> new Notice(
                        "draft/" + draft.id() + "/" + deadline.getEpochSecond() + "/" + days,
                        draft.accountId(),
                        LetterKind.DRAFT_REMINDER,
                        language -> facts(call, deadline, "/applications/tasks?callId=", language),
                        deadline));
    }

    private static boolean isDue(Instant mark, Begun draft, Instant now) {
        return !now.isBefore(mark)
                && now.isBefore(mark.plus(STILL_FITS))
                && draft.changedAt().isBefore(mark);
    }

    private static Map<String, String> facts(CallCard call, Instant end, String page, Locale language) {
        return Map.of(
                "call",
                call.title(language),
                "day",
                When.lastDay(language, end),
                "deadline",
                When.deadline(language, end),
                "link",
                page + call.id());
    }
}
