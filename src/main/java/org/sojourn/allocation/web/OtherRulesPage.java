package org.sojourn.allocation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sojourn.allocation.ComparedPeople;
import org.sojourn.allocation.Effect;
import org.sojourn.allocation.OtherRulesRegister;
import org.sojourn.allocation.TriedRules;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.CallWithPlaces;
import org.sojourn.calls.RuleFacts;
import org.sojourn.calls.RuleNames;
import org.sojourn.calls.rules.Criterion;
import org.sojourn.calls.rules.Groups;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.SeatRule;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceNames;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.partners.PlacesAndPools;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.ListAddress;
import org.sojourn.platform.web.Look;
import org.sojourn.platform.web.Option;
import org.sojourn.vocabulary.Points;

/**
 * Other rules tried on the applications of a call: those of another call, drafts too, or the call's own, with a weight, a
 * minimum or a reserve changed. All of it stands in the address; nothing is kept.
 */
@Named
@RequestScoped
public class OtherRulesPage {
    private static final int SIZE = 50;

    @Inject
    private OtherRulesRegister register;

    @Inject
    private CallRegister calls;

    @Inject
    private PlaceRegister places;

    @Inject
    private RuleFacts facts;

    @Inject
    private RuleNames ruleNames;

    @Inject
    private PlaceNames names;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    private final Long callId = Asked.number("id");
    private final Long from = Asked.number("from");
    private final String criterion = Asked.text("criterion");
    private final Long weight = Asked.number("weight");
    private final String minimum = Asked.text("minimum");
    private final String at = Asked.text("place");
    private final String group = Asked.text("group");
    private final Long seats = Asked.number("seats");

    private List<CallCard> known;
    private RuleBook own;
    private RuleBook book;
    private List<String> mistakes;
    private CallCard call;
    private PlacesAndPools offered;
    private TriedRules tried;

    /** Tries what the address asks for, or answers that there is no such call or that it is not for the caller. */
    public void arrive() {
        CallWithPlaces found = Asked.found(() -> callId == null ? Optional.empty() : opened(callId));
        if (found == null) return;
        call = found.card();
        offered = places.withPools(found.placeIds());
        own = calls.rules(callId);
        mistakes = new ArrayList<>();
        book = asked();
        book.flaws().forEach(flaw -> mistakes.add(ruleNames.flaw(flaw)));
        if (isOther()) tryThem();
    }

    private void tryThem() {
        try {
            tried = register.tried(callId, book).orElseThrow();
        } catch (Refusal e) {
            mistakes.add(texts.of(e));
        }
    }

    private Optional<CallWithPlaces> opened(long id) {
        return calls.callWithPlaces(id).filter(one -> one.card().phase() != CallPhase.DRAFT);
    }

    private RuleBook asked() {
        boolean isKnown = getKnown().stream().anyMatch(one -> Objects.equals(one.id(), from));
        RuleBook asked = isKnown ? calls.rules(from) : own;
        if (criterion != null && weight != null) asked = asked.weighing(criterion, (int) Math.min(weight, 100_000));
        if (minimum != null) asked = asked.needing(points());
        if (at != null && group != null && seats != null)
            asked = asked.reserving(SeatRule.reserve(at, Groups.code(group), (int) Math.min(seats, 100_000)));
        return asked;
    }

    private Points points() {
        try {
            return Points.parse(minimum);
        } catch (IllegalArgumentException e) {
            mistakes.add(texts.of("allocation.other.minimum.wrong", minimum));
            return null;
        }
    }

    public CallCard getCall() {
        return call;
    }

    /** What came of it; null while no other rules are asked for. */
    public TriedRules getTried() {
        return tried;
    }

    public List<String> getMistakes() {
        return mistakes;
    }

    private boolean isOther() {
        return mistakes.isEmpty() && !own.digest().equals(book.digest());
    }

    public String getTitle() {
        if (tried == null) return texts.get("allocation.other.title.none");
        if (tried.moved().isEmpty()) return texts.get("allocation.other.title.same");
        return texts.of("allocation.other.title", tried.count(Effect.GAINED), tried.count(Effect.LOST));
    }

    /** Every field in which the tried rules differ from the call's own. */
    public List<RuleFacts.Change> getChanges() {
        return facts.between(own, book);
    }

    public List<ComparedPeople.Line> getLines() {
        int first = Math.min((getPage() - 1) * SIZE, tried.moved().size());
        return tried.moved().subList(first, Math.min(first + SIZE, tried.moved().size()));
    }

    public int getPage() {
        return Asked.page();
    }

    public int getSize() {
        return SIZE;
    }

    /** The address without the page, for the pager. */
    public String getUrl() {
        return new ListAddress("/allocation/other-rules")
                .with("id", callId)
                .with("from", from)
                .with("criterion", criterion)
                .with("weight", weight)
                .with("minimum", minimum)
                .with("place", at)
                .with("group", group)
                .with("seats", seats)
                .open();
    }

    public String name(ComparedPeople.Line line) {
        return line.name().isEmpty()
                ? texts.of("allocation.sheet.nameless", Long.toString(line.applicationId()))
                : line.name();
    }

    /** Where she would be, or that she would wait. */
    public String where(ComparedPeople.Result result) {
        if (result.placeId() == null) return texts.get("allocation.run.waits");
        PlaceCard card = offered.places().get(result.placeId());
        return card == null ? texts.of("allocation.compare.place", Long.toString(result.placeId())) : names.brief(card);
    }

    /** Whose rules can be tried: this call's and those of every other. */
    public List<Option> getSources() {
        return getKnown().stream().map(this::source).toList();
    }

    private Option source(CallCard one) {
        boolean isOwn = Objects.equals(one.id(), callId);
        String label = isOwn
                ? texts.get("allocation.other.from.own")
                : texts.of("allocation.other.from.call", one.title(look.getLocale()), one.ruleVersion());
        return new Option(Long.toString(one.id()), label, from == null ? isOwn : Objects.equals(one.id(), from));
    }

    private List<CallCard> getKnown() {
        if (known == null) known = calls.calls();
        return known;
    }

    public List<Option> getCriteria() {
        List<Option> options = new ArrayList<>();
        options.add(Option.none(texts.get("allocation.other.unchanged"), criterion == null));
        for (Criterion one : book.criteria())
            options.add(new Option(
                    one.code(), ruleNames.criterion(one.code()), one.code().equals(criterion)));
        return options;
    }

    public List<Option> getPlaces() {
        List<Option> options = new ArrayList<>();
        options.add(Option.none(texts.get("allocation.other.unchanged"), at == null));
        offered.places().values().stream()
                .filter(card -> !card.withdrawn())
                .forEach(card -> options.add(
                        new Option(card.code(), names.brief(card), card.code().equals(at))));
        return options;
    }

    public String getWeight() {
        return weight == null ? "" : weight.toString();
    }

    public String getMinimum() {
        return minimum == null ? "" : minimum;
    }

    public String getGroup() {
        return group == null ? "" : group;
    }

    public String getSeats() {
        return seats == null ? "" : seats.toString();
    }
}
