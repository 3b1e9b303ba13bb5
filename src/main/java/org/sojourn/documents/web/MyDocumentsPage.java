package org.sojourn.documents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.sojourn.documents.DocumentDesk;
import org.sojourn.documents.DocumentRegister;
import org.sojourn.documents.DocumentRow;
import org.sojourn.documents.SeenRow;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;

/** What somebody has handed in, and what the office says about it. */
@Named
@RequestScoped
public class MyDocumentsPage {
    static final String PATH = "/documents/mine";

    @Inject
    private DocumentRegister register;

    @Inject
    private DocumentDesk desk;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    private List<DocumentRow> all;
    private List<SeenRow> seen;

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.of(all()));
    }

    private List<DocumentRow> all() {
        if (all == null) all = register.mine();
        return all;
    }

    /** The news: what is missing, or else how many there are. */
    public String getTitle() {
        long turn = getRows().stream().filter(row -> row.state().needsAnother()).count();
        return turn > 0
                ? texts.of("documents.mine.turn", turn)
                : texts.of("documents.mine.title", getRows().size());
    }

    /** The versions that count. */
    public List<DocumentRow> getRows() {
        return all().stream().filter(DocumentRow::isCurrent).toList();
    }

    public List<DocumentRow> older(DocumentRow current) {
        return all().stream()
                .filter(row -> row.chainId() == current.chainId() && !row.isCurrent())
                .toList();
    }

    public List<SeenRow> getSeen() {
        if (seen == null) seen = register.mySeen();
        return seen;
    }

    public String takeBack() {
        return act.on(() -> {
            Long id = Asked.number("document");
            desk.takeBack(new DocumentDesk.TakeBackDocument(id == null ? 0 : id, Asked.version()));
            act.say("documents.mine.taken");
            return PATH;
        });
    }
}
