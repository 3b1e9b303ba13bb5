package org.sojourn.access.journal;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;

/** What the journal says about a thing, opened as far as it can be. */
public final class Told {
    private Told() {}

    /** Its entries, the newest first. */
    public static List<JournalRow> of(String objectType, long objectId) {
        return CDI.current().select(JournalReader.class).get().history(objectType, objectId, 50);
    }

    /** One line per change of its newest entry with this act: {@code "capacity: 1 -> 2"}. */
    public static List<String> by(String act, String objectType, long objectId) {
        return of(objectType, objectId).stream()
                .filter(row -> row.act().equals(act))
                .findFirst()
                .orElseThrow()
                .changes()
                .stream()
                .map(each -> each.field() + ": " + each.before() + " -> " + each.after())
                .toList();
    }
}
