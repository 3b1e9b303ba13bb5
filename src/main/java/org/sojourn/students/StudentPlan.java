package org.sojourn.students;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.access.people.PersonRow;
import org.sojourn.platform.sheets.Complaint;
import org.sojourn.platform.sheets.ImportPlan;
import org.sojourn.platform.sheets.Message;
import org.sojourn.platform.sheets.PlannedRow;
import org.sojourn.platform.sheets.RowState;
import org.sojourn.platform.sheets.RowValues;
import org.sojourn.platform.sheets.Sheet;

/** What a list of students would do; pure: the same list and the same state give the same plan. */
final class StudentPlan {
    private final Map<String, PersonRow> people = new HashMap<>();
    private final Map<String, String> holders = new HashMap<>();
    private final Map<String, Map<String, String>> existing = new TreeMap<>();

    /**
     * @param known everybody with a record, or with an account the list may name
     * @param records what is recorded, by account
     */
    StudentPlan(Collection<PersonRow> known, Map<Long, StudentFacts> records) {
        for (PersonRow person : known) {
            String number = person.studentNumber();
            holders.put(plain(person.email()), String.valueOf(number));
            if (number == null) continue;
            people.put(number, person);
            StudentFacts facts = records.get(person.id());
            if (facts != null) existing.put(number, StudentSheet.cells(person, facts));
        }
    }

    ImportPlan draw(Sheet file) {
        ImportPlan drawn = ImportPlan.draw(file, StudentSheet.TEMPLATE, existing);
        ImportPlan plan = drawn.with(complaints(drawn));
        List<Integer> newer = new ArrayList<>();
        List<PlannedRow> rows =
                plan.rows().stream().map(row -> spared(row, newer)).toList();
        ImportPlan spared =
                new ImportPlan(file, plan.template(), plan.mappedColumns(), plan.ignoredColumns(), rows, plan.notes());
        return spared.noting(Message.of("students.import.newer"), newer)
                .noting(Message.of("students.import.renames"), renamed(spared));
    }

    /** Whoever left a row as it went out wants nothing changed, whatever has happened here since. */
    private static PlannedRow spared(PlannedRow row, List<Integer> newer) {
        if (row.state() != RowState.CONFLICT || !StudentSheet.isUnedited(row.values())) return row;
        newer.add(row.number());
        return new PlannedRow(row.number(), row.key(), RowState.UNCHANGED, row.values(), List.of(), List.of());
    }

    /** New in the list, but here under another name or address, which the list would change. */
    private List<Integer> renamed(ImportPlan plan) {
        return plan.in(RowState.NEW).stream()
                .filter(row -> people.containsKey(row.key()))
                .filter(row -> isOtherwise(people.get(row.key()), row.values()))
                .map(PlannedRow::number)
                .toList();
    }

    private static boolean isOtherwise(PersonRow here, RowValues row) {
        return !here.givenName().equals(row.need(StudentSheet.GIVEN_NAME))
                || !here.familyName().equals(row.need(StudentSheet.FAMILY_NAME))
                || !here.email().equals(row.need(StudentSheet.EMAIL));
    }

    private Map<Integer, List<Complaint>> complaints(ImportPlan drawn) {
        Map<Integer, List<Complaint>> wrong = new HashMap<>();
        Map<String, Integer> addresses = new HashMap<>();
        for (PlannedRow row : drawn.rows()) {
            if (row.state() == RowState.ERROR) continue;
            List<Complaint> found = new ArrayList<>(address(row, addresses));
            boolean wasHere = row.values().value(StudentSheet.STATE).isPresent();
            if (row.state() == RowState.NEW && wasHere)
                found.add(Complaint.of(StudentSheet.STATE, Message.of("students.import.gone")));
            if (!found.isEmpty()) wrong.put(row.number(), found);
        }
        return wrong;
    }

    /** An address belongs to one person, in the file and here. */
    private List<Complaint> address(PlannedRow row, Map<String, Integer> addresses) {
        String address = plain(row.values().need(StudentSheet.EMAIL));
        Integer before = addresses.putIfAbsent(address, row.number());
        if (before != null)
            return List.of(
                    Complaint.of(StudentSheet.EMAIL, Message.of("students.import.addressTwice", before.toString())));
        String holder = holders.get(address);
        return holder == null || holder.equals(row.key())
                ? List.of()
                : List.of(Complaint.of(StudentSheet.EMAIL, Message.of("students.import.addressTaken")));
    }

    /** The person with this student number as she is here, or null. */
    PersonRow person(String studentNumber) {
        return people.get(studentNumber);
    }

    StudentExport export() {
        return new StudentExport(StudentSheet.TEMPLATE, List.copyOf(existing.values()));
    }

    private static String plain(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
