package org.sojourn.access;

import jakarta.inject.Inject;
import org.sojourn.access.journal.Chain;
import org.sojourn.access.journal.ChainReport;
import org.sojourn.access.journal.Changes;

/** Checks that nobody has changed the journal. */
@Desk
public class JournalDesk {
    @Inject
    private Chain chain;

    @Inject
    private Journal journal;

    /** Seals what is new, looks through the whole chain, and writes into the journal that somebody did and what was found. */
    @Permits({Role.AUDITOR, Role.ADMINISTRATOR})
    public ChainReport check() {
        chain.seal();
        ChainReport report = chain.check();
        journal.write(
                "access.journal-checked",
                "journal_entry",
                0,
                Changes.of("links", null, report.links())
                        .and("head", null, report.head())
                        .and("breaches", null, report.breaches().size()));
        return report;
    }
}
