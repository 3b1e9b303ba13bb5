package org.sojourn.access.journal;

import jakarta.inject.Inject;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.Role;

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
