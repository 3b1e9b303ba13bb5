package org.sojourn.privacy.registry;

import java.util.List;
import java.util.stream.Stream;

/**
 * One table.
 *
 * @param activity null for a table in which no row belongs to a person
 * @param period null where only the erasure of a person ends it
 * @param whose leads to the account, or null
 * @param also leads to a second person without whom the row has no sense, or null
 * @param from leads to the moment the period counts from, or null
 * @param sooner rows with a shorter period, or null
 * @param during on request only such rows wait for the end of what they belong to; null for all
 * @param binds as long as there is such a row the account is needed
 * @param idle which accounts may become unneeded; for the table of accounts only
 * @param foreign rows whose files hold other people's data too, or null
 * @param kept why rows stay when the person is erased; null when they go
 */
public record Table(
        String name,
        Words words,
        String activity,
        String period,
        Path whose,
        Path also,
        Path from,
        Sooner sooner,
        Condition during,
        boolean binds,
        String idle,
        Condition foreign,
        Words kept,
        End end,
        List<Column> columns) {

    /** What happens when the period is over. */
    public enum End {
        DELETE,
        BLANK,
        NEVER
    }

    public Table {
        columns = List.copyOf(columns);
    }

    public boolean isOfPeople() {
        return whose != null;
    }

    public Stream<Column> hers() {
        return columns.stream().filter(column -> column.nature().isHers());
    }

    public Stream<Column> officers() {
        return columns.stream().filter(column -> column.nature() == Nature.OFFICER);
    }

    public boolean isPersonal() {
        return columns.stream().anyMatch(column -> column.nature().isPersonal());
    }

    /** Rows of this table come to an end by themselves. */
    public boolean expires() {
        return from != null && period != null && end != End.NEVER;
    }
}
