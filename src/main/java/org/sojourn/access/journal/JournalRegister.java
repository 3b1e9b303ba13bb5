package org.sojourn.access.journal;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.access.Sight;

/** Looks into the journal: auditors into all of it, the office into what became of what it sees, students into their own. */
@Register
public class JournalRegister {
    /** A file holds no more. */
    public static final int MOST_EXPORTED = 10_000;

    private static final int MOST_OF_ONE = 200;

    @Inject
    private JournalReader reader;

    @Inject
    private CurrentCaller caller;

    @Inject
    @Any
    private Instance<Sight> sights;

    /** One page of what was found, the newest first; page counts from 1. */
    @Permits({Role.AUDITOR, Role.ADMINISTRATOR})
    public JournalList search(JournalQuestion question, int page, int size) {
        return reader.search(question, (page - 1) * size, size);
    }

    /** What was found, for a file: the newest {@link #MOST_EXPORTED}. */
    @Permits({Role.AUDITOR, Role.ADMINISTRATOR})
    public JournalList export(JournalQuestion question) {
        return reader.search(question, 0, MOST_EXPORTED);
    }

    /**
     * Who changed what in one thing, the newest 200 first: for auditors and administrators of every thing, for the office
     * of what it may look at. Of what is not within reach there is nothing.
     */
    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER, Role.ADMINISTRATOR, Role.AUDITOR},
            reach = Reach.UNIT)
    public List<JournalRow> history(String objectType, long objectId) {
        boolean everything = caller.scope().whole() && (caller.is(Role.AUDITOR) || caller.is(Role.ADMINISTRATOR));
        return everything || isInSight(objectType, objectId)
                ? reader.history(objectType, objectId, MOST_OF_ONE)
                : List.of();
    }

    /** Who changed what in a thing of the caller's own, as far as it concerns her; the newest 200 first. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public List<JournalRow> myHistory(String objectType, long objectId) {
        return reader.historyAbout(objectType, objectId, caller.accountId(), MOST_OF_ONE);
    }

    private boolean isInSight(String kind, long objectId) {
        return sights.stream()
                .filter(sight -> sight.kinds().contains(kind))
                .anyMatch(sight -> sight.sees(kind, objectId));
    }
}
