package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.platform.Seal;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.welcome.ChangeDesk;
import org.sojourn.welcome.ChangeRegister;
import org.sojourn.welcome.Owner;
import org.sojourn.welcome.Trait;
import org.sojourn.welcome.VisitCard;
import org.sojourn.welcome.VisitChange;
import org.sojourn.welcome.VisitFacts;
import org.sojourn.welcome.VisitRegister;
import org.sojourn.welcome.core.PlanChange;

/** Other days or facts for a visit: first what they would mean, then one click. The guest says what is hers to say. */
@Named
@RequestScoped
public class ChangePage {
    @Inject
    private VisitRegister register;

    @Inject
    private ChangeRegister changes;

    @Inject
    private ChangeDesk desk;

    @Inject
    private FactFields fields;

    @Inject
    private CurrentCaller caller;

    @Inject
    private WelcomeWords words;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    private VisitCard card;
    private VisitChange preview;

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.ofNullable(getCard()));
        if (card != null && !Asked.isPost()) fields.begin(card.facts());
    }

    /** Does somebody of the house say it, rather than the guest herself? */
    public boolean isHouse() {
        return Asked.number("id") != null;
    }

    public VisitCard getCard() {
        Long id = Asked.number("id");
        if (card == null) {
            if (id == null) card = register.mine().orElse(null);
            else card = (caller.is(Role.WELCOME) ? register.visit(id) : register.hosted(id)).orElse(null);
        }
        return card;
    }

    public String getTitle() {
        return isHouse()
                ? texts.of("welcome.change.title", getCard().guest().name())
                : texts.get("welcome.change.mine");
    }

    /** A visit that is called off has nothing to be changed. */
    public boolean isChangeable() {
        return !getCard().isCalledOff() || Asked.isSent();
    }

    public String getBack() {
        return isHouse() ? "/welcome/visit?id=" + getCard().id() : "/welcome/mine";
    }

    public List<Trait> getTraits() {
        return Arrays.stream(Trait.values()).filter(Trait::isOfGuest).toList();
    }

    public VisitChange getPreview() {
        return preview;
    }

    /** Is there something to say yes to? A form that comes back is still looking for its button. */
    public boolean isShown() {
        return preview != null || Asked.isSent();
    }

    /** What has been looked at, so that nothing else is taken over by the same click. */
    public String getSeen() {
        return Seal.digest(words(facts()));
    }

    private static String words(VisitFacts facts) {
        return String.join(
                "|",
                String.valueOf(facts.kind()),
                String.valueOf(facts.legalForm()),
                String.valueOf(facts.birthDate()),
                facts.arrival() + " " + facts.departure(),
                sorted(facts.citizenships()),
                sorted(facts.activities()),
                sorted(facts.traits()),
                sorted(facts.wishes()));
    }

    private static String sorted(Collection<?> all) {
        return all.stream().map(String::valueOf).sorted().collect(Collectors.joining(" "));
    }

    private VisitFacts facts() {
        return isHouse() ? fields.facts() : fields.facts(getCard().facts());
    }

    public void look() {
        act.inThePage(() -> preview = lookUp());
    }

    private VisitChange lookUp() {
        if (!isHouse()) return changes.previewMine(mine());
        ChangeDesk.ChangeVisit command = new ChangeDesk.ChangeVisit(getCard().id(), Asked.version(), facts());
        return caller.is(Role.WELCOME) ? changes.preview(command) : changes.previewHosted(command);
    }

    private ChangeDesk.ChangeMyVisit mine() {
        VisitFacts said = facts();
        return new ChangeDesk.ChangeMyVisit(
                getCard().id(), Asked.version(), said.arrival(), said.traits(), said.wishes());
    }

    /** Takes over what was looked at; what was typed since is shown first. */
    public String apply() {
        if (!getSeen().equals(Asked.text("seen"))) {
            look();
            return null;
        }
        return act.on(() -> {
            change();
            act.say("welcome.change.done");
            return getBack();
        });
    }

    private void change() {
        if (!isHouse()) {
            desk.changeMine(mine());
            return;
        }
        ChangeDesk.ChangeVisit command = new ChangeDesk.ChangeVisit(getCard().id(), Asked.version(), facts());
        if (caller.is(Role.WELCOME)) desk.change(command);
        else desk.changeHosted(command);
    }

    /** Whether and how the earliest safe start moves. */
    public String getStart() {
        LocalDate before = preview.startBefore();
        LocalDate after = preview.startAfter();
        return preview.movesStart()
                ? texts.of("welcome.change.start.moves", words.day(before), words.day(after))
                : texts.of("welcome.change.start.stays", words.day(after));
    }

    /** Is the arrival she wishes for too early then? */
    public boolean isTooEarly() {
        return preview != null
                && preview.startAfter() != null
                && preview.startAfter().isAfter(preview.after().arrival());
    }

    public List<PlanChange.Kind> getKinds() {
        if (preview == null) return List.of();
        return Arrays.stream(PlanChange.Kind.values())
                .filter(kind -> !preview.of(kind).isEmpty())
                .toList();
    }

    public String owner(Owner owner) {
        if (isHouse()) return words.owner(owner);
        boolean hers = owner.isPerson() && owner.personId() == getCard().guest().id();
        return hers ? texts.get("welcome.mine.list.you") : words.forGuest(owner);
    }

    /** "bisher 1. März, dann 20. März". */
    public String days(VisitChange.Line line) {
        PlanChange change = line.change();
        return switch (change.kind()) {
            case MOVED -> texts.of("welcome.change.moved", words.day(change.before()), words.day(change.after()));
            case NEW -> texts.of("welcome.change.new", words.day(change.after()));
            case GONE -> texts.of("welcome.change.gone", words.day(change.before()));
            case DONE_IN_VAIN -> texts.get("welcome.change.vain");
        };
    }
}
