package org.sojourn.applications;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sojourn.access.people.PersonRow;
import org.sojourn.calls.rules.Groups;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.SeatRules;
import org.sojourn.partners.PlaceCard;
import org.sojourn.platform.sheets.Complaint;
import org.sojourn.platform.sheets.ImportPlan;
import org.sojourn.platform.sheets.Message;
import org.sojourn.platform.sheets.PlannedRow;
import org.sojourn.platform.sheets.RowState;
import org.sojourn.platform.sheets.RowValues;
import org.sojourn.platform.sheets.Sheet;

/**
 * What entering a sheet of applicants would do, and the entry for each of its rows. Pure: the same sheet and the same
 * state give the same plan.
 */
final class ApplicantPlan {
    private final ApplicantSheet sheet;
    private final int mostWishes;
    private final Map<String, Long> places = new HashMap<>();
    private final Map<Long, String> codes = new HashMap<>();
    private final Map<String, MyApplication> here = new HashMap<>();
    private final Map<String, PersonRow> people;
    private final Map<String, String> holders = new HashMap<>();

    /**
     * @param places those of the call
     * @param people everybody with an account named in the sheet or with an application here, by account id
     * @param applications all of the call
     */
    ApplicantPlan(
            RuleBook book, List<PlaceCard> places, Map<Long, PersonRow> people, List<MyApplication> applications) {
        places.forEach(place -> {
            this.places.put(place.code(), place.id());
            this.codes.put(place.id(), place.code());
        });
        List<String> partners =
                places.stream().map(PlaceCard::partnerCode).distinct().toList();
        this.sheet =
                new ApplicantSheet(book, places.stream().map(PlaceCard::code).toList(), partners);
        this.mostWishes = book.seats().mostWishes();
        this.people = people.values().stream()
                .filter(person -> person.studentNumber() != null)
                .collect(Collectors.toMap(PersonRow::studentNumber, Function.identity()));
        people.values().forEach(person -> holders.put(plain(person.email()), String.valueOf(person.studentNumber())));
        for (MyApplication one : applications) {
            PersonRow person = people.get(one.accountId());
            if (person != null && person.studentNumber() != null) here.put(person.studentNumber(), one);
        }
    }

    PlaceCodes placeCodes() {
        return new PlaceCodes(codes);
    }

    ImportPlan draw(Sheet file) {
        ImportPlan drawn = ImportPlan.draw(file, sheet.template(), existing());
        ImportPlan plan = drawn.with(complaints(drawn));
        return plan.noting(Message.of("applications.import.hardship"), hardship(plan));
    }

    /** Rows to be taken that name hardship, which a list does not decide. */
    private static List<Integer> hardship(ImportPlan plan) {
        return plan.rows().stream()
                .filter(row -> row.state() != RowState.ERROR)
                .filter(row -> Groups.codes(
                                row.values().value(ApplicantSheet.CATEGORIES).orElse(List.of()))
                        .contains(SeatRules.HARDSHIP))
                .map(PlannedRow::number)
                .toList();
    }

    ApplicantExport export() {
        return new ApplicantExport(sheet.template(), List.copyOf(new TreeMap<>(existing()).values()));
    }

    /** Submitted applications by student number; a draft is the student's own affair and changes without a notice. */
    private Map<String, Map<String, String>> existing() {
        Map<String, Map<String, String>> existing = new HashMap<>();
        here.forEach((number, application) -> {
            if (application.isSubmitted())
                existing.put(number, sheet.cells(people.get(number), application, codes::get));
        });
        return existing;
    }

    private Map<Integer, List<Complaint>> complaints(ImportPlan drawn) {
        Map<Integer, List<Complaint>> wrong = new HashMap<>();
        Map<String, Integer> addresses = new HashMap<>();
        for (PlannedRow row : drawn.rows()) {
            if (row.state() == RowState.ERROR) continue;
            List<Complaint> found = new ArrayList<>(address(row, addresses));
            found.addAll(doubles(row));
            found.addAll(tooMany(row));
            MyApplication application = here.get(row.key());
            if (application != null && application.isWithdrawn())
                found.add(Complaint.of(ApplicantSheet.STUDENT_NUMBER, Message.of("applications.import.withdrawn")));
            if (!found.isEmpty()) wrong.put(row.number(), found);
        }
        return wrong;
    }

    /** An address belongs to one person, in the file and here. */
    private List<Complaint> address(PlannedRow row, Map<String, Integer> addresses) {
        String address = plain(row.values().need(ApplicantSheet.EMAIL));
        Integer before = addresses.putIfAbsent(address, row.number());
        if (before != null)
            return List.of(Complaint.of(
                    ApplicantSheet.EMAIL, Message.of("applications.import.addressTwice", before.toString())));
        String holder = holders.get(address);
        return holder == null || holder.equals(row.key())
                ? List.of()
                : List.of(Complaint.of(ApplicantSheet.EMAIL, Message.of("applications.import.addressTaken")));
    }

    /** A place once in a list of wishes; what the file does not name stays and counts too. */
    private List<Complaint> doubles(PlannedRow row) {
        List<Complaint> found = new ArrayList<>();
        Map<String, Integer> first = new HashMap<>();
        Set<String> inFile = new HashSet<>(row.values().canonical().keySet());
        positions(row.values()).forEach((position, code) -> {
            Integer before = first.putIfAbsent(code, position);
            if (before == null) return;
            boolean isInFile = inFile.contains("wish." + position);
            found.add(new Complaint(
                    "wish." + (isInFile ? position : before),
                    Message.of("applications.import.wishTwice", code, Integer.toString(isInFile ? before : position))));
        });
        return found;
    }

    /** No more wishes than the rules allow; told at the last one. */
    private List<Complaint> tooMany(PlannedRow row) {
        Map<Integer, String> wishes = positions(row.values());
        if (mostWishes == 0 || wishes.size() <= mostWishes) return List.of();
        return List.of(new Complaint(
                "wish." + Collections.max(wishes.keySet()),
                Message.of("applications.import.wishMany", Integer.toString(mostWishes))));
    }

    private Map<Integer, String> positions(RowValues row) {
        MyApplication application = hereOf(row);
        return sheet.wishes(
                row,
                application == null
                        ? List.of()
                        : application.wishes().stream().map(codes::get).toList());
    }

    private MyApplication hereOf(RowValues row) {
        return here.get(row.need(ApplicantSheet.STUDENT_NUMBER));
    }

    /** What the row's application is afterwards. */
    OfficeEntry entry(RowValues row) {
        MyApplication application = hereOf(row);
        boolean saysGrade = row.canonical().containsKey(ApplicantSheet.GRADE.key());
        boolean saysCategories = row.canonical().containsKey(ApplicantSheet.CATEGORIES.key());
        return new OfficeEntry(
                row.need(ApplicantSheet.PROGRAMME),
                row.need(ApplicantSheet.SEMESTER),
                saysGrade || application == null
                        ? row.value(ApplicantSheet.GRADE).orElse(null)
                        : application.grade(),
                sheet.languages(row, application),
                sheet.points(row, application),
                saysCategories || application == null
                        ? Set.copyOf(row.value(ApplicantSheet.CATEGORIES).orElse(List.of()))
                        : application.categories(),
                positions(row).values().stream().map(places::get).toList());
    }

    ApplicantSheet sheet() {
        return sheet;
    }

    private static String plain(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
