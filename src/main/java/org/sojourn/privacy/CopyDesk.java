package org.sojourn.privacy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;

/** Gives a person a copy of everything the house holds about her (Art. 15 and 20 GDPR). */
@Desk
public class CopyDesk {
    private static final int A_DAY = 3;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    @Inject
    private CopyRows rows;

    @Inject
    private CopyDiary diary;

    /** One's own copy, as a ZIP with JSON, files and a page to read. Refuses the fourth within a day. */
    @Permits(
            value = {Role.STUDENT, Role.GUEST},
            house = true,
            reach = Reach.OWN)
    public CopyFile make(Locale locale) {
        Instant now = clock.now();
        if (taken(now.minus(Duration.ofDays(1))).size() >= A_DAY) throw new Refusal("copy-too-often", A_DAY);
        byte[] zip = CopyArchive.write(
                rows.of(caller.accountId(), locale), diary.of(caller.accountId(), locale), now, locale);
        DataCopy copy = new DataCopy(caller.accountId(), now, zip.length);
        entities.persist(copy);
        entities.flush();
        journal.write("privacy.copy-taken", "data_copy", copy.id(), zip.length + " bytes");
        return new CopyFile("sojourn-" + caller.accountId() + ".zip", zip);
    }

    /** When the caller took a copy, newest first. */
    @Permits(
            value = {Role.STUDENT, Role.GUEST},
            house = true,
            reach = Reach.OWN)
    public List<Instant> taken() {
        return taken(Instant.EPOCH);
    }

    private List<Instant> taken(Instant after) {
        return entities.createQuery(
                        "SELECT c.madeAt FROM DataCopy c WHERE c.accountId = :account AND c.madeAt > :after"
                                + " ORDER BY c.madeAt DESC",
                        Instant.class)
                .setParameter("account", caller.accountId())
                .setParameter("after", after)
                .setMaxResults(10)
                .getResultList();
    }

    public record CopyFile(String name, byte[] content) {}
}
