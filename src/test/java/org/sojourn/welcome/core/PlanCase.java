package org.sojourn.welcome.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sojourn.allocation.core.Json;

/** One case of a plan as its file gives it. */
record PlanCase(String name, Map<String, Object> fields) {
    private static Path folder() {
        String named = System.getProperty("sojourn.plan.cases", "");
        return Path.of(named.isBlank() ? "src/test/resources/welcome/cases" : named);
    }

    /** The shipped template, or the one of a file that is named. */
    static Template template() {
        String named = System.getProperty("sojourn.plan.template", "");
        if (named.isBlank()) return Template.shipped();
        try {
            return TemplateText.read("named", Files.readString(Path.of(named))).template();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every case in the folder: one a file in *.json, one a line in *.jsonl. */
    static List<PlanCase> all() {
        List<PlanCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".json")) cases.add(of(name, Files.readString(file)));
                if (name.endsWith(".jsonl"))
                    for (String line : Files.readAllLines(file)) if (!line.isBlank()) cases.add(of(name, line));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return cases;
    }

    private static PlanCase of(String file, String text) {
        Map<String, Object> fields = object(Json.read(text));
        return new PlanCase(file + " " + fields.get("id"), fields);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<String> list(Object value) {
        return value == null ? List.of() : (List<String>) value;
    }

    static LocalDate date(Object value) {
        return value == null ? null : LocalDate.parse(value.toString());
    }

    Map<String, Object> expected() {
        return object(fields.get("expected"));
    }

    Set<Flag> flags() {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (String name : list(fields.get("flags"))) flags.add(Flag.named(name).orElseThrow());
        return flags;
    }

    Dates dates() {
        return new Dates(
                date(fields.get("arrival")),
                date(fields.get("departure")),
                list(fields.get("expiries")).stream().map(PlanCase::date).toList(),
                date(fields.get("today")));
    }

    Map<String, LocalDate> done() {
        Map<String, LocalDate> done = new LinkedHashMap<>();
        object(fields.get("done")).forEach((code, day) -> done.put(code, date(day)));
        return done;
    }

    Plan plan(Template template) {
        return Planner.plan(template, flags(), dates(), done(), WorkingDays.saxony());
    }
}
