package org.sojourn.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.sojourn.access.journal.Journal;

/** Writes a line about a person into the journal, as a desk would. */
@ApplicationScoped
public class Told {
    @Inject
    private Journal journal;

    @Transactional
    public void note(long account, String words) {
        journal.write("access.account-opened", "account", account, words);
    }
}
