package org.sojourn.partners.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.partners.PlaceFilter;
import org.sojourn.partners.PlaceFilter.Sort;
import org.sojourn.partners.PlaceList;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Choice;
import org.sojourn.platform.web.ListAddress;
import org.sojourn.platform.web.Option;
import org.sojourn.platform.web.Order;
import org.sojourn.vocabulary.AcademicYear;
import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

/** The places of a year; filter, order and page stand in the address. */
@Named
@RequestScoped
public class PlacesPage {
    private static final int SIZE = 50;
    private static final Order<Sort> USUAL = new Order<>(Sort.CODE, false);

    @Inject
    private PlaceRegister register;

    @Inject
    private Years years;

    @Inject
    private Texts texts;

    private PlaceFilter filter;
    private PlaceList list;

    public void arrive() {
        list = Asked.found(() -> {
            years.placeChoices();
            return Optional.of(register.list(getFilter()));
        });
    }

    public PlaceFilter getFilter() {
        if (filter == null) filter = asked();
        return filter;
    }

    private PlaceFilter asked() {
        Order<Sort> order = getOrder();
        return new PlaceFilter(
                years.asked(),
                Asked.number("partner"),
                Asked.one(Term.class, "term"),
                Asked.one(PlaceKind.class, "kind"),
                Asked.one(Programme.class, "programme"),
                Asked.text("q"),
                order.by(),
                order.falling(),
                Asked.page(),
                Choice.size(SIZE));
    }

    public PlaceList getList() {
        return list;
    }

    public AcademicYear getYear() {
        return getFilter().year();
    }

    public String getTitle() {
        if (list == null) return texts.get("partners.places");
        return texts.of("partners.places.title", list.total(), getYear().toString(), list.withdrawn());
    }

    /** True when the list is empty although nothing was filtered out. */
    public boolean isUntouched() {
        PlaceFilter f = getFilter();
        return list.total() == 0
                && f.partnerId() == null
                && f.term() == null
                && f.kind() == null
                && f.programme() == null
                && f.text() == null;
    }

    public boolean isWithoutPartners() {
        return years.placeChoices().partners().isEmpty();
    }

    public List<Option> getYears() {
        return years.all().stream()
                .map(each -> new Option("" + each.begins(), each.toString(), each.equals(getYear())))
                .toList();
    }

    public List<Option> getPartners() {
        List<Option> options = new ArrayList<>();
        Long chosen = getFilter().partnerId();
        options.add(new Option("", texts.get("partners.places.any"), chosen == null));
        years.placeChoices().partners().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .map(each -> new Option(
                        "" + each.getKey(), each.getValue(), each.getKey().equals(chosen)))
                .forEach(options::add);
        return options;
    }

    public List<Option> getTerms() {
        return Option.of(Term.class, getFilter().term(), e -> texts.get("vocabulary.term." + e), any());
    }

    public List<Option> getKinds() {
        return Option.of(PlaceKind.class, getFilter().kind(), e -> texts.get("vocabulary.kind." + e), any());
    }

    public List<Option> getProgrammes() {
        return Option.of(Programme.class, getFilter().programme(), e -> texts.get("vocabulary.programme." + e), any());
    }

    private String any() {
        return texts.get("partners.places.any");
    }

    private Order<Sort> getOrder() {
        return Order.asked(Sort.class, USUAL);
    }

    /** The address of the same list led by a column. */
    public String href(String by) {
        return address().in(getOrder().clicked(Sort.valueOf(by))).toString();
    }

    public String aria(String by) {
        return getOrder().aria(Sort.valueOf(by));
    }

    /** The address of another page of the same list, to be ended with "page=n". */
    public String getPagerUrl() {
        return address().open();
    }

    public List<Choice> getSizes() {
        return Choice.sizes(address(), getFilter().size(), list.total());
    }

    /** The filters that are on, each with the address without it. */
    public List<Choice> getChips() {
        PlaceFilter f = getFilter();
        ListAddress here = address();
        return Choice.filters(Stream.of(
                here.off("q", f.text() == null ? null : texts.of("frame.chips.text", f.text())),
                here.off("partner", f.partnerId() == null ? null : chosen(getPartners())),
                here.off("term", f.term() == null ? null : texts.get("vocabulary.term." + f.term())),
                here.off("kind", f.kind() == null ? null : texts.get("vocabulary.kind." + f.kind())),
                here.off(
                        "programme",
                        f.programme() == null ? null : texts.get("vocabulary.programme." + f.programme()))));
    }

    private static String chosen(List<Option> options) {
        return options.stream()
                .filter(Option::selected)
                .map(Option::label)
                .findFirst()
                .orElse(null);
    }

    private ListAddress address() {
        PlaceFilter f = getFilter();
        ListAddress address = new ListAddress("/partners/places")
                .with("year", f.year().begins())
                .with("partner", f.partnerId())
                .with("term", f.term())
                .with("kind", f.kind())
                .with("programme", f.programme())
                .with("q", f.text())
                .with("size", f.size() == SIZE ? null : f.size());
        return getOrder().equals(USUAL) ? address : address.in(getOrder());
    }
}
