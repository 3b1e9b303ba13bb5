package org.sojourn.welcome.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.sojourn.platform.Texts;
import org.sojourn.platform.sheets.Cell;
import org.sojourn.platform.sheets.SheetTable;
import org.sojourn.welcome.Owner;
import org.sojourn.welcome.PendingTask;
import org.sojourn.welcome.VisitSight;

/** Visits and their open tasks as tables for a spreadsheet, in one language, without a word about health. */
public record OfficeSheets(Locale language, List<VisitSight> visits) {
    private static final String HEAD = "welcome.office.sheet.";

    public OfficeSheets {
        visits = List.copyOf(visits);
    }

    /** One row a visit, by arrival. */
    public SheetTable ofVisits() {
        List<List<Cell>> rows = visits.stream().map(this::row).toList();
        return new SheetTable(
                text("welcome.office.sheet.visits"),
                heads(
                        "guest",
                        "from",
                        "kind",
                        "host",
                        "clinic",
                        "arrival",
                        "departure",
                        "registered",
                        "safe",
                        "ready",
                        "done",
                        "left",
                        "overdue"),
                rows);
    }

    private List<Cell> row(VisitSight one) {
        return List.of(
                Cell.text(one.guest()),
                Cell.text(String.join(", ", new TreeSet<>(one.citizenships()))),
                Cell.text(text("welcome.kind." + one.kind())),
                Cell.text(one.host()),
                Cell.text(one.clinic()),
                day(one.arrival()),
                day(one.departure()),
                day(one.registeredOn()),
                day(one.earliestSafeStart()),
                day(one.readyOn()),
                number(one.progress().done()),
                number(one.progress().open() + one.progress().locked()),
                number(one.progress().overdue()));
    }

    /** One row a task that is still to do, by visit; what concerns health is left out. */
    public SheetTable ofTasks() {
        List<List<Cell>> rows = new ArrayList<>();
        for (VisitSight visit : visits)
            for (PendingTask task : visit.pending()) if (!task.health()) rows.add(row(visit, task));
        return new SheetTable(
                text("welcome.office.sheet.tasks"),
                heads("guest", "arrival", "code", "task", "phase", "owner", "due", "state"),
                rows);
    }

    private List<Cell> row(VisitSight visit, PendingTask task) {
        String state = task.overdue() ? "late" : task.open() ? "open" : "locked";
        return List.of(
                Cell.text(visit.guest()),
                day(visit.arrival()),
                Cell.text(task.code()),
                Cell.text(task.title(language)),
                Cell.text(text("welcome.phase." + task.phase())),
                Cell.text(owner(task.owner())),
                day(task.due()),
                Cell.text(text("welcome.office.sheet.state." + state)));
    }

    private String owner(Owner owner) {
        return owner.isPerson() ? owner.name() : text("welcome.owner." + owner.role());
    }

    private List<SheetTable.Head> heads(String... keys) {
        List<SheetTable.Head> heads = new ArrayList<>();
        for (String key : keys) heads.add(SheetTable.Head.of(text(HEAD + key)));
        return heads;
    }

    private String text(String key) {
        return Texts.in(language, key);
    }

    private static Cell day(java.time.LocalDate day) {
        return day == null ? Cell.EMPTY : Cell.date(day);
    }

    private static Cell number(int count) {
        return Cell.number(Integer.toString(count));
    }
}
