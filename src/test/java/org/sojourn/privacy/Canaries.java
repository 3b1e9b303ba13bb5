package org.sojourn.privacy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.sojourn.access.Role;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.privacy.registry.Column;
import org.sojourn.privacy.registry.Registry;
import org.sojourn.privacy.registry.Table;

/**
 * One person with a row in every table that can have one of hers, and in every personal column a value that stands nowhere
 * else. Rows are made from the registry and from what the database says about its columns, so that a new table is planted
 * without a change here; only a constraint that wants a certain word needs a line in {@link #WORDS}.
 */
final class Canaries {
    private static final AtomicInteger NEXT = new AtomicInteger(10_001);
    private static final int SHORTEST = 8;
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("account_role.role", "STUDENT"),
            Map.entry("account_role.unit", "FACULTY"),
            Map.entry("account_role.from_day", "2000-01-01"),
            Map.entry("account_role.until_day", "9999-12-31"),
            Map.entry("deputyship.unit", "FACULTY"),
            Map.entry("application.status", "SUBMITTED"),
            Map.entry("account.active", "1"),
            Map.entry("erasure_request.state", "DONE"),
            Map.entry("letter.state", "KEPT"),
            Map.entry("letter.kind", "RESULT"),
            // the list of students reads everybody's records
            Map.entry("student_record.programme", "MEDICINE"),
            Map.entry("student_record.semester", "6"),
            Map.entry("student_record.grade_hundredths", "170"));
    /** Whose rows only the journal itself can make. */
    private static final Set<String> OF_THE_JOURNAL = Set.of("journal_entry", "person_key");

    private final Map<String, Long> rows = new HashMap<>();
    private final List<Token> tokens = new ArrayList<>();

    /** @param rows the rows of the office to refer to, by table: a call, a run, a place */
    Canaries(Map<String, Long> rows) {
        this.rows.putAll(rows);
        this.rows.put("account", Given.number());
        Registry.shipped().tables().values().stream()
                .filter(Table::isOfPeople)
                .filter(table -> !OF_THE_JOURNAL.contains(table.name()))
                .forEach(this::plant);
    }

    long account() {
        return rows.get("account");
    }

    long application() {
        return rows.get("application");
    }

    /** Values of columns of this kind, as they look in any text. */
    List<String> of(Kind kind) {
        return tokens.stream()
                .filter(one -> kind.takes(one.table(), one.column()))
                .map(Token::text)
                .toList();
    }

    private record Token(Table table, Column column, String text) {}

    interface Kind {
        boolean takes(Table table, Column column);
    }

    private void plant(Table table) {
        long id = rows.computeIfAbsent(table.name(), key -> Given.number());
        Map<String, Object> values = new LinkedHashMap<>();
        for (List<Object> found : Sql.rows(
                "SELECT column_name, data_type, character_maximum_length, is_nullable, column_default, generation_expression"
                        + " FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?",
                table.name())) {
            if (found.get(5) != null && !String.valueOf(found.get(5)).isEmpty()) continue;
            Column column = column(table, String.valueOf(found.get(0)));
            Object value = value(table, column, found, id);
            if (value != null) values.put(column.name(), value);
        }
        List<Object> arguments = new ArrayList<>(values.values());
        Sql.change(
                "INSERT INTO " + table.name() + " (" + String.join(", ", values.keySet()) + ") VALUES (?"
                        + ", ?".repeat(arguments.size() - 1) + ")",
                arguments.toArray());
    }

    private Object value(Table table, Column column, List<Object> found, long id) {
        String word = WORDS.get(table.name() + "." + column.name());
        if (word != null) return word;
        if (column.name().equals(table.whose().begins())) return rows.get(owner(table));
        if (column.name().equals("application_id")) return application();
        Long referred = referred(table, column);
        if (referred != null) return referred;
        if (column.name().equals("id")) return id;
        String type = String.valueOf(found.get(1));
        if (column.sealed()) return null; // only her key makes such a value: see CircumstancesIT
        if (column.nature().isHers()) return canary(table, column, type, found.get(2));
        boolean needed = found.get(3).equals("NO") && found.get(4) == null;
        return needed ? filler(type) : null;
    }

    private static String owner(Table table) {
        return table.whose().steps().size() == 1
                ? "account"
                : table.whose().steps().get(1).table();
    }

    private Long referred(Table table, Column column) {
        List<List<Object>> found = Sql.rows(
                "SELECT referenced_table_name FROM information_schema.key_column_usage WHERE table_schema = DATABASE()"
                        + " AND table_name = ? AND column_name = ? AND referenced_table_name IS NOT NULL",
                table.name(),
                column.name());
        if (found.isEmpty()) return null;
        String referred = String.valueOf(found.get(0).get(0));
        return referred.equals("account") ? (Long) Given.anAccount(Role.COORDINATOR) : rows.get(referred);
    }

    private Object canary(Table table, Column column, String type, Object length) {
        int number = NEXT.addAndGet(10);
        boolean text = type.matches("(var)?char|.*text");
        if (text && ((Number) length).longValue() < SHORTEST) return "zz";
        if (!text && !type.matches("(big)?int|datetime|.*blob")) return filler(type);
        String token =
                type.endsWith("int") ? "7700" + number : type.equals("datetime") ? "05:06.5" + number : "q7x" + number;
        tokens.add(new Token(table, column, token));
        return switch (type) {
            case "int", "bigint" -> Long.valueOf(token);
            case "datetime" -> "1971-02-03 04:" + token;
            case "mediumblob", "longblob" -> token.getBytes(StandardCharsets.UTF_8);
            default -> token;
        };
    }

    private static Object filler(String type) {
        return switch (type) {
            case "int", "bigint" -> Given.number();
            case "tinyint" -> 1;
            case "datetime" -> "1971-01-01";
            case "date" -> "1971-01-01";
            default -> "z" + Given.number();
        };
    }

    private static Column column(Table table, String name) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A call of a year, a released run and a place, to which people can refer. */
    static Map<String, Long> office(int year) {
        long call = Given.aClosedCall();
        Sql.change("UPDATE exchange_call SET academic_year = ? WHERE id = ?", year, call);
        return Map.of(
                "exchange_call",
                call,
                "allocation_run",
                Given.aReleasedRun(call),
                "exchange_place",
                Given.aPlace(1),
                "welcome_template",
                Given.aTemplate());
    }

    /** Which of these values the database still holds, with the last table that does. */
    static Map<String, Object> left(List<String> values) {
        Map<String, Object> left = new HashMap<>();
        for (List<Object> table : Sql.rows("SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'")) {
            String all = dump(table.get(0));
            values.stream().filter(all::contains).forEach(value -> left.put(value, table.get(0)));
        }
        return left;
    }

    private static String dump(Object table) {
        StringBuilder all = new StringBuilder();
        for (List<Object> row : Sql.rows("SELECT * FROM " + table))
            for (Object value : row)
                all.append(value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value)
                        .append('\n');
        return all.toString();
    }
}
