package org.sojourn.platform.web;

import java.sql.SQLIntegrityConstraintViolationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.platform.Refusal;

/** Reads the constraint's name, which states the fact, out of what the database says. */
final class ConstraintNames {
    private static final Pattern NAME =
            Pattern.compile("(?:for key '(?:[a-z_]+\\.)?|CONSTRAINT `)([a-z_]{6,})['`]", Pattern.CASE_INSENSITIVE);

    private ConstraintNames() {}

    /** The refusal {@code constraint.<name>}, with hyphens; without a name the general one. */
    static Refusal refusalFor(SQLIntegrityConstraintViolationException violation) {
        Matcher found = NAME.matcher(String.valueOf(violation.getMessage()));
        if (!found.find()) return new Refusal("stale");
        return new Refusal("constraint." + found.group(1).replace('_', '-'));
    }
}
