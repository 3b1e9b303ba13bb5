package org.sojourn.access.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.platform.Seal;

/**
 * One link of the chain with its entry. The hash is SHA-256, in lower-case hex, over thirteen lines: number, previous hash
 * and the columns of the entry in the order of its table; nothing for what is null, moments in UTC with six decimals. Lines
 * end in a line feed but the last. {@code src/docs/operations.md} has the same as one SQL statement.
 *
 * @param entryId what the seal names
 * @param entry null when there is no such entry
 */
record Link(long number, Long entryId, String previousHash, String hash, EntryLine entry) {
    /** Before the first. */
    static final String NO_HASH = "0".repeat(64);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    String hashAnew() {
        return Seal.digest(Stream.of(
                        number,
                        previousHash,
                        entry.id(),
                        moment(entry.writtenAt()),
                        moment(entry.storedAt()),
                        entry.actorId(),
                        entry.actorSealed(),
                        entry.personId(),
                        entry.act(),
                        entry.objectType(),
                        entry.objectId(),
                        entry.fieldNames(),
                        entry.valuesSealed())
                .map(each -> each == null ? "" : each.toString())
                .collect(Collectors.joining("\n")));
    }

    private static String moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC).format(MOMENT);
    }
}
