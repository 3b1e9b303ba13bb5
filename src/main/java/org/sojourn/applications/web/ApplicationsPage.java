package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.applications.ApplicationPage;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.applications.ApplicationSearch;
import org.sojourn.applications.ApplicationSearch.Sort;
import org.sojourn.applications.ApplicationStatus;
import org.sojourn.applications.StatusCounts;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.CallWithPlaces;
import org.sojourn.partners.PlaceName;
import org.sojourn.partners.PlaceNames;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Choice;
import org.sojourn.platform.web.ListAddress;
import org.sojourn.platform.web.Look;
import org.sojourn.platform.web.Option;
import org.sojourn.platform.web.Order;

/** The office's list of a call's applications; every filter stands in the address. */
@Named
@RequestScoped
public class ApplicationsPage {
    private static final int SIZE = 20;
    private static final Order<Sort> USUAL = new Order<>(Sort.CHANGED, true);

    @Inject
    private ApplicationRegister register;

    @Inject
    private CallRegister calls;

    @Inject
    private PlaceNames names;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    private List<CallWithPlaces> callsWithPlaces;
    private List<CallCard> allCalls;
    private CallCard call;
    private ApplicationSearch search;
    private ApplicationPage found;
    private Map<Long, String> placesOfCall;

    /** Without a call in the address: the open one that closes next, otherwise the newest. */
    public void arrive() {
        callsWithPlaces = Asked.found(() -> Optional.of(calls.callsWithPlaces()));
        if (callsWithPlaces == null) return;
        allCalls = callsWithPlaces.stream().map(CallWithPlaces::card).toList();
        Long asked = Asked.number("callId");
        call = allCalls.stream()
                .filter(one -> asked != null && one.id() == asked)
                .findFirst()
                .orElse(null);
        if (call == null && asked != null) Asked.found(Optional::empty);
        if (call == null && asked == null) call = usual();
        if (call == null) return;
        search = search();
        found = Asked.found(() -> Optional.of(register.applications(search, placeIds())));
    }

    private CallCard usual() {
        return allCalls.stream()
                .min(Comparator.comparing((CallCard one) -> one.phase() != CallPhase.OPEN)
                        .thenComparing(CallCard::year, Comparator.reverseOrder())
                        .thenComparing(CallCard::closesAt))
                .orElse(null);
    }

    private ApplicationSearch search() {
        Order<Sort> order = order();
        String text = Asked.text("q");
        return new ApplicationSearch(
                call.id(),
                text == null ? "" : text,
                Asked.one(ApplicationStatus.class, "status"),
                Asked.number("place"),
                order.by(),
                order.falling(),
                Asked.page(),
                Choice.size(SIZE));
    }

    private static Order<Sort> order() {
        return Order.asked(Sort.class, USUAL);
    }

    public String getTitle() {
        if (call == null) return texts.get("applications.list.title.none");
        return texts.of("applications.list.title", getCounts().submitted(), call.title(look.getLocale()));
    }

    /** The address of this list without its page, for the pager. */
    public String getUrl() {
        return address().open();
    }

    /** The address of the same list led by a column. */
    public String href(String by) {
        return address().in(order().clicked(Sort.valueOf(by))).toString();
    }

    public String aria(String by) {
        return order().aria(Sort.valueOf(by));
    }

    public List<Choice> getSizes() {
        return Choice.sizes(address(), search.size(), found.total());
    }

    /** The filters that are on, each with the address without it. */
    public List<Choice> getChips() {
        ListAddress here = address();
        String status = search.status() == null ? null : texts.get("applications.status." + search.status());
        return Choice.filters(Stream.of(
                here.off("q", search.text().isEmpty() ? null : texts.of("frame.chips.text", search.text())),
                here.off("status", status),
                here.off("place", placeName(search.placeId()))));
    }

    private ListAddress address() {
        ListAddress address = new ListAddress("/applications/applications")
                .with("callId", call.id())
                .with("q", search.text())
                .with("status", search.status())
                .with("place", search.placeId())
                .with("size", search.size() == SIZE ? null : search.size());
        return order().equals(USUAL) ? address : address.in(order());
    }

    public boolean isFiltered() {
        return !search.text().isEmpty() || search.status() != null || search.placeId() != null;
    }

    /** The places of the call, by code. */
    public List<Option> getPlaces() {
        List<Option> options = new ArrayList<>();
        options.add(Option.none(texts.get("applications.list.all"), search.placeId() == null));
        for (PlaceName place : found.places())
            options.add(
                    new Option("" + place.id(), placeName(place.id()), Objects.equals(place.id(), search.placeId())));
        return options;
    }

    private Set<Long> placeIds() {
        return callsWithPlaces.stream()
                .filter(each -> each.card().id() == call.id())
                .findFirst()
                .map(CallWithPlaces::placeIds)
                .orElse(Set.of());
    }

    public String placeName(Long placeId) {
        if (placesOfCall == null)
            placesOfCall = found.places().stream().collect(Collectors.toMap(PlaceName::id, names::called));
        return placeId == null ? "" : placesOfCall.getOrDefault(placeId, "");
    }

    public List<Option> getCalls() {
        return allCalls.stream()
                .map(one -> new Option("" + one.id(), one.title(look.getLocale()), one.id() == call.id()))
                .toList();
    }

    public CallCard getCall() {
        return call;
    }

    public ApplicationSearch getSearch() {
        return search;
    }

    public ApplicationPage getFound() {
        return found;
    }

    public StatusCounts getCounts() {
        return found == null ? null : found.counts();
    }

    public List<Option> getStatuses() {
        return Option.of(
                ApplicationStatus.class,
                search.status(),
                one -> texts.get("applications.status." + one),
                texts.get("applications.list.all"));
    }
}
