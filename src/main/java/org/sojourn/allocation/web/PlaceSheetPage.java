package org.sojourn.allocation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.allocation.NodeKind;
import org.sojourn.allocation.NodeRow;
import org.sojourn.allocation.PlaceSheet;
import org.sojourn.allocation.PlaceSheetQuery;
import org.sojourn.allocation.PlaceSheetQuery.Sort;
import org.sojourn.allocation.ReasonSentences;
import org.sojourn.allocation.RunCard;
import org.sojourn.allocation.SheetRegister;
import org.sojourn.allocation.core.Outcome;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Choice;
import org.sojourn.platform.web.ListAddress;
import org.sojourn.platform.web.Option;
import org.sojourn.platform.web.Order;

/** Who wished for a place of a run and what became of it: {@code place?id=RUN&place=PLACE}, with filter and order. */
@Named
@RequestScoped
public class PlaceSheetPage {
    private static final int SIZE = 50;
    private static final Order<Sort> USUAL = new Order<>(Sort.RANK, false);

    @Inject
    private RunPage page;

    @Inject
    private RunReasons reasons;

    @Inject
    private SheetRegister sheets;

    @Inject
    private ReasonSentences sentences;

    @Inject
    private Texts texts;

    private NodeRow place;
    private PlaceSheetQuery query;
    private PlaceSheet sheet;

    public void arrive() {
        RunCard run = Asked.found(() -> Optional.ofNullable(page.getRun()));
        if (run == null) return;
        Long asked = Asked.number("place");
        place = Asked.found(() -> page.nodes().stream()
                .filter(node -> node.kind() == NodeKind.PLACE && asked != null && node.nodeId() == asked)
                .findFirst());
        if (place == null) return;
        query = query(run.id());
        sheet = Asked.found(() -> Optional.of(sheets.place(query)));
    }

    private PlaceSheetQuery query(long runId) {
        String text = Asked.text("q");
        return new PlaceSheetQuery(
                runId,
                place.nodeId(),
                text == null ? "" : text,
                Asked.one(Outcome.class, "outcome"),
                order().by(),
                order().falling(),
                Asked.page(),
                Choice.size(SIZE));
    }

    private static Order<Sort> order() {
        return Order.asked(Sort.class, USUAL);
    }

    public NodeRow getPlace() {
        return place;
    }

    public PlaceSheetQuery getQuery() {
        return query;
    }

    public PlaceSheet getSheet() {
        return sheet;
    }

    public String getName() {
        return reasons.title(place);
    }

    public String getTitle() {
        return texts.of("allocation.place.title", getName(), place.filled(), place.capacity());
    }

    /** What became of her instead, in a line. */
    public String instead(PlaceSheet.Line line) {
        if (line.outcome() == Outcome.INELIGIBLE)
            return sentences.rule(
                    line.rule().code(), line.rule().value(), line.rule().threshold());
        if (line.gotPlace() == null) return texts.get("allocation.run.waits");
        if (line.outcome() == Outcome.GRANTED) return "";
        return texts.of("allocation.place.instead", reasons.place(line.gotPlace()), line.gotWish());
    }

    public String name(PlaceSheet.Line line) {
        return line.name().isEmpty()
                ? texts.of("allocation.sheet.nameless", Long.toString(line.applicationId()))
                : line.name();
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
        return Choice.sizes(address(), query.size(), sheet.total());
    }

    public List<Option> getOutcomes() {
        return Option.of(
                Outcome.class,
                query.outcome(),
                one -> texts.get("allocation.outcome." + one),
                texts.get("allocation.run.only.all"));
    }

    /** The filters that are on, each with the address without it. */
    public List<Choice> getChips() {
        ListAddress here = address();
        return Choice.filters(Stream.of(
                here.off("q", query.text().isEmpty() ? null : texts.of("frame.chips.text", query.text())),
                here.off(
                        "outcome",
                        query.outcome() == null ? null : texts.get("allocation.outcome." + query.outcome()))));
    }

    public String getBare() {
        return bare().toString();
    }

    private ListAddress bare() {
        return new ListAddress("/allocation/place").with("id", query.runId()).with("place", query.placeId());
    }

    private ListAddress address() {
        ListAddress address = bare().with("q", query.text())
                .with("outcome", query.outcome())
                .with("size", query.size() == SIZE ? null : query.size());
        return order().equals(USUAL) ? address : address.in(order());
    }
}
