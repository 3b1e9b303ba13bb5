package org.sojourn.documents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sojourn.access.people.PersonRow;
import org.sojourn.documents.DocumentRegister;
import org.sojourn.documents.DocumentRow;
import org.sojourn.documents.WaitingDocuments;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;

/** The documents the office has still to look at. */
@Named
@RequestScoped
public class WaitingDocumentsPage {
    @Inject
    private DocumentRegister register;

    @Inject
    private Texts texts;

    private WaitingDocuments waiting;
    private Map<Long, PersonRow> people = Map.of();

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.of(getRows()));
    }

    public List<DocumentRow> getRows() {
        if (waiting == null) {
            waiting = register.waiting(Asked.page());
            people = register.owners(
                    waiting.rows().stream().map(DocumentRow::accountId).collect(Collectors.toSet()));
        }
        return waiting.rows();
    }

    public long getTotal() {
        getRows();
        return waiting.total();
    }

    public String getTitle() {
        return texts.of("documents.waiting.title", getTotal());
    }

    public String person(DocumentRow row) {
        PersonRow person = people.get(row.accountId());
        return person == null ? "" : person.name();
    }

    public int getPage() {
        return Asked.page();
    }

    public int getSize() {
        return DocumentRegister.A_PAGE;
    }
}
