package org.sojourn.access;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.sojourn.access.journal.JournalList;
import org.sojourn.access.journal.JournalQuestion;
import org.sojourn.access.journal.JournalReader;
import org.sojourn.access.journal.JournalRow;

/** Looks into the journal: auditors into all of it, the office into what became of one thing, students into their own. */
@Register
public class JournalRegister {
    /** A file holds no more. */
    public static final int MOST_EXPORTED = 10_000;

    private static final int MOST_OF_ONE = 200;
    private static final Set<String> OF_THE_OFFICE = Set.of(
            "partner",
            "agreement",
            "exchange_place",
            "place_pool",
            "academic_year",
            "exchange_call",
            "application",
            "place_offer",
            "allocation_run");
    private static final Set<String> OF_READERS =
            Set.of("partner", "agreement", "exchange_place", "place_pool", "exchange_call", "allocation_run");

    @Inject
    private JournalReader reader;

    @Inject
    private CurrentCaller caller;

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
     * Who changed what in one thing, the newest 200 first. Auditors and administrators see everything, the office what it
     * works with. For the whole faculty only: an entry does not know to which unit its thing belongs.
     */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER, Role.ADMINISTRATOR, Role.AUDITOR})
    public List<JournalRow> history(String objectType, long objectId) {
        if (!maySee(objectType)) throw new NotPermitted("history");
        return reader.history(objectType, objectId, MOST_OF_ONE);
    }

    /** What in one thing concerns the caller herself, the newest 200 first. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public List<JournalRow> myHistory(String objectType, long objectId) {
        return reader.historyAbout(objectType, objectId, caller.accountId(), MOST_OF_ONE);
    }

    private boolean maySee(String objectType) {
        if (caller.is(Role.AUDITOR) || caller.is(Role.ADMINISTRATOR) || caller.is(Role.SYSTEM)) return true;
        if (caller.isForFaculty(Role.COORDINATOR)) return OF_THE_OFFICE.contains(objectType);
        return (caller.is(Role.APPROVER) || caller.isForFaculty(Role.READER)) && OF_READERS.contains(objectType);
    }
}
