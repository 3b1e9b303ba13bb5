package org.sojourn.allocation.core;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the canonical lines documented at {@link Intake#canonical()}. */
final class IntakeText {
    private final StringBuilder text = new StringBuilder("sojourn-intake\t2\n");

    private IntakeText() {}

    static String of(Intake intake) {
        IntakeText writer = new IntakeText();
        writer.line("mechanism", intake.mechanism());
        writer.line("lottery", intake.lottery().kind(), intake.lottery().commitment());
        intake.tieBreaks().forEach(name -> writer.line("tie", name));
        sorted(intake.pools(), Comparator.comparing(Pool::id))
                .forEach(p -> writer.line("pool", p.id(), blank(p.parent()), p.capacity()));
        intake.options().forEach(writer::option);
        intake.reserves().forEach(r -> writer.line("reserve", r.option(), r.category(), r.seats()));
        sorted(intake.students(), Comparator.comparing(Student::id)).forEach(writer::student);
        return writer.text.toString();
    }

    private void option(Option option) {
        String first = option.openFirst() ? "open" : "reserved";
        line("option", option.id(), blank(option.pool()), option.capacity(), first);
    }

    private void student(Student student) {
        line("student", student.id(), String.join(",", student.categories()));
        student.wishes().forEach(this::wish);
    }

    private void wish(Wish wish) {
        Ineligibility barred = wish.eligible() ? new Ineligibility("", "", "") : wish.barred();
        String ties = wish.tieBreaks().stream().map(String::valueOf).collect(Collectors.joining(","));
        line(
                "wish",
                wish.option(),
                wish.rank(),
                wish.score().tenths(),
                ties,
                barred.code(),
                barred.value(),
                barred.threshold());
    }

    private void line(String kind, Object... fields) {
        text.append(kind);
        for (Object field : fields) text.append('\t').append(field);
        text.append('\n');
    }

    private static String blank(String id) {
        return id == null ? "" : id;
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        return list.stream().sorted(order).toList();
    }
}
