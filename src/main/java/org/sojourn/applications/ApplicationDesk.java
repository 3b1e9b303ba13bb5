package org.sojourn.applications;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;
import org.sojourn.documents.UploadDesk;
import org.sojourn.documents.UploadRow;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;

/**
 * Where students apply. Every act concerns the caller's own application, and is refused once the call has closed by the
 * database's clock, read in the same transaction.
 */
@Desk
public class ApplicationDesk {
    /** What {@link UploadDesk} keeps files of applicants as; their subject is the call. */
    public static final String UPLOAD_PURPOSE = "applicants";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CallRegister calls;

    @Inject
    private PlaceRegister places;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    @Inject
    private RecordedStudies studies;

    @Inject
    private ApplicantImport imports;

    @Inject
    private UploadDesk uploads;

    /**
     * Begins the caller's application with what the Dean’s office has recorded and her latest other application knew of her,
     * or finds the one she has begun.
     *
     * @return the application's id
     */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public long begin(long callId) {
        calls.refuseUnlessOpen(callId);
        List<Application> known = own("a.accountId = :me ORDER BY a.changedAt DESC", null);
        for (Application one : known) if (one.callId() == callId) return one.id();
        Application application = new Application(callId, caller.accountId(), clock.now());
        if (!known.isEmpty()) application.tell(known.get(0).facts(), clock.now());
        studies.enter(application);
        entities.persist(application);
        entities.flush();
        note("applications.begun", application, Changes.first(application.facts()));
        return application.id();
    }

    /** The caller tells programme, semester and languages. What is recorded of her may be left out, and is refused otherwise. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public void saveFacts(SaveFacts command) {
        Application application = open(command.applicationId(), command.version());
        Facts before = application.facts();
        application.tell(studies.complete(command.facts()), clock.now());
        done("applications.facts-told", application, Changes.between(before, application.facts()));
    }

    /**
     * Puts a place of the call at the end of the list. Refuses a place outside the call, one that stands there already,
     * and more wishes than the rules allow.
     */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public void addWish(AddWish command) {
        Application application = open(command.applicationId(), command.version());
        if (!calls.placeIds(application.callId()).contains(command.placeId())) throw new Refusal("place-not-in-call");
        int most = calls.rules(application.callId()).seats().mostWishes();
        if (most > 0 && application.wishList().places().size() >= most) throw new Refusal("wish-list-full", most);
        rewish(application, "applications.wish-added", wishes -> wishes.with(command.placeId()));
    }

    /** Takes a wish off the list. Refuses the last one of a submitted application. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public void removeWish(RemoveWish command) {
        Application application = open(command.applicationId(), command.version());
        rewish(application, "applications.wish-removed", wishes -> wishes.without(command.placeId()));
    }

    /** Moves a wish one higher or one lower. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public void moveWish(MoveWish command) {
        Application application = open(command.applicationId(), command.version());
        rewish(
                application,
                "applications.wish-moved",
                wishes -> command.up() ? wishes.higher(command.placeId()) : wishes.lower(command.placeId()));
    }

    /** Puts a wish at a rank counted from 1. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public void rankWish(RankWish command) {
        Application application = open(command.applicationId(), command.version());
        rewish(application, "applications.wish-moved", wishes -> wishes.to(command.placeId(), command.rank()));
    }

    /** The application counts from now on. A second click changes nothing. Refuses one without facts or without a wish. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public void submit(SubmitApplication command) {
        Application application = own(command.applicationId());
        if (application.counts()) return;
        calls.refuseUnlessOpen(application.callId());
        Refusal.whenStale(command.version(), application.version());
        ApplicationStatus before = application.status();
        application.submit(clock.now());
        done("applications.submitted", application, Changes.of("status", before, application.status()));
    }

    /** The caller ends her application; possible until the results are out. A second click changes nothing. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public void withdraw(WithdrawApplication command) {
        Application application = own(command.applicationId());
        if (application.isWithdrawn()) return;
        CallCard call = calls.call(application.callId()).orElseThrow(() -> new NotPermitted("call"));
        if (call.phase() == CallPhase.RELEASED) throw new Refusal("application-decided");
        Refusal.whenStale(command.version(), application.version());
        ApplicationStatus before = application.status();
        application.withdraw(command.reason(), clock.now());
        // a reason may speak of illness: only that there is one
        done(
                "applications.withdrawn",
                application,
                Changes.of("status", before, application.status())
                        .byName("withdrawalReason", null, Changes.told(command.reason())));
    }

    /** The caller takes her withdrawn application up again; it is what it was before. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public void takeUpAgain(TakeUpAgain command) {
        Application application = open(command.applicationId(), command.version());
        ApplicationStatus before = application.status();
        application.takeUpAgain(clock.now());
        done("applications.taken-up-again", application, Changes.of("status", before, application.status()));
    }

    /**
     * The office enters applications from a sheet, all in one transaction: accounts are opened, applications made and
     * changed, all of them submitted. Columns the sheet does not have change nothing. Possible until the results are out.
     * Refuses a sheet with wrong rows unless they are to be left out, and one whose effect is no longer the one agreed to.
     */
    @Permits(Role.COORDINATOR)
    public ImportOutcome importApplicants(ImportApplicants command) {
        ImportOutcome outcome = imports.write(command);
        journal.write(
                "applications.imported",
                "exchange_call",
                command.callId(),
                Changes.of("file", null, command.fileName())
                        .and("added", null, outcome.added())
                        .and("changed", null, outcome.changed()));
        return outcome;
    }

