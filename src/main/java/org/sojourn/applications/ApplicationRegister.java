package org.sojourn.applications;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.points.Applicant;
import org.sojourn.documents.DocumentRegister;
import org.sojourn.documents.ProvenLanguage;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.sheets.ImportPlan;
import org.sojourn.vocabulary.CefrLevel;

/** Looks applications up: students their own, the office those within its reach, everybody counts. */
@Register
public class ApplicationRegister {
    /** One person's applications are few and small: one statement, their collections side by side. */
    private static final String WHOLE = "SELECT DISTINCT a FROM Application a LEFT JOIN FETCH a.languages"
            + " LEFT JOIN FETCH a.points LEFT JOIN FETCH a.categories LEFT JOIN FETCH a.wishes WHERE ";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CallRegister calls;

    @Inject
    private ApplicantImport imports;

    @Inject
    private WholeApplications whole;

    @Inject
    private ApplicationList list;

    @Inject
    private AccountRegister accounts;

    @Inject
    private WithinReach reach;

    @Inject
    private DocumentRegister documents;

    @Inject
    private DatabaseClock clock;

    /** The caller's own application in a call. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public Optional<MyApplication> mine(long callId) {
        return entities.createQuery(WHOLE + "a.callId = :call AND a.accountId = :me", Application.class)
                .setParameter("call", callId)
                .setParameter("me", caller.accountId())
                .getResultStream()
                .findFirst()
                .map(Application::card);
    }

    /** All the caller's own applications, the latest changed first. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public List<MyApplication> allMine() {
        return entities.createQuery(WHOLE + "a.accountId = :me ORDER BY a.changedAt DESC, a.id", Application.class)
                .setParameter("me", caller.accountId())
                .getResultStream()
                .map(Application::card)
                .toList();
    }

    /** Everything an allocation takes in, ordered by id; the number of statements does not depend on the number of rows. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public List<SubmittedApplication> submitted(long callId) {
        RuleBook book = calls.rules(callId);
        LanguageCount count = LanguageCount.of(calls.call(callId).orElseThrow(), clock.now());
        List<MyApplication> counted = whole.ofCall(callId).stream()
                .filter(Application::counts)
                .map(Application::card)
                .toList();
        Map<Long, List<ProvenLanguage>> proofs = documents.languages(
                counted.stream().map(MyApplication::accountId).toList(), count.day());
        return counted.stream()
                .map(each -> submitted(
                        book,
                        each,
                        count.levels(each.facts().languages(), proofs.getOrDefault(each.accountId(), List.of()))))
                .toList();
    }

    private static SubmittedApplication submitted(
            RuleBook book, MyApplication application, Map<String, CefrLevel> languages) {
        Applicant applicant = application.applicant(languages);
        return new SubmittedApplication(
                application.id(),
                application.version(),
                application.accountId(),
                applicant,
                PlaceFit.base(book, applicant),
                application.wishes(),
                application.categories());
    }

    /** One page of the office's list, with the names of these places, in one statement. */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public ApplicationPage applications(ApplicationSearch search, Collection<Long> placeIds) {
        return list.page(search, placeIds);
    }

