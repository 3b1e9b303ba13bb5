package org.sojourn.access.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sojourn.access.accounts.EntryLinkMade;

/** Hears the secrets of links, as the letters do. */
@ApplicationScoped
class LinksHeard {
    private static final List<EntryLinkMade> HEARD = new CopyOnWriteArrayList<>();

    void hear(@Observes EntryLinkMade made) {
        HEARD.add(made);
    }

    /** Those of an account, the oldest first. */
    static List<String> of(long accountId) {
        return HEARD.stream()
                .filter(one -> one.accountId() == accountId)
                .map(EntryLinkMade::secret)
                .toList();
    }
}
