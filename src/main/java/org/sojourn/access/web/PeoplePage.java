package org.sojourn.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.access.Role;
import org.sojourn.access.Unit;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.access.accounts.MandateRegister;
import org.sojourn.access.people.ListedPerson;
import org.sojourn.access.people.PeopleList;
import org.sojourn.access.people.PeopleRegister;
import org.sojourn.access.people.PeopleSearch;
import org.sojourn.access.people.PeopleSearch.Sort;
import org.sojourn.platform.Installation;
import org.sojourn.platform.MailServer;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Settings;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Choice;
import org.sojourn.platform.web.ListAddress;
import org.sojourn.platform.web.Option;
import org.sojourn.platform.web.Order;

/** The people of the house, their roles and their links; every filter stands in the address. */
@Named
@RequestScoped
public class PeoplePage {
    private static final Set<Role> GIVEN = EnumSet.complementOf(EnumSet.of(Role.STUDENT, Role.GUEST, Role.SYSTEM));
    private static final String CLOSED = "closed";
    private static final int SIZE = 20;
    private static final Order<Sort> USUAL = new Order<>(Sort.NAME, false);

    @Inject
    private PeopleRegister register;

    @Inject
    private MandateRegister mandates;

    @Inject
    private AccountDesk desk;

    @Inject
    private MandateWords words;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    @Inject
    private Installation installation;

    private List<SelectItem> units;
    private PeopleSearch search;
    private PeopleList found;
    private String givenName;
    private String familyName;
    private String email;
    private String invitation;

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.of(getFound()));
    }

    public PeopleList getFound() {
        if (found == null) found = register.people(getSearch());
        return found;
    }

    public PeopleSearch getSearch() {
        if (search == null) search = asked();
        return search;
    }

    private PeopleSearch asked() {
        Order<Sort> order = order();
        String text = Asked.text("q");
        String unit = Asked.text("unit");
        boolean known = known().stream().anyMatch(one -> one.getValue().equals(unit));
        return new PeopleSearch(
                text == null ? "" : text,
                Asked.one(Role.class, "holds"),
                known ? Unit.of(unit) : null,
                CLOSED.equals(Asked.text("state")),
                order.by(),
                order.falling(),
                Asked.page(),
                Choice.size(SIZE));
    }

    private static Order<Sort> order() {
        return Order.asked(Sort.class, USUAL);
    }

    public String getTitle() {
        return texts.of(
                isFiltered() ? "access.people.title.found" : "access.people.title",
                getFound().total());
    }

    public boolean isFiltered() {
        return !getChips().isEmpty();
    }

    /** Only students have numbers. */
    public boolean isWithNumbers() {
        return getSearch().role() == Role.STUDENT;
    }

    /** The roles one can look for; students hold theirs by being students. */
    public List<Option> getRoles() {
        return Option.of(
                EnumSet.complementOf(EnumSet.of(Role.SYSTEM)),
                getSearch().role(),
                role -> texts.get("vocabulary.role." + role),
                texts.get("access.people.office"));
    }

    /** What roles can be held for. */
    public List<Option> getUnits() {
        List<Option> options = new ArrayList<>();
        options.add(Option.none(texts.get("access.people.all"), getSearch().unit() == null));
        for (SelectItem one : known()) options.add(new Option((String) one.getValue(), one.getLabel(), isIn(one)));
        return options;
    }

    public List<Option> getStates() {
        boolean closed = getSearch().closed();
        return List.of(
                Option.none(texts.get("access.people.state.active"), !closed),
                new Option(CLOSED, texts.get("access.people.state.closed"), closed));
    }

    private List<SelectItem> known() {
        if (units == null) units = words.units(mandates.units());
        return units;
    }

    private boolean isIn(SelectItem unit) {
        return getSearch().unit() != null && getSearch().unit().code().equals(unit.getValue());
    }

    /** The address of the same list led by a column. */
    public String href(String by) {
        return address().in(order().clicked(Sort.valueOf(by))).toString();
    }

    public String aria(String by) {
        return order().aria(Sort.valueOf(by));
    }

    /** The address of this list without its page, for the pager. */
    public String getUrl() {
        return address().open();
    }

    public List<Choice> getSizes() {
        return Choice.sizes(address(), getSearch().size(), getFound().total());
    }

    /** The filters that are on, each with the address without it. */
    public List<Choice> getChips() {
        PeopleSearch now = getSearch();
        ListAddress here = address();
        return Choice.filters(Stream.of(
                here.off("q", now.text().isEmpty() ? null : texts.of("frame.chips.text", now.text())),
                here.off("holds", now.role() == null ? null : texts.get("vocabulary.role." + now.role())),
                here.off(
                        "unit",
                        known().stream()
                                .filter(this::isIn)
                                .map(SelectItem::getLabel)
                                .findFirst()
                                .orElse(null)),
                here.off("state", now.closed() ? texts.get("access.people.state.closed") : null)));
    }

    private ListAddress address() {
        PeopleSearch now = getSearch();
        ListAddress address = new ListAddress("/access/people")
                .with("q", now.text())
                .with("holds", now.role())
                .with("unit", now.unit() == null ? null : now.unit().code())
                .with("state", now.closed() ? CLOSED : null)
                .with("size", now.size() == SIZE ? null : now.size());
        return order().equals(USUAL) ? address : address.in(order());
    }

    public Set<Role> getChoices() {
        return GIVEN;
    }

    public String open() {
        return act.on(() -> {
            long id = desk.open(new AccountDesk.OpenAccount(givenName, familyName, email, chosen()));
            return invited(id, email);
        });
    }

    /** The row is found again by its place: only if the list still is the one that was looked at. */
    public String invite(long accountId) {
        return act.on(() -> {
            if (!getShown().equals(Asked.text("shown"))) throw new Refusal("stale");
            return invited(accountId, address(accountId));
        });
    }

    private String address(long accountId) {
        return getFound().rows().stream()
                .filter(row -> row.id() == accountId)
                .map(ListedPerson::email)
                .findFirst()
                .orElse("");
    }

    /** A letter carries the link; where none is sent, the administrator is shown it. */
    private String invited(long accountId, String address) {
        String link = link(accountId);
        found = null;
        if (MailServer.isSet() && !installation.isDemo()) {
            act.say("access.people.sent", address);
            return address().toString();
        }
        invitation = link;
        givenName = familyName = email = null;
        return null;
    }

    /** The people on this page, in their order. */
    public String getShown() {
        return getFound().rows().stream()
                .map(ListedPerson::id)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private String link(long accountId) {
        return Settings.SOJOURN_PUBLIC_URL.value().orElse("") + "/access/password?link=" + desk.invite(accountId);
    }

    public String getInvitation() {
        return invitation;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isChosen(Role role) {
        return invitation == null && chosen().contains(role);
    }

    private static Set<Role> chosen() {
        List<String> ticked = Asked.all("role");
        return GIVEN.stream().filter(role -> ticked.contains(role.name())).collect(Collectors.toSet());
    }
}
