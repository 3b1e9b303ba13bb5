package org.sojourn.documents;

import java.util.List;
import java.util.regex.Pattern;
import org.sojourn.vocabulary.CefrLevel;

/**
 * Documents beside the rows of another room, in that room's own statement: a piece of SQL that {@link
 * DocumentRegister#beside} lends, so that a list of many people asks the database once.
 *
 * @param accountId the column that names the account, with its table: {@code a.account_id}
 */
public record DocumentsBeside(String accountId) {
    private static final Pattern PAPER = Pattern.compile("\"(\\w+) (\\w+) ([^ \"]+) ([^ \"]+) ([^ \"]+)\"");

    public DocumentsBeside {
        if (!accountId.matches("[a-z_]+\\.[a-z_]+")) throw new IllegalArgumentException(accountId);
    }

    /** One value: the newest version of each document of the account, for {@link #read}. */
    public String papers() {
        return "(SELECT JSON_ARRAYAGG(CONCAT_WS(' ', dc.kind, dc.state, COALESCE(dc.language, '-'),"
                + " COALESCE(dc.level, '-'), COALESCE(CAST(dc.valid_until AS CHAR), '-')))"
                + " FROM document dc WHERE dc.account_id = " + accountId + " AND dc.replaced_at IS NULL)";
    }

    /** What {@link #papers} has given, in no order; null when it found nothing. */
    public static List<Paper> read(String papers) {
        if (papers == null) return List.of();
        return PAPER.matcher(papers)
                .results()
                .map(found -> new Paper(
                        DocumentKind.valueOf(found.group(1)),
                        DocumentState.valueOf(found.group(2)),
                        told(found.group(3)),
                        found.group(4).equals("-") ? null : CefrLevel.valueOf(found.group(4)),
                        told(found.group(5))))
                .toList();
    }

    private static String told(String value) {
        return value.equals("-") ? null : value;
    }
}
