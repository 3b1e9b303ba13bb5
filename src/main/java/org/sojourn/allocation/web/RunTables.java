package org.sojourn.allocation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;
import org.sojourn.allocation.NodeKind;
import org.sojourn.allocation.NodeRow;
import org.sojourn.allocation.ReasonSentences;
import org.sojourn.allocation.SheetRegister;
import org.sojourn.allocation.StudentRow;
import org.sojourn.allocation.WholeRun;
import org.sojourn.allocation.WishRow;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceNames;
import org.sojourn.platform.Texts;
import org.sojourn.platform.sheets.Cell;
import org.sojourn.platform.sheets.SheetTable;
import org.sojourn.vocabulary.Points;

/** A run as tables for a spreadsheet: its people, every wish with its reason, its places and shared limits. */
@RequestScoped
public class RunTables {
    @Inject
    private SheetRegister sheets;

    @Inject
    private AccountRegister accounts;

    @Inject
    private PlaceNames names;

    @Inject
    private ReasonSentences sentences;

    @Inject
    private Texts texts;

    SheetTable people(WholeRun run) {
        List<StudentRow> students = sheets.students(run.run().id());
        Map<Long, PersonRow> people =
                accounts.people(students.stream().map(StudentRow::accountId).toList());
        List<List<Cell>> rows = new ArrayList<>();
        for (StudentRow student : students) {
            List<Cell> row = new ArrayList<>(person(student, people));
            row.add(points(student.best()));
            row.addAll(place(run, student.placeId()));
            row.add(number(student.wishPosition()));
            row.add(number(student.wishes()));
            rows.add(row);
        }
        return table("people", rows, "application", "name", "number", "points", "code", "place", "granted", "wishes");
    }

    SheetTable wishes(WholeRun run) {
        Map<Long, StudentRow> students = new HashMap<>();
        sheets.students(run.run().id()).forEach(row -> students.put(row.applicationId(), row));
        Map<Long, PersonRow> people = accounts.people(
                students.values().stream().map(StudentRow::accountId).toList());
        List<List<Cell>> rows = new ArrayList<>();
        for (WishRow wish : sheets.wishes(run.run().id())) {
            List<Cell> row = new ArrayList<>(person(students.get(wish.applicationId()), people));
            row.addAll(wish(run, wish));
            rows.add(row);
        }
        return table(
                "wishes",
                rows,
                "application",
                "name",
                "number",
                "wish",
                "code",
                "place",
                "outcome",
                "why",
                "points",
                "rank",
                "seat",
                "last");
    }

    private List<Cell> wish(WholeRun run, WishRow wish) {
        List<Cell> row = new ArrayList<>(List.of(number(wish.position())));
        row.addAll(place(run, wish.placeId()));
        row.add(Cell.text(texts.get("allocation.outcome." + wish.outcome())));
        row.add(Cell.text(sentences.aboutHer(wish, parents(run))));
        row.addAll(List.of(points(wish.score()), number(wish.rank()), seat(wish), points(wish.lastAdmitted())));
        return row;
    }

    SheetTable places(WholeRun run) {
        List<List<Cell>> rows = new ArrayList<>();
        for (NodeRow node : run.nodes()) {
            boolean isPlace = node.kind() == NodeKind.PLACE;
            List<Cell> row = new ArrayList<>();
            if (isPlace) row.addAll(place(run, node.nodeId()));
            else row.addAll(List.of(Cell.EMPTY, pool(run, node.nodeId())));
            row.add(node.parentPool() == null ? Cell.EMPTY : pool(run, node.parentPool()));
            row.addAll(List.of(number(node.capacity()), number(node.filled())));
            row.addAll(List.of(points(node.cutoff()), points(node.reservedCutoff())));
            row.addAll(isPlace ? List.of(number(node.firstWishes()), number(node.allWishes())) : List.of());
            rows.add(row);
        }
        return table(
                "places", rows, "code", "place", "limit", "capacity", "filled", "cutoff", "reserved", "first", "all");
    }

    private SheetTable table(String name, List<List<Cell>> rows, String... columns) {
        List<SheetTable.Head> heads = Stream.of(columns)
                .map(column -> SheetTable.Head.of(texts.get("allocation.file.column." + column)))
                .toList();
        return new SheetTable(texts.get("allocation.file." + name), heads, rows);
    }

    private static List<Cell> person(StudentRow student, Map<Long, PersonRow> people) {
        PersonRow person = people.get(student.accountId());
        return List.of(
                Cell.text(Long.toString(student.applicationId())),
                person == null ? Cell.EMPTY : Cell.text(person.name()),
                person == null || person.studentNumber() == null ? Cell.EMPTY : Cell.text(person.studentNumber()));
    }

    private List<Cell> place(WholeRun run, Long placeId) {
        PlaceCard card = placeId == null ? null : run.offered().places().get(placeId);
        if (card == null) return List.of(Cell.EMPTY, Cell.EMPTY);
        return List.of(Cell.text(card.code()), Cell.text(names.full(card)));
    }

    private static Cell pool(WholeRun run, long poolId) {
        return Cell.text(run.offered().pools().get(poolId).name());
    }

    private Cell seat(WishRow wish) {
        return wish.seat() == null ? Cell.EMPTY : Cell.text(texts.get("allocation.seat." + wish.seat()));
    }

    private static Cell points(Points points) {
        return points == null ? Cell.EMPTY : Cell.number(points.toString().replaceFirst("\\.0$", ""));
    }

    private static Cell number(Integer number) {
        return number == null ? Cell.EMPTY : Cell.number(number.toString());
    }

    private static Map<Long, Long> parents(WholeRun run) {
        Map<Long, Long> parents = new HashMap<>();
        run.nodes().stream()
                .filter(node -> node.kind() == NodeKind.POOL)
                .forEach(node -> parents.put(node.nodeId(), node.parentPool()));
        return parents;
    }
}
