package org.sojourn.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sojourn.documents.inspect.FileName;
import org.sojourn.documents.inspect.Inspected;
import org.sojourn.documents.inspect.Inspection;
import org.sojourn.platform.Refusal;

/** Takes a file in, within the transaction of a desk: looked into, looked through for viruses, written, in this order. */
@ApplicationScoped
class Intake {
    @Inject
    private VirusScan scan;

    @Inject
    private Vault vault;

    /** A file that may be kept; nothing of it is yet. */
    Checked check(byte[] content) {
        Inspected file = Inspection.of(content);
        VirusScan.Answer answer = scan.of(content);
        if (answer == VirusScan.Answer.INFECTED) throw new Refusal("document-infected");
        return new Checked(file, answer == VirusScan.Answer.CLEAN ? DocumentState.HELD : DocumentState.PARKED);
    }

    /** Writes it, and takes it away again when the transaction is undone. */
    void keep(Document document, String name, Checked checked) {
        Vault.Kept kept = vault.keep(checked.file().content());
        AfterTransaction.undone(() -> vault.remove(kept.name()));
        document.with(FileName.harmless(name, checked.file().kind()), checked.file(), kept);
    }

    /** @param state in which its document begins */
    record Checked(Inspected file, DocumentState state) {}
}
