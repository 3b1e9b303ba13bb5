package org.sojourn.welcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.documents.DocumentShelf;

/**
 * The papers of visits and who reads them: the guest, the welcome office, and whoever answers for a step they were given for.
 * Everybody else with a part in the visit sees that there is one.
 */
@ApplicationScoped
class Papers {
    private static final String WITH_FILES = "SELECT p, SQL('" + DocumentShelf.BESIDE + "', p.documentId)"
            + " FROM VisitPaper p WHERE p.visitId = :visit ORDER BY p.id";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    /**
     * What the page of one step shows.
     *
     * @param here given for this step
     * @param earlier given for others, which the reader may give for this one too
     */
    record Shown(List<PaperRow> here, List<PaperRow> earlier) {}

    List<VisitPaper> of(long visitId) {
        return new ArrayList<>(withFiles(visitId).keySet());
    }

    private Map<VisitPaper, DocumentShelf.Kept> withFiles(long visitId) {
        Map<VisitPaper, DocumentShelf.Kept> found = new LinkedHashMap<>();
        entities.createQuery(WITH_FILES, Object[].class)
                .setParameter("visit", visitId)
                .getResultList()
                .forEach(row -> found.put((VisitPaper) row[0], DocumentShelf.read((String) row[1])));
        return found;
    }

    boolean reads(PlannedVisit planned, String code) {
        return caller.is(Role.WELCOME)
                || isGuest(planned.visit())
                || new Owners(caller.get()).isMine(planned.visit(), Tasks.role(planned, code), planned.done(code));
    }

    private boolean isGuest(Visit visit) {
        return caller.is(Role.GUEST) && caller.accountId() == visit.guestId();
    }

    Shown shown(PlannedVisit planned, String code) {
        if (planned.isOfHealth(code)) return new Shown(List.of(), List.of());
        Map<VisitPaper, DocumentShelf.Kept> all = withFiles(planned.visit().id());
        List<PaperRow> here = new ArrayList<>();
        List<PaperRow> earlier = new ArrayList<>();
        Set<Long> known = new HashSet<>();
        all.forEach((paper, file) -> {
            if (!paper.code().equals(code)) return;
            known.add(paper.documentId());
            here.add(row(planned, paper, file));
        });
        all.forEach((paper, file) -> {
            boolean readable = planned.template(paper.code()) != null && reads(planned, paper.code());
            if (readable && known.add(paper.documentId())) earlier.add(row(planned, paper, file));
        });
        return new Shown(here, earlier);
    }

    private PaperRow row(PlannedVisit planned, VisitPaper paper, DocumentShelf.Kept file) {
        boolean readable = reads(planned, paper.code());
        VisitTask task = planned.done(paper.code());
        return new PaperRow(
                paper.documentId(),
                planned.beside(paper.code()),
                readable ? file.fileName() : "",
                file.state(),
                paper.givenAt(),
                planned.name(paper.givenBy()),
                readable,
                isRemovable(paper) && (task == null || !task.isDone()));
    }

    boolean isRemovable(VisitPaper paper) {
        return caller.is(Role.WELCOME) || paper.givenBy() == caller.accountId();
    }
}
