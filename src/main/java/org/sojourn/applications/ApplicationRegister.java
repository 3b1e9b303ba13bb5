package org.sojourn.applications;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.rules.Applicant;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.sheets.ImportPlan;

/** Looks applications up: students their own, the office all of a call, everybody counts. */
@Register
public class ApplicationRegister {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CallRegister calls;

    @Inject
    private PlaceRegister places;

    @Inject
    private ApplicantImport imports;

    @Inject
    private WholeApplications whole;

    @Inject
    private ApplicationList list;

    /** The caller's own application in a call. */
    @Permits(Role.STUDENT)
    public Optional<MyApplication> mine(long callId) {
        return entities.createQuery(
                        "SELECT a FROM Application a WHERE a.callId = :call AND a.accountId = :me", Application.class)
                .setParameter("call", callId)
                .setParameter("me", caller.accountId())
                .getResultStream()
                .findFirst()
                .map(Application::card);
    }

    /** All the caller's own applications, the latest changed first. */
    @Permits(Role.STUDENT)
    public List<MyApplicationRow> allMine() {
        return entities.createQuery(
                        "SELECT a FROM Application a WHERE a.accountId = :me ORDER BY a.changedAt DESC, a.id",
                        Application.class)
                .setParameter("me", caller.accountId())
                .setHint("eclipselink.batch", "a.wishes")
                .getResultStream()
                .map(Application::row)
                .toList();
    }

    /** How the caller fits every place of the call, by place code; empty until she has told programme and semester. */
    @Permits(Role.STUDENT)
    public List<PlaceFit> myFits(long callId) {
        Optional<MyApplication> application = mine(callId).filter(a -> a.facts().areComplete());
        return application.map(this::fits).orElse(List.of());
    }

    /** How an applicant fits every place of her call, for the office. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public List<PlaceFit> fitsOf(long applicationId) {
        return one(applicationId)
                .filter(application -> application.facts().areComplete())
                .map(this::fits)
                .orElse(List.of());
    }

    private List<PlaceFit> fits(MyApplication application) {
        RuleBook book = calls.rules(application.callId());
        Applicant applicant = application.applicant();
        return placesOf(application.callId()).stream()
                .map(place -> PlaceFit.of(book, applicant, place))
                .toList();
    }

    private List<PlaceCard> placesOf(long callId) {
        return PlacesOfCall.inOrder(places.places(calls.placeIds(callId)));
    }

    /** Everything an allocation takes in, ordered by id; the number of statements does not depend on the number of rows. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public List<SubmittedApplication> submitted(long callId) {
        RuleBook book = calls.rules(callId);
        return whole.ofCall(callId).stream()
                .filter(Application::counts)
                .map(application -> submitted(book, application.card()))
                .toList();
    }

    private static SubmittedApplication submitted(RuleBook book, MyApplication application) {
        Applicant applicant = application.applicant();
        return new SubmittedApplication(
                application.id(),
                application.version(),
                application.accountId(),
                applicant,
                PlaceFit.base(book, applicant),
                application.wishes(),
                application.categories());
    }

    /** One page of the office's list. */
    @Permits(Role.COORDINATOR)
    public ApplicationPage applications(ApplicationSearch search) {
        return list.page(search);
    }

    /** One application, for the office. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public Optional<MyApplication> one(long applicationId) {
        return Optional.ofNullable(entities.find(Application.class, applicationId))
                .map(Application::card);
    }

    /** How much each place of the call is wished in submitted applications; places nobody wishes are absent. */
    @Permits(everybody = true)
    public List<DemandRow> demand(long callId) {
        return list.demand(callId);
    }

    /** How many applications of the call stand at each status: drafts, submitted, withdrawn. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public StatusCounts counts(long callId) {
        Collection<Object[]> rows = entities.createQuery(
                        "SELECT a.status, COUNT(a) FROM Application a WHERE a.callId = :call GROUP BY a.status",
                        Object[].class)
                .setParameter("call", callId)
                .getResultList();
        return StatusCounts.of(rows);
    }

    /** All submitted applications of a call as a sheet holds them, to be changed and imported again. */
    @Permits(Role.COORDINATOR)
    public ApplicantExport export(long callId) {
        return imports.export(callId);
    }

    /** What importing a sheet into a call would do. Writes nothing. */
    @Permits(Role.COORDINATOR)
    public ImportPlan planImport(long callId, String fileName, byte[] content) {
        return imports.plan(callId, fileName, content);
    }
}
