package org.sojourn.access.people;

import java.util.Locale;

/**
 * People beside the rows of another room, in that room's own statement: pieces of SQL that {@link AccountRegister#beside}
 * lends, so that a list led or searched by names asks the database once and has the database cut its pages. Whoever borrows
 * them reads nothing else of an account. In them the account is called {@code who}; no other table may be.
 *
 * @param accountId the column that names the account, with its table: {@code a.account_id}
 */
public record PeopleBeside(String accountId) {
    public PeopleBeside {
        if (!accountId.matches("[a-z_]+\\.[a-z_]+")) throw new IllegalArgumentException(accountId);
    }

    /** To stand behind the borrower's tables. */
    public String join() {
        return " JOIN account who ON who.id = " + accountId;
    }

    /** Three columns: {@code given_name}, {@code family_name}, {@code student_number}. */
    public String columns() {
        return "who.given_name, who.family_name, who.student_number";
    }

    /** The name of somebody else than {@code who}, as one value; null for nobody. */
    public String name(String column) {
        return "(SELECT CONCAT(els.given_name, ' ', els.family_name) FROM account els WHERE els.id = " + column + ")";
    }

    /**
     * Holds for those whose name, student number or e-mail address contains a text.
     *
     * @param place of the parameter, which {@link #pattern} fills
     */
    public String matches(int place) {
        return "(LOWER(CONCAT(who.given_name, ' ', who.family_name)) LIKE ?" + place
                + " ESCAPE '!' OR LOWER(who.email) LIKE ?" + place + " ESCAPE '!' OR who.student_number LIKE ?" + place
                + " ESCAPE '!')";
    }

    /** The text as {@link #matches} takes it. */
    public static String pattern(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[%_!]", "!$0") + "%";
    }

    /** By family name, then by given name, as German readers expect: the database takes ä for a and ß for ss. */
    public static String order(boolean falling) {
        String way = falling ? " DESC" : "";
        return "family_name" + way + ", given_name" + way;
    }
}
