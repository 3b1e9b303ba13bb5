package org.sojourn.privacy.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The registry as it is shipped. Its order is that of references: a table stands below every table it refers to. */
public record Registry(Map<String, Activity> activities, Map<String, Period> periods, Map<String, Table> tables) {
    private static final String FILE = "/org/sojourn/privacy/registry.txt";
    private static final Registry SHIPPED = read();

    public Registry {
        activities = Collections.unmodifiableMap(activities);
        periods = Collections.unmodifiableMap(periods);
        tables = Collections.unmodifiableMap(tables);
    }

    public static Registry shipped() {
        return SHIPPED;
    }

    /** Tables in the order in which rows can be deleted. */
    public List<Table> upwards() {
        List<Table> all = new ArrayList<>(tables.values());
        Collections.reverse(all);
        return all;
    }

    public Stream<Table> of(Activity activity) {
        return tables.values().stream().filter(table -> activity.key().equals(table.activity()));
    }

    /** The table of the accounts themselves: the one with a sentence about when one is idle. */
    public Table accounts() {
        return tables.values().stream()
                .filter(table -> table.idle() != null)
                .findFirst()
                .orElseThrow(() -> new RegistryIsFlawed("no table says when an account is idle"));
    }

    /**
     * Compares with the columns a database has.
     *
     * @param columns by table
     * @return what to add or take away, one sentence each
     */
    public List<String> differences(Map<String, Set<String>> columns) {
        List<String> found = new ArrayList<>();
        columns.forEach((table, names) -> {
            Set<String> known = names(table);
            names.stream()
                    .filter(name -> !known.contains(name))
                    .forEach(name -> found.add("The column " + table + "." + name
                            + " is not in registry.txt: add it below “table " + table
                            + "” and say whose it is, why it is kept and what becomes of it (src/docs/privacy.md)."));
        });
        tables.keySet()
                .forEach(table -> names(table).stream()
                        .filter(name -> !columns.getOrDefault(table, Set.of()).contains(name))
                        .forEach(name -> found.add("registry.txt has a line for " + table + "." + name
                                + ", which the database does not have: take the line away.")));
        return found;
    }

    private Set<String> names(String table) {
        if (!tables.containsKey(table)) return Set.of();
        return tables.get(table).columns().stream()
                .map(Column::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Registry read() {
        try (InputStream file = Registry.class.getResourceAsStream(FILE)) {
            if (file == null) throw new RegistryIsFlawed(FILE + " is missing");
            return RegistryText.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
