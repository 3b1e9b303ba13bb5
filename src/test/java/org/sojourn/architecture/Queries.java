package org.sojourn.architecture;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Queries are texts, so the compiler does not see where they lead. Each entity belongs to the room of its class, each table
 * to the room whose migration made it; a query names those of its own room only.
 */
final class Queries {
    private static final Pattern IS_QUERY = Pattern.compile("(?is)^\\s*(SELECT|UPDATE|DELETE|INSERT|WITH)\\s.*");
    private static final Pattern NAMED =
            Pattern.compile("\\b(?:FROM|JOIN|UPDATE|INTO)\\s+`?([A-Za-z_]\\w*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MADE = Pattern.compile("CREATE TABLE (?:IF NOT EXISTS )?`?(\\w+)");

    /** The ground's tables stand in one migration. */
    private static final Map<String, String> GROUND = Map.of(
            "id_block", "platform",
            "installation", "platform",
            "account", "access",
            "account_role", "access",
            "entry_link", "access",
            "journal_entry", "access",
            "upload", "documents");

    private final List<Source> files;
    private final Map<String, String> rooms = new HashMap<>();

    Queries(List<Source> files) {
        this.files = files;
        for (Source file : files) {
            if (file.isJava()) file.entities().forEach(name -> rooms.put(name, file.room()));
            else if (file.path().endsWith(".sql")) tables(file);
        }
    }

    private void tables(Source migration) {
        String name = migration.path().replaceFirst(".*__", "").replace(".sql", "");
        Matcher made = MADE.matcher(migration.text());
        while (made.find()) rooms.put(made.group(1), GROUND.getOrDefault(made.group(1), room(name)));
    }

    /** A migration is named by time and intent; its first word is the room, or it says so itself. */
    private static String room(String intent) {
        return Rooms.all().stream().filter(intent::startsWith).findFirst().orElse(intent);
    }

    /** Every name that belongs to somebody, for a look at whether there are any. */
    Map<String, String> owners() {
        return Map.copyOf(rooms);
    }

    Stream<String> strangers() {
        return files.stream()
                .filter(Source::isJava)
                .flatMap(file -> file.literals().stream()
                        .filter(text -> IS_QUERY.matcher(text).matches())
                        .flatMap(query -> names(query)
                                .filter(name -> !rooms.get(name).equals(file.room()))
                                .map(name -> file.path() + " asks for " + name + " of " + rooms.get(name))));
    }

    private Stream<String> names(String query) {
        return NAMED.matcher(query)
                .results()
                .map(found -> found.group(1))
                .map(name -> rooms.containsKey(name) ? name : name.toLowerCase(Locale.ROOT))
                .filter(rooms::containsKey);
    }
}