    /** Enters what an uploaded file holds, as {@link #importApplicants}; a file is used once. */
    @Permits(Role.COORDINATOR)
    public ImportOutcome importUpload(ImportUpload command) {
        UploadRow file = uploads.look(command.uploadId(), UPLOAD_PURPOSE);
        if (file.isUsed()) throw new Refusal("upload-used");
        ImportOutcome outcome = importApplicants(new ImportApplicants(
                file.subjectId(), file.fileName(), file.content(), command.leaveOutErrors(), command.agreed()));
        uploads.use(file.id(), UPLOAD_PURPOSE, outcome.added() + outcome.changed() + " written");
        return outcome;
    }

    private void rewish(Application application, String act, UnaryOperator<WishList> move) {
        List<Long> before = application.wishList().places();
        application.rewish(move, clock.now());
        List<Long> after = application.wishList().places();
        Set<Long> named = new HashSet<>(before);
        named.addAll(after);
        PlaceCodes codes = PlaceCodes.of(places.places(named).values());
        done(act, application, Changes.of("wishes", codes.of(before), codes.of(after)));
    }

    private Application open(long applicationId, int version) {
        Application application = own(applicationId);
        calls.refuseUnlessOpen(application.callId());
        Refusal.whenStale(version, application.version());
        return application;
    }

    private Application own(long applicationId) {
        List<Application> found = own("a.accountId = :me AND a.id = :id", applicationId);
        if (found.isEmpty()) throw new NotPermitted("application");
        return found.get(0);
    }

    private List<Application> own(String condition, Long applicationId) {
        var query = entities.createQuery("SELECT a FROM Application a WHERE " + condition, Application.class)
                .setParameter("me", caller.accountId());
        if (applicationId != null) query.setParameter("id", applicationId);
        return query.getResultList();
    }

    private void done(String act, Application application, Changes changes) {
        entities.flush();
        note(act, application, changes);
    }

    private void note(String act, Application application, Changes changes) {
        journal.write(act, "application", application.id(), changes.about(application.accountId()));
    }

    public record SaveFacts(long applicationId, int version, Facts facts) {}

    public record AddWish(long applicationId, int version, long placeId) {}

    public record RemoveWish(long applicationId, int version, long placeId) {}

    /** @param up one higher; otherwise one lower */
    public record MoveWish(long applicationId, int version, long placeId, boolean up) {}

    /** @param rank counted from 1 */
    public record RankWish(long applicationId, int version, long placeId, int rank) {}

    public record SubmitApplication(long applicationId, int version) {}

    /** @param reason optional, may be blank */
    public record WithdrawApplication(long applicationId, int version, String reason) {}

    public record TakeUpAgain(long applicationId, int version) {}

    /** @param agreed the fingerprint of the plan the person has seen */
    public record ImportUpload(long uploadId, boolean leaveOutErrors, String agreed) {}

    /**
     * @param leaveOutErrors take the other rows although some are wrong
     * @param agreed the fingerprint of the plan a person has seen and said yes to; null when nobody has seen one
     */
    public record ImportApplicants(
            long callId, String fileName, byte[] content, boolean leaveOutErrors, String agreed) {
        public ImportApplicants(long callId, String fileName, byte[] content, boolean leaveOutErrors) {
            this(callId, fileName, content, leaveOutErrors, null);
        }
    }
}
