package org.sojourn.allocation.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sojourn.vocabulary.Points;

/** One allocation case as its file gives it; fields it does not know are let be. */
record CaseFile(String name, Map<String, Object> fields) {
    static Path folder() {
        String named = System.getProperty("sojourn.allocation.cases", "");
        return Path.of(named.isBlank() ? "src/test/resources/allocation/cases" : named);
    }

    /** Every case in the folder: one a file in *.json, one a line in *.jsonl. */
    static List<CaseFile> all() {
        List<CaseFile> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".json")) add(cases, name, Files.readString(file));
                if (name.endsWith(".jsonl"))
                    for (String line : Files.readAllLines(file)) if (!line.isBlank()) add(cases, name, line);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return cases;
    }

    private static void add(List<CaseFile> cases, String file, String text) {
        if (Json.read(text) instanceof Map<?, ?> map && map.containsKey("students"))
            cases.add(new CaseFile(file + " " + map.get("id"), object(map)));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static <T> List<T> list(Object value) {
        return value == null ? List.of() : (List<T>) value;
    }

    static int number(Object value, int otherwise) {
        return value == null ? otherwise : Integer.parseInt(value.toString());
    }

    Map<String, Object> expected() {
        return object(fields.get("expected"));
    }

    Object expected(String what) {
        return expected().get(what);
    }

    String sort() {
        Object kind = fields.get("kind");
        return kind == null ? "published or constructed" : kind.toString();
    }

    /** Quotas and places of more than one unit are negative examples: no intake can say them. */
    boolean canBeSaid() {
        return list(fields.get("quotas")).isEmpty()
                && CaseFile.<Map<String, Object>>list(fields.get("options")).stream()
                        .allMatch(o -> number(o.get("size"), 1) == 1);
    }

    Intake intake() {
        List<Map<String, Object>> pools = list(fields.get("pools"));
        Set<String> openFirst = new HashSet<>(CaseFile.<String>list(fields.get("openFirst")));
        List<Option> options = new ArrayList<>();
        for (Map<String, Object> option : CaseFile.<Map<String, Object>>list(fields.get("options"))) {
            String id = option.get("id").toString();
            String pool = smallest(pools, Set.of(id), -1);
            options.add(new Option(id, pool, number(option.get("capacity"), 1), openFirst.contains(id)));
        }
        List<Pool> nested = new ArrayList<>();
        for (int p = 0; p < pools.size(); p++) {
            Map<String, Object> pool = pools.get(p);
            String parent = smallest(pools, new HashSet<>(list(pool.get("members"))), p);
            nested.add(new Pool(pool.get("id").toString(), parent, number(pool.get("capacity"), 0)));
        }
        List<Reserve> reserves = reserves(fields.get("reserves"));
        return new Intake(options, nested, students(), List.of(), new Lottery("case"), reserves);
    }

    /**
     * The same for trading, where the case lets an option point at a student who does not list it: after her own list
     * everybody lists a place of her own named after her, which is as good as none, and then all she did not list.
     */
    Intake trading() {
        Intake intake = intake();
        List<Option> options = new ArrayList<>(intake.options());
        List<Student> students = new ArrayList<>();
        for (Student student : intake.students()) {
            options.add(Option.alone(student.id(), 1));
            List<Wish> wishes = new ArrayList<>(student.wishes());
            wishes.add(Wish.ranked(student.id(), 1));
            for (Option option : intake.options()) {
                Integer rank = ranks().get(List.of(student.id(), option.id()));
                boolean listed = wishes.stream().anyMatch(w -> w.option().equals(option.id()));
                if (rank != null && !listed) wishes.add(Wish.ranked(option.id(), rank));
            }
            students.add(new Student(student.id(), wishes));
        }
        return intake.with(options, intake.pools(), students).with(Mechanism.TOP_TRADING_CYCLES);
    }

    static List<Reserve> reserves(Object listed) {
        return CaseFile.<Map<String, Object>>list(listed).stream()
                .map(r -> new Reserve(
                        r.get("option").toString(), r.get("category").toString(), number(r.get("seats"), 0)))
                .filter(r -> r.seats() > 0)
                .toList();
    }

    /** The smallest pool around these members; of two alike the earlier is the inner one. */
    private static String smallest(List<Map<String, Object>> pools, Set<String> members, int self) {
        String found = null;
        int size = Integer.MAX_VALUE;
        for (int p = 0; p < pools.size(); p++) {
            List<String> inside = list(pools.get(p).get("members"));
            boolean alike = self >= 0 && inside.size() == members.size() && p < self;
            if (p == self || alike || !inside.containsAll(members) || inside.size() >= size) continue;
            found = pools.get(p).get("id").toString();
            size = inside.size();
        }
        return found;
    }

    private List<Student> students() {
        Map<String, Object> preferences = object(fields.get("preferences"));
        Map<List<String>, Integer> ranks = ranks();
        List<Student> students = new ArrayList<>();
        for (Object student : list(fields.get("students"))) {
            List<Wish> wishes = new ArrayList<>();
            for (String option : CaseFile.<String>list(preferences.get(student))) {
                Integer rank = ranks.get(List.of(student.toString(), option));
                wishes.add(
                        rank != null
                                ? Wish.ranked(option, rank)
                                : Wish.of(option, Points.ZERO).barredBy(new Ineligibility("NOT_RANKED", "", "")));
            }
            List<String> categories = list(object(fields.get("categories")).get(student));
            students.add(new Student(student.toString(), wishes, new TreeSet<>(categories)));
        }
        return students;
    }

    /** (student, option) to its place in the merit order, 1 = best. */
    private Map<List<String>, Integer> ranks() {
        Map<List<String>, Integer> ranks = new HashMap<>();
        List<List<String>> contracts = list(fields.get("contractOrder"));
        for (List<String> contract : contracts) ranks.put(contract, ranks.size() + 1);
        if (!contracts.isEmpty()) return ranks;
        Map<String, Object> priorities = object(fields.get("priorities"));
        for (Map<String, Object> option : CaseFile.<Map<String, Object>>list(fields.get("options"))) {
            String id = option.get("id").toString();
            Object own = priorities.get(id);
            int rank = 0;
            for (String student : flat(own != null ? own : priorities.get(option.get("agreement"))))
                ranks.put(List.of(student, id), ++rank);
        }
        return ranks;
    }

    /** Ties are broken by the order they are written in. */
    static List<String> flat(Object priorities) {
        List<String> flat = new ArrayList<>();
        for (Object entry : CaseFile.<Object>list(priorities)) {
            if (entry instanceof List<?> tie) tie.forEach(student -> flat.add(student.toString()));
            else flat.add(entry.toString());
        }
        return flat;
    }

    /** student to option, those without a place absent. */
    static Map<String, String> placed(Object result) {
        Map<String, String> placed = new LinkedHashMap<>();
        object(result).forEach((student, option) -> {
            if (option != null) placed.put(student, option.toString());
        });
        return placed;
    }
}
