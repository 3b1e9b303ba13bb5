package org.sojourn.students.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Choice;
import org.sojourn.platform.web.ListAddress;
import org.sojourn.platform.web.Option;
import org.sojourn.platform.web.Order;
import org.sojourn.students.ImportRow;
import org.sojourn.students.StudentDesk;
import org.sojourn.students.StudentPage;
import org.sojourn.students.StudentRegister;
import org.sojourn.students.StudentSearch;
import org.sojourn.students.StudentSearch.Sort;
import org.sojourn.students.Undone;
import org.sojourn.vocabulary.Programme;

/** The students the Dean's office has told of; filter, order and page stand in the address. */
@Named
@RequestScoped
public class StudentsPage {
    private static final int SIZE = 50;
    private static final int SEMESTERS = 14;
    private static final int NAMED = 10;
    private static final Order<Sort> USUAL = new Order<>(Sort.NAME, false);

    @Inject
    private StudentRegister register;

    @Inject
    private StudentDesk desk;

    @Inject
    private Act act;

    @Inject
    private Texts texts;

    private StudentSearch search;
    private StudentPage found;

    public void arrive() {
        found = Asked.found(() -> Optional.of(register.list(getSearch())));
    }

    public StudentSearch getSearch() {
        if (search == null) search = asked();
        return search;
    }

    private StudentSearch asked() {
        String text = Asked.text("q");
        Long semester = Asked.number("semester");
        return new StudentSearch(
                text == null ? "" : text,
                Asked.one(Programme.class, "programme"),
                semester == null ? null : (int) Math.min(semester, 99),
                order().by(),
                order().falling(),
                Asked.page(),
                Choice.size(SIZE));
    }

    public StudentPage getFound() {
        // a form comes back before anybody has arrived
        if (found == null) arrive();
        return found;
    }

    public ImportRow getLast() {
        return getFound() == null ? null : found.last();
    }

    public String getTitle() {
        return found == null ? texts.get("students.list") : texts.of("students.list.title", found.all());
    }

    /** Takes the list back that the page showed as the last. */
    public String undo() {
        return act.on(() -> {
            Long list = Asked.number("list");
            Undone undone = desk.undo(new StudentDesk.UndoImport(list == null ? 0 : list));
            act.say("students.undo.done", undone.restored(), undone.removed());
            tell("students.undo.kept", undone.kept());
            tell("students.undo.accounts", undone.accountsKept());
            return "/students/students";
        });
    }

    private void tell(String key, List<String> names) {
        if (names.isEmpty()) return;
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        act.say(key, names.size(), names.size() > NAMED ? first + " …" : first);
    }

    private static Order<Sort> order() {
        return Order.asked(Sort.class, USUAL);
    }

    /** The address of the same list led by a column. */
    public String href(String by) {
        return address().in(order().clicked(Sort.valueOf(by))).toString();
    }

    public String aria(String by) {
        return order().aria(Sort.valueOf(by));
    }

    /** The address of another page of the same list, to be ended with "page=n". */
    public String getUrl() {
        return address().open();
    }

    public List<Choice> getSizes() {
        return Choice.sizes(address(), getSearch().size(), found.total());
    }

    public boolean isFiltered() {
        return !getSearch().text().isEmpty() || search.programme() != null || search.semester() != null;
    }

    /** The filters that are on, each with the address without it. */
    public List<Choice> getChips() {
        StudentSearch on = getSearch();
        ListAddress here = address();
        return Choice.filters(Stream.of(
                here.off("q", on.text().isEmpty() ? null : texts.of("frame.chips.text", on.text())),
                here.off(
                        "programme",
                        on.programme() == null ? null : texts.get("vocabulary.programme." + on.programme())),
                here.off(
                        "semester",
                        on.semester() == null ? null : texts.of("students.list.semester.of", on.semester()))));
    }

    public List<Option> getProgrammes() {
        return Option.of(
                Programme.class,
                getSearch().programme(),
                one -> texts.get("vocabulary.programme." + one),
                texts.get("students.list.any"));
    }

    public List<Option> getSemesters() {
        Integer chosen = getSearch().semester();
        return Stream.concat(
                        Stream.of(Option.none(texts.get("students.list.any"), chosen == null)),
                        IntStream.rangeClosed(1, SEMESTERS)
                                .mapToObj(one -> new Option(
                                        "" + one, "" + one, Integer.valueOf(one).equals(chosen))))
                .toList();
    }

    private ListAddress address() {
        StudentSearch on = getSearch();
        ListAddress address = new ListAddress("/students/students")
                .with("q", on.text())
                .with("programme", on.programme())
                .with("semester", on.semester())
                .with("size", on.size() == SIZE ? null : on.size());
        return order().equals(USUAL) ? address : address.in(order());
    }
}
