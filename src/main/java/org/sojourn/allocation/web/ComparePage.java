package org.sojourn.allocation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.allocation.CompareQuery;
import org.sojourn.allocation.CompareQuery.Sort;
import org.sojourn.allocation.ComparedPeople;
import org.sojourn.allocation.ComparisonRegister;
import org.sojourn.allocation.Effect;
import org.sojourn.allocation.NodeKind;
import org.sojourn.allocation.NodeRow;
import org.sojourn.allocation.RunCard;
import org.sojourn.allocation.RunComparison;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.RuleFacts;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceNames;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Choice;
import org.sojourn.platform.web.ListAddress;
import org.sojourn.platform.web.Option;
import org.sojourn.platform.web.Order;

/** Two runs of a call side by side: {@code compare?id=LATER&with=EARLIER}, with filter and order. */
@Named
@RequestScoped
public class ComparePage {
    private static final int SIZE = 50;
    private static final String EVERYBODY = "ALL";
    private static final Order<Sort> USUAL = new Order<>(Sort.EFFECT, false);

    @Inject
    private ComparisonRegister comparisons;

    @Inject
    private CallRegister calls;

    @Inject
    private RuleFacts rules;

    @Inject
    private PlaceNames names;

    @Inject
    private Texts texts;

    private RunComparison both;
    private CompareQuery query;
    private ComparedPeople people;
    private List<RuleFacts.Change> changes;

    /** Looks both runs up, or answers that they cannot be compared or are not for the caller. */
    public void arrive() {
        both = Asked.found(() -> comparisons.comparison(asked("with"), asked("id")));
        if (both == null) return;
        query = query();
        people = Asked.found(() -> Optional.of(comparisons.people(query)));
    }

    private static long asked(String name) {
        Long id = Asked.number(name);
        return id == null ? 0 : id;
    }

    private static CompareQuery query() {
        String text = Asked.text("q");
        Order<Sort> order = order();
        return new CompareQuery(
                asked("with"),
                asked("id"),
                text == null ? "" : text,
                Asked.one(Effect.class, "effect"),
                !EVERYBODY.equals(Asked.text("effect")),
                order.by(),
                order.falling(),
                Asked.page(),
                Choice.size(SIZE));
    }

    private static Order<Sort> order() {
        return Order.asked(Sort.class, USUAL);
    }

    public RunComparison getBoth() {
        return both;
    }

    public ComparedPeople getPeople() {
        return people;
    }

    public CompareQuery getQuery() {
        return query;
    }

    public String getTitle() {
        int before = both.before().run().number();
        int after = both.after().run().number();
        if (both.moved() == 0) return texts.of("allocation.compare.title.same", after, before);
        return texts.of("allocation.compare.title", after, before, both.count(Effect.GAINED), both.count(Effect.LOST));
    }

    public long count(String effect) {
        return both.count(Effect.valueOf(effect));
    }

    /** Every field of the rules that differs. */
    public List<RuleFacts.Change> getChanges() {
        if (changes == null && both.hasOtherRules()) {
            List<RuleBook> books = calls.books(both.call().id());
            changes = rules.between(
                    book(books, both.before().run()), book(books, both.after().run()));
        }
        return changes == null ? List.of() : changes;
    }

    /** They count from 1, the newest stands first. */
    private static RuleBook book(List<RuleBook> books, RunCard run) {
        return books.get(books.size() - run.ruleVersion());
    }

    /** Under which lots they were decided, in a sentence; blank when they are the same. */
    public String getLots() {
        if (!both.hasOtherLots()) return "";
        boolean isRehearsed = both.before().rehearsal() || both.after().rehearsal();
        return texts.get(isRehearsed ? "allocation.compare.lots.rehearsal" : "allocation.compare.lots.other");
    }

    public String place(Long placeId) {
        PlaceCard card = both.offered().places().get(placeId);
        return card == null ? texts.of("allocation.compare.place", Long.toString(placeId)) : names.brief(card);
    }

    public String title(NodeRow node) {
        if (node.kind() == NodeKind.PLACE) return place(node.nodeId());
        var pool = both.offered().pools().get(node.nodeId());
        return pool == null ? texts.of("allocation.compare.place", Long.toString(node.nodeId())) : pool.name();
    }

    /** "1 von 2"; a dash when the run does not have it. */
    public String seats(NodeRow node) {
        return node == null ? "–" : texts.of("frame.seats", node.filled(), node.capacity());
    }

    public String name(ComparedPeople.Line line) {
        return line.name().isEmpty()
                ? texts.of("allocation.sheet.nameless", Long.toString(line.applicationId()))
                : line.name();
    }

    /** The run that has a sheet about her. */
    public long sheetOf(ComparedPeople.Line line) {
        return line.effect() == Effect.GONE
                ? both.before().run().id()
                : both.after().run().id();
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
        return Choice.sizes(address(), query.size(), people.total());
    }

    public List<Option> getEffects() {
        List<Option> options = new ArrayList<>(
                Option.of(Effect.class, query.effect(), this::word, texts.get("allocation.compare.only.moved")));
        options.add(new Option(EVERYBODY, texts.get("allocation.run.only.all"), isEverybody()));
        return options;
    }

    private boolean isEverybody() {
        return query.effect() == null && !query.isMoved();
    }

    private String word(Effect effect) {
        return texts.get("allocation.effect." + effect);
    }

    /** The filters that are on, each with the address without it. */
    public List<Choice> getChips() {
        String effect = query.effect() == null ? null : word(query.effect());
        return Choice.filters(Stream.of(
                chip("q", query.text().isEmpty() ? null : texts.of("frame.chips.text", query.text())),
                chip("effect", isEverybody() ? texts.get("allocation.run.only.all") : effect)));
    }

    private Choice chip(String name, String label) {
        return new Choice(label, address().without(name).toString(), true);
    }

    public String getBare() {
        return bare().toString();
    }

    private ListAddress bare() {
        return new ListAddress("/allocation/compare")
                .with("id", query.otherRunId())
                .with("with", query.runId());
    }

    private ListAddress address() {
        ListAddress address = bare().with("q", query.text())
                .with("effect", isEverybody() ? EVERYBODY : query.effect())
                .with("size", query.size() == SIZE ? null : query.size());
        return order().equals(USUAL) ? address : address.in(order());
    }
}
