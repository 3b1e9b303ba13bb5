package org.sojourn.allocation.core;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a bundle as JSON. */
final class BundleText {
    private final Bundle bundle;
    private final Intake intake;

    BundleText(Bundle bundle) {
        this.bundle = bundle;
        this.intake = Intake.read(bundle.intake(), bundle.seed());
    }

    String write() {
        Bundle.Digests d = bundle.digests();
        return object(
                        "format", text("sojourn-bundle 1"),
                        "engine", text(bundle.engine()),
                        "rules", text(bundle.rules()),
                        "intake", version(),
                        "mechanism", text(intake.mechanism().name()),
                        "lottery", lottery(),
                        "tieBreaks", array(intake.tieBreaks(), BundleText::text),
                        "pools", array(intake.pools(), BundleText::pool),
                        "options", array(intake.options(), BundleText::option),
                        "reserves", array(intake.reserves(), BundleText::reserve),
                        "students", array(intake.students(), BundleText::student),
                        "assignment", assignment(),
                        "digests",
                                object(
                                        "rules", text(d.rules()),
                                        "intake", text(d.intake()),
                                        "commitment", text(d.commitment()),
                                        "result", text(d.result())))
                + "\n";
    }

    /** The text's own version: its digest holds for these very lines. */
    private String version() {
        return bundle.intake().lines().findFirst().orElseThrow().split("\t")[1];
    }

    private static String pool(Pool pool) {
        return object("id", text(pool.id()), "parent", textOrNull(pool.parent()), "capacity", "" + pool.capacity());
    }

    private static String option(Option option) {
        return object(
                "id",
                text(option.id()),
                "pool",
                textOrNull(option.pool()),
                "capacity",
                "" + option.capacity(),
                "openFirst",
                "" + option.openFirst());
    }

    private static String reserve(Reserve reserve) {
        return object(
                "option", text(reserve.option()), "category", text(reserve.category()), "seats", "" + reserve.seats());
    }

    private static String student(Student student) {
        return object(
                "id", text(student.id()),
                "categories", array(List.copyOf(student.categories()), BundleText::text),
                "wishes", array(student.wishes(), BundleText::wish));
    }

    private static String wish(Wish wish) {
        Ineligibility why = wish.barred();
        String barred = why == null
                ? "null"
                : object("code", text(why.code()), "value", text(why.value()), "threshold", text(why.threshold()));
        return object(
                "option",
                text(wish.option()),
                "rank",
                "" + wish.rank(),
                "tenths",
                "" + wish.score().tenths(),
                "ties",
                array(wish.tieBreaks(), String::valueOf),
                "barred",
                barred);
    }

    private String assignment() {
        List<String> members = new ArrayList<>();
        for (Student student : intake.students()) {
            members.add(student.id());
            members.add(textOrNull(bundle.assignment().get(student.id())));
        }
        return object(members.toArray(String[]::new));
    }

    private String lottery() {
        Lottery drawn = intake.lottery();
        List<String> lots = bundle.seedIsPublic() ? List.of() : lots(drawn);
        String seed = bundle.seedIsPublic() ? text(bundle.seed()) : "null";
        return object("kind", text(drawn.kind().name()), "seed", seed, "lots", array(lots, lot -> lot));
    }

    private List<String> lots(Lottery drawn) {
        List<String> lots = new ArrayList<>();
        boolean one = drawn.kind() == Lottery.Kind.ONE;
        if (one || intake.mechanism() == Mechanism.LOTTERY_WALK_DOWN)
            for (Student student : intake.students()) lots.add(lot("null", student.id(), drawn.lot(student.id())));
        if (one) return lots;
        for (Student student : intake.students())
            for (Wish wish : student.wishes())
                if (wish.eligible())
                    lots.add(lot(text(wish.option()), student.id(), drawn.lot(wish.option(), student.id())));
        return lots;
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

    private static <T> String array(List<T> values, Function<T, String> told) {
        return values.stream().map(told).collect(Collectors.joining(",", "[", "]"));
    }

    private static String textOrNull(String plain) {
        return plain == null ? "null" : text(plain);
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
