package org.sojourn.partners.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceDesk;
import org.sojourn.partners.PlaceDesk.Seen;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.ListAddress;

/**
 * What becomes of the places ticked in the list ({@code place}, several times), before it happens and after: they are
 * withdrawn ({@code act=withdraw}) or offered again ({@code act=offer}). Afterwards ({@code done}) the other act is the way
 * back.
 */
@Named
@RequestScoped
public class PlacesChosenPage {
    private static final String PATH = "/partners/places-chosen";

    @Inject
    private PlaceRegister register;

    @Inject
    private PlaceDesk desk;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    private List<PlaceCard> cards;
    private String reason;

    public void arrive() {
        cards = Asked.found(() -> Optional.of(look()));
    }

    private List<PlaceCard> look() {
        return register.chosen(Asked.numbers("place"));
    }

    private List<PlaceCard> cards() {
        if (cards == null) cards = look();
        return cards;
    }

    public boolean isWithdrawing() {
        return !"offer".equals(Asked.text("act"));
    }

    /** True after the act, when the page offers the way back. */
    public boolean isDone() {
        return Asked.text("done") != null;
    }

    /** The places the act changes. */
    public List<PlaceCard> getChanged() {
        return cards().stream()
                .filter(card -> card.withdrawn() != isWithdrawing())
                .toList();
    }

    /** The places that are already as the act would make them. */
    public List<PlaceCard> getUnchanged() {
        return cards().stream()
                .filter(card -> card.withdrawn() == isWithdrawing())
                .toList();
    }

    public boolean isNothing() {
        return getChanged().isEmpty();
    }

    public long getHeads() {
        return getChanged().stream().mapToLong(PlaceCard::capacity).sum();
    }

    public String getTitle() {
        String what = isWithdrawing() ? "withdraw" : "offer";
        if (isNothing()) return texts.get("partners.chosen.nothing");
        return texts.of(
                "partners.chosen." + what + (isDone() ? ".done" : ""),
                getChanged().size());
    }

    /** What goes, or comes back, said once. */
    public String getState() {
        if (isNothing()) return "";
        return texts.of(isWithdrawing() ? "partners.chosen.withdraw.heads" : "partners.chosen.offer.heads", getHeads());
    }

    /** Who the page goes on to speak of: always the places themselves, so that going back is one click. */
    private String after(String reverse) {
        ListAddress address = new ListAddress(PATH).with("act", reverse).with("done", "yes");
        return address
                + getChanged().stream().map(card -> "&place=" + card.id()).collect(Collectors.joining());
    }

    private List<Seen> seen() {
        return Asked.all("seen").stream()
                .filter(one -> one.matches("\\d{1,18}:\\d{1,9}"))
                .map(one -> one.split(":"))
                .map(one -> new Seen(Long.parseLong(one[0]), Integer.parseInt(one[1])))
                .toList();
    }

    public String withdraw() {
        return act.on(() -> {
            String back = after("offer");
            desk.withdrawAll(new PlaceDesk.WithdrawPlaces(seen(), reason));
            return back;
        });
    }

    public String offer() {
        return act.on(() -> {
            String back = after("withdraw");
            desk.bringAllBack(new PlaceDesk.BringPlacesBack(seen()));
            return back;
        });
    }

    public String getList() {
        return cards().isEmpty()
                ? "/partners/places"
                : "/partners/places?year=" + cards().get(0).year().begins();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
