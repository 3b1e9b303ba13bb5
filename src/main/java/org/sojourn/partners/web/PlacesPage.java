package org.sojourn.partners.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.partners.PlaceFilter;
import org.sojourn.partners.PlaceList;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;
import org.sojourn.vocabulary.AcademicYear;
import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

/** The places of a year; filter, order and page stand in the address. */
@Named
@RequestScoped
public class PlacesPage {
    private static final int SIZE = 50;

    @Inject
    private PlaceRegister register;

    @Inject
    private Years years;

    @Inject
    private Texts texts;

    private PlaceFilter filter;
    private PlaceList list;

    public void arrive() {
        list = Asked.found(() -> Optional.of(register.list(getFilter())));
    }

    public PlaceFilter getFilter() {
        if (filter == null) filter = asked();
        return filter;
    }

    private PlaceFilter asked() {
        PlaceFilter.Sort sort = Asked.one(PlaceFilter.Sort.class, "sort");
        return new PlaceFilter(
                years.asked(),
                Asked.number("partner"),
                Asked.one(Term.class, "term"),
                Asked.one(PlaceKind.class, "kind"),
                Asked.one(Programme.class, "programme"),
                Asked.text("q"),
                sort == null ? PlaceFilter.Sort.CODE : sort,
                Asked.page(),
                SIZE);
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

    /** The address of another page of the same list, to be ended with "page=n". */
    public String getPagerUrl() {
        return url(getFilter().sort()) + "&";
    }

    /** The address of the same list in another order. */
    public String sorted(String by) {
        return url(PlaceFilter.Sort.valueOf(by));
    }

    private String url(PlaceFilter.Sort sort) {
        PlaceFilter f = getFilter();
        StringBuilder url =
                new StringBuilder("/partners/places?year=" + f.year().begins());
        add(url, "partner", f.partnerId());
        add(url, "term", f.term());
        add(url, "kind", f.kind());
        add(url, "programme", f.programme());
        add(url, "q", f.text());
        if (sort != PlaceFilter.Sort.CODE) add(url, "sort", sort);
        return url.toString();
    }

    private static void add(StringBuilder url, String name, Object value) {
        if (value == null) return;
        url.append('&').append(name).append('=').append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }
}
