package org.sojourn.welcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.documents.DocumentFile;
import org.sojourn.documents.DocumentShelf;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.core.TaskState;

/** The acts behind {@link PaperDesk}, for a step its doors have found. */
@ApplicationScoped
class PaperActs {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Papers papers;

    @Inject
    private DocumentShelf shelf;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    long give(TaskActs.Found found, PaperDesk.GivePaper command) {
        refuseUnlessTaken(found);
        Visit visit = found.planned().visit();
        long document = shelf.keep(visit.guestId(), visit.facts().departure(), command.fileName(), command.content());
        keep(found, found.task().code(), document);
        List<String> needing = found.planned().othersNeeding(found.task().code());
        command.alsoFor().stream().filter(needing::contains).sorted().forEach(code -> keep(found, code, document));
        return document;
    }

    void useAgain(TaskActs.Found found, long document) {
        refuseUnlessTaken(found);
        List<VisitPaper> all = papers.of(found.planned().visit().id());
        boolean readable = all.stream()
                .anyMatch(paper -> paper.documentId() == document
                        && found.planned().template(paper.code()) != null
                        && papers.reads(found.planned(), paper.code()));
        if (!readable) throw new Refusal("document-unknown");
        boolean known = all.stream()
                .anyMatch(paper -> paper.documentId() == document
                        && paper.code().equals(found.task().code()));
        if (known) throw new Refusal("paper-is-there");
        keep(found, found.task().code(), document);
    }

    private void keep(TaskActs.Found found, String code, long document) {
        Visit visit = found.planned().visit();
        VisitPaper paper = new VisitPaper(visit.id(), code, document).given(caller.accountId(), clock.now());
        entities.persist(paper);
        entities.flush();
        write("welcome.paper-given", visit, paper);
    }

    private static void refuseUnlessTaken(TaskActs.Found found) {
        found.planned().visit().refuseWhenCalledOff();
        if (found.planned().isOfHealth(found.task().code())) throw new Refusal("paper-of-health");
        if (found.task().state() == TaskState.NOT_NEEDED) throw new Refusal("task-is-not-to-do");
    }

    void takeAway(TaskActs.Found found, long document) {
        VisitPaper paper = paper(found, document);
        if (!papers.isRemovable(paper)) throw new Refusal("paper-of-another");
        VisitTask task = found.done();
        if (task != null && task.isDone()) throw new Refusal("evidence-stays");
        Visit visit = found.planned().visit();
        boolean last = papers.of(visit.id()).stream()
                .noneMatch(other -> other.documentId() == document && other.id() != paper.id());
        write("welcome.paper-taken-away", visit, paper);
        entities.remove(paper);
        entities.flush();
        if (last) shelf.remove(document);
    }

    DocumentFile open(TaskActs.Found found, long document) {
        VisitPaper paper = paper(found, document);
        DocumentFile file = shelf.open(document);
        Visit visit = found.planned().visit();
        if (visit.guestId() != caller.accountId()) write("welcome.paper-opened", visit, paper);
        return file;
    }

    private VisitPaper paper(TaskActs.Found found, long document) {
        return papers.of(found.planned().visit().id()).stream()
                .filter(paper -> paper.documentId() == document
                        && paper.code().equals(found.task().code()))
                .findFirst()
                .orElseThrow(() -> new Refusal("document-unknown"));
    }

    private void write(String act, Visit visit, VisitPaper paper) {
        journal.write(
                act,
                "visit_paper",
                paper.id(),
                Changes.of("task", null, paper.code()).about(visit.guestId()));
    }
}
