package org.sojourn.privacy.registry;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the registry line by line; a flaw names its line. The grammar stands at the head of the file itself. */
public final class RegistryText {
    private final Map<String, Activity> activities = new LinkedHashMap<>();
    private final Map<String, Period> periods = new LinkedHashMap<>();
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private TableText table;
    private String activity;

    private RegistryText() {}

    public static Registry parse(String text) {
        RegistryText reading = new RegistryText();
        String[] lines = text.split("\\R");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty() || line.startsWith("#")) continue;
            try {
                reading.take(line);
            } catch (RuntimeException e) {
                throw new RegistryIsFlawed("registry.txt, line " + (i + 1) + ", “" + line + "”: " + e.getMessage());
            }
        }
        reading.endTable();
        return new Registry(reading.activities, reading.periods, reading.tables);
    }

    private void take(String line) {
        String[] parts = line.split("\\s*\\|\\s*", -1);
        String[] head = parts[0].strip().split("\\s+");
        switch (head[0]) {
            case "activity" -> beginActivity(head[1], words(parts));
            case "purpose", "basis", "people", "recipients" -> tell(head[0], words(parts));
            case "period" ->
                periods.put(head[1], new Period(head[1], head[2], java.time.Period.parse(head[3]), words(parts)));
            case "table" -> beginTable(head, words(parts));
            default -> current().take(parts[0].strip(), parts.length == 1 ? null : words(parts));
        }
    }

    private void beginActivity(String key, Words name) {
        endTable();
        activity = key;
        activities.put(key, new Activity(key, name, null, null, null, null));
    }

    private void tell(String what, Words words) {
        Activity known = activities.get(activity);
        activities.put(
                activity,
                switch (what) {
                    case "purpose" ->
                        new Activity(activity, known.name(), words, known.basis(), known.people(), known.recipients());
                    case "basis" ->
                        new Activity(
                                activity, known.name(), known.purpose(), words, known.people(), known.recipients());
                    case "people" ->
                        new Activity(activity, known.name(), known.purpose(), known.basis(), words, known.recipients());
                    default ->
                        new Activity(activity, known.name(), known.purpose(), known.basis(), known.people(), words);
                });
    }

    private void beginTable(String[] head, Words words) {
        endTable();
        table = new TableText(head[1], words);
        for (String option : List.of(head).subList(2, head.length)) {
            String key = option.substring(option.indexOf('=') + 1);
            boolean isActivity = option.startsWith("activity=");
            Map<String, ?> known = isActivity ? activities : periods;
            if (!known.containsKey(key)) throw new RegistryIsFlawed(key + " is not declared above");
            if (isActivity) table.activity = key;
            else table.period = key;
        }
    }

    private void endTable() {
        if (table == null) return;
        Table done = table.done();
        if (done.sooner() != null && !periods.containsKey(done.sooner().period()))
            throw new RegistryIsFlawed(done.sooner().period() + " is not declared above");
        if (tables.put(done.name(), done) != null)
            throw new RegistryIsFlawed(done.name() + " stands in the registry twice");
        table = null;
    }

    private TableText current() {
        if (table == null) throw new RegistryIsFlawed("this belongs below a table");
        return table;
    }

    private static Words words(String[] parts) {
        if (parts.length != 3 || Arrays.stream(parts).anyMatch(String::isBlank))
            throw new RegistryIsFlawed("German and English words are needed: … | deutsch | English");
        return new Words(parts[1].strip(), parts[2].strip());
    }
}
