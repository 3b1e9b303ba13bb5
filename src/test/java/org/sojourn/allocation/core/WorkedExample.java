package org.sojourn.allocation.core;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.vocabulary.Points;

/** Seven students, three agreements, five options: the example every page of Sojourn is drawn with. The seed puts Cem before Ben before Dana. */
final class WorkedExample {
    private WorkedExample() {}

    static Intake intake() {
        return new Intake(
                List.of(
                        new Option("KCL-W", "KCL", 1),
                        new Option("KCL-S", "KCL", 2),
                        new Option("UMW-W", "UMW", 2),
                        new Option("UMW-S", "UMW", 1),
                        Option.alone("FLI-W", 1)),
                List.of(Pool.outermost("KCL", 2), Pool.outermost("UMW", 2)),
                List.of(
                        student("Anna", "KCL-W 81.0", "FLI-W 81.0"),
                        student("Ben", "KCL-W 78.5", "KCL-S 78.5", "UMW-W 78.5"),
                        student("Cem", "KCL-W 81.5", "FLI-W 78.5"),
                        student("Dana", "KCL-S 74.0", "UMW-S 79.0"),
                        student("Emil", "UMW-S 70.0", "UMW-W 70.0"),
                        student("Fina", "FLI-W 66.0", "UMW-W 66.0"),
                        gil()),
                List.of(),
                new Lottery("demo"));
    }

    static Student student(String id, String... wishes) {
        List<Wish> list = new ArrayList<>();
        for (String wish : wishes) {
            String[] parts = wish.split(" ");
            list.add(Wish.of(parts[0], Points.parse(parts[1])));
        }
        return new Student(id, list);
    }

    private static Student gil() {
        Ineligibility english = new Ineligibility("LANGUAGE_MISSING", "", "en B2");
        return new Student(
                "Gil", List.of(Wish.of("KCL-S", new Points(590)).barredBy(english), Wish.of("UMW-W", new Points(590))));
    }
}
