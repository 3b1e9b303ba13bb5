package org.sojourn.welcome.health;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.HealthVisit;
import org.sojourn.welcome.HealthVisitRegister;

/** Looks up which papers there are and who has opened them: for the physicians, and for a guest her own. */
@Register
public class HealthRegister {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private HealthVisitRegister visits;

    @Inject
    private AccountRegister accounts;

    @Inject
    private HealthKey key;

    /** Visits that ask the physicians for something: what is due first comes first, what is done last. */
    @Permits(Role.OCCUPATIONAL_HEALTH)
    public List<HealthRow> all() {
        Map<Long, HealthRow> papers = new HashMap<>();
        entities.createQuery(
                        "SELECT f.visitId, COUNT(f), SUM(CASE WHEN f.openedAt IS NULL THEN 1 ELSE 0 END), MAX(f.givenAt)"
                                + " FROM HealthFile f WHERE f.kind <> :note GROUP BY f.visitId",
                        Object[].class)
                .setParameter("note", HealthKind.NOTE)
                .getResultList()
                .forEach(row -> papers.put((Long) row[0], counted(row)));
        return visits.all().stream()
                .map(visit -> beside(visit, papers.get(visit.id())))
                .sorted(Comparator.comparing(
                        row -> row.visit().nextDue(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static HealthRow counted(Object[] row) {
        return new HealthRow(null, ((Number) row[1]).longValue(), ((Number) row[2]).longValue(), (Instant) row[3]);
    }

    private static HealthRow beside(HealthVisit visit, HealthRow counted) {
        return counted == null
                ? new HealthRow(visit, 0, 0, null)
                : new HealthRow(visit, counted.papers(), counted.unopened(), counted.lastGiven());
    }

    /** How many papers of visits under way or to come no physician has opened. */
    @Permits(Role.OCCUPATIONAL_HEALTH)
    public long countUnopened() {
        return entities.createQuery(
                        "SELECT COUNT(f) FROM HealthFile f WHERE f.openedAt IS NULL AND f.kind <> :note", Long.class)
                .setParameter("note", HealthKind.NOTE)
                .getSingleResult();
    }

    /** One visit with its papers; what they say is not in it. */
    @Permits(Role.OCCUPATIONAL_HEALTH)
    public Optional<HealthCard> file(long visitId) {
        return visits.visit(visitId).map(visit -> card(visit, Map.of()));
    }

    /** The caller’s own visit with her papers, the words of the physicians among them. */
    @Permits(value = Role.GUEST, reach = Reach.OWN)
    public Optional<HealthCard> mine(long visitId) {
        return visits.mine(visitId).map(visit -> card(visit, notes(visitId)));
    }

    private Map<Long, byte[]> notes(long visitId) {
        Map<Long, byte[]> notes = new HashMap<>();
        entities.createQuery(
                        "SELECT f.id, f.content FROM HealthFile f WHERE f.visitId = :visit AND f.kind = :note",
                        Object[].class)
                .setParameter("visit", visitId)
                .setParameter("note", HealthKind.NOTE)
                .getResultList()
                .forEach(row -> notes.put((Long) row[0], (byte[]) row[1]));
        return notes;
    }

    private HealthCard card(HealthVisit visit, Map<Long, byte[]> notes) {
        Map<HealthFile, List<HealthOpening>> papers = papers(visit.id());
        Map<Long, PersonRow> people = accounts.people(named(papers));
        List<PaperRow> rows = new ArrayList<>();
        papers.forEach((paper, openings) ->
                rows.add(row(paper, words(paper, notes.get(paper.id())), openings, people)));
        return new HealthCard(visit, key.isThere(), rows);
    }

    /** The first given first, each with its openings. */
    private Map<HealthFile, List<HealthOpening>> papers(long visitId) {
        Map<HealthFile, List<HealthOpening>> papers = new LinkedHashMap<>();
        entities.createQuery(
                        "SELECT f, o FROM HealthFile f LEFT JOIN HealthOpening o ON o.fileId = f.id"
                                + " WHERE f.visitId = :visit ORDER BY f.givenAt, f.id, o.openedAt, o.id",
                        Object[].class)
                .setParameter("visit", visitId)
                .getResultList()
                .forEach(row -> {
                    List<HealthOpening> openings =
                            papers.computeIfAbsent((HealthFile) row[0], paper -> new ArrayList<>());
                    if (row[1] != null) openings.add((HealthOpening) row[1]);
                });
        return papers;
    }

    private static Set<Long> named(Map<HealthFile, List<HealthOpening>> papers) {
        Set<Long> named = new HashSet<>();
        papers.keySet().forEach(paper -> named.add(paper.givenBy()));
        papers.values().forEach(all -> all.forEach(opening -> named.add(opening.openedBy())));
        return named;
    }

    private static PaperRow row(
            HealthFile paper, String words, List<HealthOpening> openings, Map<Long, PersonRow> people) {
        return new PaperRow(
                paper.id(),
                paper.version(),
                paper.code(),
                paper.kind(),
                paper.bytes(),
                paper.pages(),
                paper.givenAt(),
                name(people.get(paper.givenBy())),
                words,
                openings.stream()
                        .map(opening -> new PaperRow.Opening(name(people.get(opening.openedBy())), opening.openedAt()))
                        .toList());
    }

    /** Words that do not open are left out: the page is of use without them. */
    private String words(HealthFile paper, byte[] closed) {
        if (closed == null || !key.isThere()) return "";
        try {
            return paper.words(key, closed);
        } catch (Refusal other) {
            return "";
        }
    }

    private static String name(PersonRow person) {
        return person == null ? "" : person.name();
    }
}
