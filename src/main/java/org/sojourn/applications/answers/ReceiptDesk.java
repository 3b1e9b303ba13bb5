package org.sojourn.applications.answers;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.applications.ApplicationDesk;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.applications.MyApplication;
import org.sojourn.calls.AskedStep;
import org.sojourn.calls.AskedStepRegister;
import org.sojourn.calls.CallRegister;
import org.sojourn.documents.DocumentRegister;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Language;
import org.sojourn.platform.Refusal;

/** Where an application is handed in, and handed in again. */
@Desk
public class ReceiptDesk {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ApplicationDesk applications;

    @Inject
    private ApplicationRegister register;

    @Inject
    private AnswerRegister answers;

    @Inject
    private CallRegister calls;

    @Inject
    private PlaceRegister places;

    @Inject
    private AskedStepRegister steps;

    @Inject
    private DocumentRegister documents;

    @Inject
    private DeclarationDesk declarations;

    @Inject
    private Language language;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    @Inject
    private Event<ReceiptGiven> given;

    /**
     * Hands in the caller's own application as it now stands: it counts from now on, and she gets a receipt of every word of
     * it. What has already been handed in just so gives the receipt it has. Refuses without her declaration, without facts,
     * wishes or anything else the call asks for, for a version she has not seen, and once the call is over. {@link ReceiptGiven}
     * follows.
     *
     * @return the number of the receipt
     */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public int handIn(HandIn command) {
        MyApplication seen = mine(command.callId());
        if (command.declared()) declare(seen.id());
        calls.refuseUnlessOpen(command.callId());
        if (seen.isSubmitted()) Refusal.whenStale(command.version(), seen.version());
        Map<Long, PlaceCard> wished = places.places(new HashSet<>(seen.wishes()));
        AnswerSheet told = answers.sheet(seen.id());
        lacking(seen, told, wished.values()).stream().findFirst().ifPresent(lack -> {
            throw new Refusal(lack.refusal());
        });
        applications.submit(new ApplicationDesk.SubmitApplication(seen.id(), command.version()));
        String text = text(mine(command.callId()), told, wished.values());
        List<Receipt> kept = receipts(seen.id());
        if (!kept.isEmpty() && kept.get(0).isOf(text)) return kept.get(0).card().number();
        return give(seen, text, kept.size() + 1);
    }

    private int give(MyApplication application, String text, int number) {
        Receipt receipt = new Receipt(application.id(), number, text, clock.now());
        entities.persist(receipt);
        entities.flush();
        String digest = receipt.card().digest();
        journal.write(
                "applications.receipt-given",
                "application",
                application.id(),
                Changes.of("receipt", null, number).and("digest", null, digest).about(application.accountId()));
        given.fire(new ReceiptGiven(
                application.accountId(), application.callId(), application.id(), number, digest, clock.now()));
        return number;
    }

    private void declare(long applicationId) {
        String read = language.locale().getLanguage();
        declarations.declare(new DeclarationDesk.Declare(applicationId, read));
    }

    private List<Lack> lacking(MyApplication application, AnswerSheet told, Collection<PlaceCard> wished) {
        Set<AskedStep> asked = steps.of(application.callId());
        Set<String> unproven = asked.contains(AskedStep.LANGUAGE_PROOF)
                ? LanguageProofs.unproven(application, wished, documents.mine())
                : Set.of();
        return Lack.of(application, told, asked, unproven);
    }

    private static String text(MyApplication application, AnswerSheet told, Collection<PlaceCard> wished) {
        return HandedIn.text(
                application, wished.stream().collect(Collectors.toMap(PlaceCard::id, PlaceCard::code)), told);
    }

    private MyApplication mine(long callId) {
        return register.mine(callId).orElseThrow(() -> new NotPermitted("application"));
    }

    private List<Receipt> receipts(long applicationId) {
        return entities.createQuery(
                        "SELECT r FROM Receipt r WHERE r.applicationId = :id ORDER BY r.number DESC", Receipt.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    /**
     * @param version of the application she saw
     * @param declared she declares with this act; not needed when she has done so before
     */
    public record HandIn(long callId, int version, boolean declared) {}
}
