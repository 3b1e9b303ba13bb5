package org.sojourn.allocation.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Turns the canonical lines of an intake into the bundle's JSON. */
final class BundleText {
    private final Bundle bundle;
    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final Map<String, List<String>> wishes = new TreeMap<>();
    private final Map<String, String> categories = new TreeMap<>();
    private final List<String[]> applications = new ArrayList<>();
    private String student;
    private int version;
    private String mechanism = Mechanism.DEFERRED_ACCEPTANCE.name();
    private String kind = Lottery.Kind.ONE.name();

    BundleText(Bundle bundle) {
        this.bundle = bundle;
        for (String name : List.of("tieBreaks", "pools", "options", "reserves")) lists.put(name, new ArrayList<>());
        bundle.intake().lines().map(line -> line.split("\t", -1)).forEach(this::line);
    }

    private void line(String[] f) {
        switch (f[0]) {
            case "sojourn-intake" -> version = Integer.parseInt(f[1]);
            case "mechanism" -> mechanism = f[1];
            case "lottery" -> kind = version == 1 ? kind : f[1];
            case "tie" -> add("tieBreaks", text(f[1]));
            case "pool" -> add("pools", object("id", text(f[1]), "parent", blank(f[2]), "capacity", f[3]));
            case "option" -> add("options", option(f));
            case "reserve" -> add("reserves", object("option", text(f[1]), "category", text(f[2]), "seats", f[3]));
            case "student" -> student(f);
            case "wish" -> wish(f);
            default -> throw new IllegalStateException(f[0]);
        }
    }

    private void add(String list, String entry) {
        lists.get(list).add(entry);
    }

    private static String option(String[] f) {
        boolean openFirst = f.length > 4 && f[4].equals("open");
        return object("id", text(f[1]), "pool", blank(f[2]), "capacity", f[3], "openFirst", String.valueOf(openFirst));
    }

    private void student(String[] f) {
        student = f[1];
        wishes.put(student, new ArrayList<>());
        Stream<String> names = f[2].isEmpty() ? Stream.of() : Stream.of(f[2].split(","));
        categories.put(student, array(names.map(BundleText::text).toList()));
    }

    private void wish(String[] f) {
        String barred =
                f[5].isEmpty() ? "null" : object("code", text(f[5]), "value", text(f[6]), "threshold", text(f[7]));
        wishes.get(student)
                .add(object(
                        "option",
                        text(f[1]),
                        "rank",
                        f[2],
                        "tenths",
                        f[3],
                        "ties",
                        "[" + f[4] + "]",
                        "barred",
                        barred));
        if (f[5].isEmpty()) applications.add(new String[] {f[1], student});
    }

    String write() {
        if (version == 0) throw new IllegalStateException("no intake");
        Bundle.Digests d = bundle.digests();
        return object(
                        "format", text("sojourn-bundle 1"),
                        "engine", text(bundle.engine()),
                        "rules", text(bundle.rules()),
                        "intake", String.valueOf(version),
                        "mechanism", text(mechanism),
                        "lottery", lottery(),
                        "tieBreaks", array(lists.get("tieBreaks")),
                        "pools", array(lists.get("pools")),
                        "options", array(lists.get("options")),
                        "reserves", array(lists.get("reserves")),
                        "students",
                                array(wishes.keySet().stream().map(this::told).toList()),
                        "assignment", assignment(),
                        "digests",
                                object(
                                        "rules", text(d.rules()),
                                        "intake", text(d.intake()),
                                        "commitment", text(d.commitment()),
                                        "result", text(d.result())))
                + "\n";
    }

    private String told(String id) {
        return object("id", text(id), "categories", categories.get(id), "wishes", array(wishes.get(id)));
    }

    private String assignment() {
        List<String> members = new ArrayList<>();
        for (String id : wishes.keySet()) {
            String option = bundle.assignment().get(id);
            members.add(id);
            members.add(option == null ? "null" : text(option));
        }
        return object(members.toArray(String[]::new));
    }

    private String lottery() {
        List<String> lots = new ArrayList<>();
        if (!bundle.seedIsPublic()) {
            Lottery drawn = new Lottery(bundle.seed(), Lottery.Kind.valueOf(kind));
            boolean one = drawn.kind() == Lottery.Kind.ONE;
            if (one || mechanism.equals(Mechanism.LOTTERY_WALK_DOWN.name()))
                wishes.keySet().forEach(id -> lots.add(lot("null", id, drawn.lot(id))));
            if (!one) applications.forEach(a -> lots.add(lot(text(a[0]), a[1], drawn.lot(a[0], a[1]))));
        }
        String seed = bundle.seedIsPublic() ? text(bundle.seed()) : "null";
        return object("kind", text(kind), "seed", seed, "lots", array(lots));
    }

    private static String lot(String option, String student, String lot) {
        return object("option", option, "student", text(student), "lot", text(lot));
    }

    private static String object(String... namesAndValues) {
        StringBuilder object = new StringBuilder("{");
        for (int i = 0; i < namesAndValues.length; i += 2)
            object.append(i == 0 ? "" : ",")
                    .append(text(namesAndValues[i]))
                    .append(':')
                    .append(namesAndValues[i + 1]);
        return object.append('}').toString();
    }

    private static String array(List<String> values) {
        return "[" + String.join(",", values) + "]";
    }

    private static String blank(String id) {
        return id.isEmpty() ? "null" : text(id);
    }

    private static String text(String plain) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : plain.toCharArray()) {
            if (c == '"' || c == '\\') quoted.append('\\').append(c);
            else if (c == '\n') quoted.append("\\n");
            else if (Character.isISOControl(c))
                quoted.append("\\u00" + Integer.toHexString(0x100 + c).substring(1));
            else quoted.append(c);
        }
        return quoted.append('"').toString();
    }
}
