package org.sojourn.documents;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;
import org.sojourn.platform.DatabaseClock;

/** Looks documents up: students their own, the office those that wait and those of somebody. */
@Register
public class DocumentRegister {
    /** Documents on one page of the list of what waits. */
    public static final int A_PAGE = 50;

    private static final String NEWEST = " ORDER BY d.chainId DESC, d.number DESC";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Vault vault;

    @Inject
    private AccountRegister accounts;

    @Inject
    private WithinReach reach;

    /** The caller's documents in all versions: the newest document first, of each its newest version first. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public List<DocumentRow> mine() {
        return rows(caller.accountId());
    }

    /** One of the caller's own. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public Optional<DocumentRow> myOne(long documentId) {
        return Optional.ofNullable(entities.find(Document.class, documentId))
                .filter(document -> document.accountId() == caller.accountId())
                .map(Document::row);
    }

    /** What papers of the caller the office has seen, newest first. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public List<SeenRow> mySeen() {
        return papers(caller.accountId());
    }

    /** The caller's languages as {@link #languages} gives them. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public List<ProvenLanguage> myLanguages(LocalDate on) {
        return proofs(caller.accountId(), on);
    }

    /** The caller's files, for the copy of her data; one whose file is lost is left out. */
    @Permits(
            value = {Role.STUDENT, Role.GUEST},
            reach = Reach.OWN)
    public List<DocumentFile> myFiles() {
        List<DocumentFile> files = new ArrayList<>();
        for (Object[] row : entities.createQuery(
                        "SELECT d.fileName, d.mediaType, d.fileKey, d.keySealed FROM Document d"
                                + " WHERE d.accountId = :account ORDER BY d.id",
                        Object[].class)
                .setParameter("account", caller.accountId())
                .getResultList())
            vault.open(new Vault.Kept((String) row[2], (String) row[3]))
                    .ifPresent(content -> files.add(new DocumentFile((String) row[0], (String) row[1], content)));
        return files;
    }

    /** What waits for the office, the longest wait first. */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public WaitingDocuments waiting(int page) {
        List<Object[]> rows = held("d, SQL('COUNT(*) OVER ()')", " ORDER BY d.handedInAt, d.id", Object[].class)
                .setFirstResult((Math.max(1, page) - 1) * A_PAGE)
                .setMaxResults(A_PAGE)
                .getResultList();
        return new WaitingDocuments(
                rows.stream().map(row -> ((Document) row[0]).row()).toList(),
                rows.isEmpty() ? 0 : ((Number) rows.get(0)[1]).longValue());
    }

    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public long countWaiting() {
        return held("COUNT(d)", "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> held(String what, String order, Class<T> type) {
        Optional<Set<Long>> within = reach.accounts();
        TypedQuery<T> query = entities.createQuery(
                        "SELECT " + what
                                + " FROM Document d WHERE d.state = :held AND d.kind <> :visit AND d.replacedAt IS NULL"
                                + (within.isPresent() ? " AND d.accountId IN :within" : "") + order,
                        type)
                .setParameter("held", DocumentState.HELD)
                .setParameter("visit", DocumentKind.VISIT);
        within.ifPresent(accounts -> query.setParameter("within", accounts));
        return query;
    }

    /** Whose they are, by account; who is beyond reach is absent. */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public Map<Long, PersonRow> owners(Collection<Long> accountIds) {
        return accounts.people(reach.only(accountIds));
    }

    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public Optional<DocumentRow> one(long documentId) {
        return Optional.ofNullable(entities.find(Document.class, documentId))
                .filter(document -> caller.is(document.kind().reader()) && reach.reaches(document.accountId()))
                .map(Document::row);
    }

    /** Every version of everything somebody has handed in, as {@link #mine} orders it. */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public List<DocumentRow> ofAccount(long accountId) {
        if (!reach.reaches(accountId)) return List.of();
        return rows(accountId).stream()
                .filter(row -> caller.is(row.kind().reader()))
                .toList();
    }

    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public List<SeenRow> seen(long accountId) {
        return reach.reaches(accountId) ? papers(accountId) : List.of();
    }

    /**
     * Somebody's proofs of languages that were valid on a day and have not been turned down, accepted or not yet looked at;
     * for {@link LanguageLimits#of}.
     */
    @Permits(value = Role.COORDINATOR, reach = Reach.INSIDE)
    public List<ProvenLanguage> languages(long accountId, LocalDate on) {
        return proofs(accountId, on);
    }

    /** The same for many people, by account, in one statement; who has none is absent. */
    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.INSIDE)
    public Map<Long, List<ProvenLanguage>> languages(Collection<Long> accountIds, LocalDate on) {
        if (accountIds.isEmpty()) return Map.of();
        return proofs("d.accountId IN :accounts", "accounts", accountIds)
                .filter(document -> document.proof().countsOn(on, 0))
                .collect(Collectors.groupingBy(
                        Document::accountId, Collectors.mapping(Document::proof, Collectors.toList())));
    }

    /**
     * Lends a figure to a statement of another room: it moves whenever a proof of a language of somebody comes, goes or is
     * decided about. A sum over nobody is null.
     *
     * @param column of that query that names the account, with its table
     */
    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.INSIDE)
    public String stampBeside(String column) {
        if (!column.matches("[a-z]\\.[a-z_]+")) throw new IllegalArgumentException(column);
        return "SUM((SELECT SUM(d.id * 31 + d.version) FROM document d WHERE d.language IS NOT NULL AND d.account_id = "
                + column + "))";
    }

    /**
     * Lends the documents of people to a query of another room; see there.
     *
     * @param column of that query that names the account, with its table
     */
    @Permits(value = Role.COORDINATOR, reach = Reach.INSIDE)
    public DocumentsBeside beside(String column) {
        return new DocumentsBeside(column);
    }

    private Stream<Document> proofs(String whose, String name, Object value) {
        return entities.createQuery(
                        "SELECT d FROM Document d WHERE " + whose + " AND d.language IS NOT NULL"
                                + " AND d.replacedAt IS NULL AND d.state IN :counted ORDER BY d.id",
                        Document.class)
                .setParameter(name, value)
                .setParameter("counted", ProvenLanguage.COUNTED)
                .getResultStream();
    }

    private List<ProvenLanguage> proofs(long accountId, LocalDate on) {
        LocalDate day = on == null ? LocalDate.ofInstant(clock.now(), DatabaseClock.ZONE) : on;
        return proofs("d.accountId = :account", "account", accountId)
                .map(Document::proof)
                .filter(proof -> proof.countsOn(day, 0))
                .toList();
    }

    private List<DocumentRow> rows(long accountId) {
        return entities.createQuery("SELECT d FROM Document d WHERE d.accountId = :account" + NEWEST, Document.class)
                .setParameter("account", accountId)
                .getResultStream()
                .map(Document::row)
                .toList();
    }

    private List<SeenRow> papers(long accountId) {
        return entities.createQuery(
                        "SELECT NEW org.sojourn.documents.SeenRow(s.kind, s.validUntil, s.seenAt, s.seenBy)"
                                + " FROM SeenPaper s WHERE s.accountId = :account ORDER BY s.id DESC",
                        SeenRow.class)
                .setParameter("account", accountId)
                .getResultList();
    }
}
