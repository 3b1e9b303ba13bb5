package org.sojourn.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sojourn.access.Role;
import org.sojourn.access.people.AddressBook;
import org.sojourn.allocation.AllocationReleased;
import org.sojourn.allocation.RunProposed;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallRegister;
import org.sojourn.correspondence.wording.LetterKind;
import org.sojourn.offers.OfferAnswered;
import org.sojourn.offers.OfferStatus;
import org.sojourn.offers.OffersMade;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceNames;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.web.When;

/** Letters about the allocation: it wants approval, a result is there, an answer has arrived. */
@ApplicationScoped
class ResultLetters {
    @Inject
    private Outbox outbox;

    @Inject
    private AddressBook addresses;

    @Inject
    private CallRegister calls;

    @Inject
    private PlaceRegister places;

    /** To everybody who could approve, but never to the one who proposed. */
    void runProposed(@Observes RunProposed run) {
        CallCard call = call(run.callId());
        outbox.putAll(addresses.holders(Role.APPROVER).stream()
                .filter(approver -> approver != run.proposedBy())
                .map(approver -> new Notice(
                        "approval/" + run.runId() + "/" + run.version() + "/" + approver,
                        approver,
                        LetterKind.APPROVAL_WANTED,
                        language -> Map.of(
                                "call",
                                call.title(language),
                                "run",
                                String.valueOf(run.number()),
                                "link",
                                "/allocation/run?id=" + run.runId()),
                        null))
                .toList());
    }

    void offersMade(@Observes OffersMade made) {
        CallCard call = call(made.callId());
        outbox.putAll(made.accountIds().stream()
                .map(account -> new Notice(
                        "result/" + made.runId() + "/" + account,
                        account,
                        LetterKind.OFFER,
                        language -> Map.of(
                                "call",
                                call.title(language),
                                "day",
                                When.lastDay(language, made.answerBy()),
                                "deadline",
                                When.deadline(language, made.answerBy()),
                                "link",
                                result(made.callId())),
                        made.answerBy()))
                .toList());
    }

    void released(@Observes AllocationReleased release) {
        if (release.others().isEmpty()) return;
        CallCard call = call(release.callId());
        outbox.putAll(release.others().stream()
                .map(account -> new Notice(
                        "result/" + release.runId() + "/" + account,
                        account,
                        LetterKind.RESULT,
                        language -> Map.of("call", call.title(language), "link", result(release.callId())),
                        null))
                .toList());
    }

    /** The receipt. A place given back has been accepted before. */
    void answered(@Observes OfferAnswered answer) {
        CallCard call = call(answer.before().callId());
        PlaceCard place = places.places(List.of(answer.before().placeId()))
                .get(answer.before().placeId());
        outbox.put(new Notice(
                "offer/" + answer.before().id() + "/" + kind(answer),
                answer.before().accountId(),
                kind(answer),
                language -> facts(answer, call, place, language),
                null));
    }

    private static LetterKind kind(OfferAnswered answer) {
        if (answer.now() == OfferStatus.ACCEPTED) return LetterKind.OFFER_ACCEPTED;
        return answer.before().status() == OfferStatus.OPEN ? LetterKind.OFFER_DECLINED : LetterKind.OFFER_GIVEN_BACK;
    }

    private static Map<String, String> facts(OfferAnswered answer, CallCard call, PlaceCard place, Locale language) {
        return Map.of(
                "call",
                call.title(language),
                "place",
                PlaceNames.full(place, language),
                "at",
                When.moment(language, answer.at()),
                "deadline",
                When.deadline(language, answer.before().answerBy()),
                "link",
                result(call.id()));
    }

    private static String result(long callId) {
        return "/offers/offer?callId=" + callId;
    }

    private CallCard call(long id) {
        return calls.call(id).orElseThrow();
    }
}