    /** One application within the caller's reach, for the office. */
    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.UNIT)
    public Optional<MyApplication> one(long applicationId) {
        return found(applicationId).map(Application::card);
    }

    /** The same with whoever applies, for the office's page about it. */
    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.UNIT)
    public Optional<AppliedBy> oneWithPerson(long applicationId) {
        return found(applicationId)
                .map(application -> new AppliedBy(
                        application.card(),
                        accounts.people(List.of(application.accountId())).get(application.accountId())));
    }

    /** The proofs of languages of whoever applies here, valid on a day; for the office. */
    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.UNIT)
    public List<ProvenLanguage> proofs(long applicationId, LocalDate on) {
        return found(applicationId)
                .map(application -> documents
                        .languages(List.of(application.accountId()), on)
                        .getOrDefault(application.accountId(), List.of()))
                .orElse(List.of());
    }

    /** Whose application it is, for the office. */
    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.UNIT)
    public Optional<PersonRow> applicant(long applicationId) {
        return found(applicationId)
                .map(application ->
                        accounts.people(List.of(application.accountId())).get(application.accountId()));
    }

    /** The application that the student with this number has submitted in a call; nothing but that there is one. */
    @Permits(Role.HARDSHIP)
    public Optional<Applied> applied(long callId, String studentNumber) {
        String number = studentNumber == null ? "" : studentNumber.strip();
        if (number.isEmpty()) return Optional.empty();
        List<Long> people = accounts.accountsMatching(number).stream()
                .filter(person -> number.equals(person.studentNumber()))
                .map(PersonRow::id)
                .toList();
        if (people.isEmpty()) return Optional.empty();
        return entities.createQuery(
                        "SELECT NEW org.sojourn.applications.Applied(a.id, a.accountId) FROM Application a"
                                + " WHERE a.callId = :call AND a.accountId IN :people AND a.status = :submitted",
                        Applied.class)
                .setParameter("call", callId)
                .setParameter("people", people)
                .setParameter("submitted", ApplicationStatus.SUBMITTED)
                .getResultStream()
                .findFirst();
    }

    /** Lends a statement over application a what keeps it to the caller's reach, with AND before it. */
    @Permits(value = Role.COORDINATOR, reach = Reach.INSIDE)
    public String withinReach() {
        return reach.sql();
    }

    private Optional<Application> found(long applicationId) {
        WithinReach.Condition within = reach.condition();
        return within.bind(entities.createQuery(WHOLE + "a.id = :id" + within.jpql(), Application.class))
                .setParameter("id", applicationId)
                .getResultStream()
                .findFirst();
    }

    /** How much each place of the call is wished in submitted applications; places nobody wishes are absent. */
    @Permits(everybody = true)
    public List<DemandRow> demand(long callId) {
        return list.demand(callId);
    }

    /** How many applications of the call stand at each status: drafts, submitted, withdrawn. */
    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.UNIT)
    public StatusCounts counts(long callId) {
        WithinReach.Condition within = reach.condition();
        Collection<Object[]> rows = within.bind(entities.createQuery(
                        "SELECT a.status, COUNT(a) FROM Application a WHERE a.callId = :call" + within.jpql()
                                + " GROUP BY a.status",
                        Object[].class))
                .setParameter("call", callId)
                .getResultList();
        return StatusCounts.of(rows);
    }

    /**
     * Figures that move with every change of the call's applications and of the proofs of their languages: how many there
     * are, the sum of their versions, and what the documents lend.
     */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public String stamp(long callId) {
        Object[] counted = (Object[]) entities.createNativeQuery("SELECT COUNT(*), SUM(a.version), "
                        + documents.stampBeside("a.account_id") + " FROM application a WHERE a.call_id = ?")
                .setParameter(1, callId)
                .getSingleResult();
        return counted[0] + "." + counted[1] + (counted[2] == null ? "" : "." + counted[2]);
    }

    /** How many applications are submitted, by call; calls without any are absent. */
    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.UNIT)
    public Map<Long, Long> submittedCounts() {
        WithinReach.Condition within = reach.condition();
        return within.bind(entities.createQuery(
                        "SELECT a.callId, COUNT(a) FROM Application a WHERE a.status = :submitted" + within.jpql()
                                + " GROUP BY a.callId",
                        Object[].class))
                .setParameter("submitted", ApplicationStatus.SUBMITTED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** The applications of a call within reach as a sheet holds them, to be changed and imported again. */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public ApplicantExport export(long callId) {
        return imports.export(callId, Set.of());
    }

    /** The same for those of them that are chosen in a list. */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public ApplicantExport export(long callId, Set<Long> applicationIds) {
        return imports.export(callId, applicationIds);
    }

    /** What importing a sheet into a call would do. Writes nothing. */
    @Permits(Role.COORDINATOR)
    public ImportPlan planImport(long callId, String fileName, byte[] content) {
        return imports.plan(callId, fileName, content);
    }
}
