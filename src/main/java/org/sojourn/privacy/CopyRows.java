package org.sojourn.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.access.journal.PersonKeys;
import org.sojourn.documents.DocumentRegister;
import org.sojourn.privacy.registry.Activity;
import org.sojourn.privacy.registry.Column;
import org.sojourn.privacy.registry.Registry;
import org.sojourn.privacy.registry.Table;

/** Reads everything a person may have a copy of, table by table as the registry says; nothing of anybody else. */
@ApplicationScoped
class CopyRows {
    private static final Registry REGISTRY = Registry.shipped();

    /** Its files lie outside of the database. */
    private static final String DOCUMENTS = "document";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DocumentRegister documents;

    @Inject
    private PersonKeys keys;

    /** One subject area of the copy: an activity with its tables. */
    record Area(Activity activity, List<Part> parts) {}

    /**
     * One table of the copy.
     *
     * @param rows words to values, in the order of the registry
     * @param withheld words of what is not in the copy
     */
    record Part(Table table, List<Map<String, String>> rows, List<FileRow> files, List<String> withheld) {}

    record FileRow(String name, byte[] content) {}

    List<Area> of(long account, Locale locale) {
        List<Area> areas = new ArrayList<>();
        for (Activity activity : REGISTRY.activities().values()) {
            List<Part> parts = REGISTRY.of(activity)
                    .map(table -> part(table, account, locale))
                    .filter(part -> !part.rows().isEmpty())
                    .toList();
            areas.add(new Area(activity, parts));
        }
        return areas;
    }

    private Part part(Table table, long account, Locale locale) {
        List<String> withheld = table.hers()
                .filter(column -> !column.copied() && !column.isFile())
                .map(column -> column.words().in(locale))
                .toList();
        if (!table.isOfPeople()) return new Part(table, acts(table, account, locale), List.of(), List.of());
        List<Map<String, String>> rows = rows(table, account, locale);
        return new Part(table, rows, rows.isEmpty() ? List.of() : files(table, account), withheld);
    }

    /** What a member of staff did, in tables whose rows are nobody's: the number of the row and what it was. */
    private List<Map<String, String>> acts(Table table, long account, Locale locale) {
        List<Map<String, String>> acts = new ArrayList<>();
        for (Column column : table.officers().toList())
            for (Object[] row : select("id, id", table, column.name() + " = " + account))
                acts.add(Map.of(column.words().in(locale), "#" + row[0]));
        return acts;
    }

    private List<Map<String, String>> rows(Table table, long account, Locale locale) {
        Map<String, String> expressions = new LinkedHashMap<>();
        Set<String> sealed = new HashSet<>();
        table.hers().filter(Column::copied).forEach(column -> {
            String word = column.words().in(locale);
            if (column.sealed()) sealed.add(word);
            if (column.readable() != null)
                expressions.put(word, column.readable().value());
            expressions.put(column.readable() == null ? word : word + " (#)", "t." + column.name());
        });
        if (expressions.isEmpty()) return List.of();
        List<Map<String, String>> rows = new ArrayList<>();
        for (Object[] found : select(wanted(expressions), table, RowSql.of(table, List.of(account)))) {
            Map<String, String> row = new LinkedHashMap<>();
            int at = 0;
            for (String word : expressions.keySet()) {
                String value = text(found[at++]);
                row.put(word, sealed.contains(word) ? opened(account, value) : value);
            }
            rows.add(row);
        }
        return rows;
    }

    /** Hers alone: nobody else's copy holds rows of hers, and the key is hers. */
    private String opened(long account, String value) {
        keys.fetch(List.of(account));
        return keys.open(account, value).orElse(null);
    }

    /** Always two columns or more, because a single one comes without its array. */
    private static String wanted(Map<String, String> expressions) {
        return expressions.values().stream().collect(Collectors.joining(", ", "", ", 1"));
    }

    private List<FileRow> files(Table table, long account) {
        List<FileRow> files = new ArrayList<>();
        table.columns().stream().filter(Column::isFile).forEach(column -> {
            String own = table.foreign() == null
                    ? ""
                    : " AND NOT (" + table.foreign().sql() + ")";
            for (Object[] row : select(
                    "t." + column.file() + ", t." + column.name(), table, RowSql.of(table, List.of(account)) + own))
                if (row[1] instanceof byte[] content) files.add(new FileRow(String.valueOf(row[0]), content));
        });
        if (table.name().equals(DOCUMENTS) && (caller.is(Role.STUDENT) || caller.is(Role.GUEST)))
            documents.myFiles().forEach(file -> files.add(new FileRow(file.name(), file.content())));
        return files;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> select(String wanted, Table table, String condition) {
        return entities.createNativeQuery("SELECT " + wanted + " FROM " + table.name() + " t WHERE " + condition)
                .getResultList();
    }

    private static String text(Object value) {
        if (value == null) return null;
        if (value instanceof Timestamp stamp)
            return stamp.toLocalDateTime().toInstant(ZoneOffset.UTC).toString();
        if (value instanceof LocalDateTime moment)
            return moment.toInstant(ZoneOffset.UTC).toString();
        return String.valueOf(value);
    }
}
