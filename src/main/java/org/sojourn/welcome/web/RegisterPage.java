package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.access.accounts.MandateRegister;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Look;
import org.sojourn.welcome.Trait;
import org.sojourn.welcome.VisitDesk;
import org.sojourn.welcome.VisitFacts;
import org.sojourn.welcome.core.Activity;
import org.sojourn.welcome.core.CountryLists;
import org.sojourn.welcome.core.GuestWish;
import org.sojourn.welcome.core.Kind;
import org.sojourn.welcome.core.LegalForm;

/** A host registers a guest: one page, five minutes, on a telephone; the answer is the plan. */
@Named
@RequestScoped
public class RegisterPage {
    private static final Set<Trait> USUAL = EnumSet.of(Trait.RESEARCH, Trait.FOREIGN_DEGREE, Trait.LEAVES_GERMANY);

    @Inject
    private VisitDesk desk;

    @Inject
    private MandateRegister mandates;

    @Inject
    private CurrentCaller caller;

    @Inject
    private WelcomeWords words;

    @Inject
    private Look look;

    @Inject
    private Act act;

    private final Map<String, String> typed = new HashMap<>(Map.of("language", "en"));
    private LocalDate birthDate;
    private LocalDate arrival;
    private LocalDate departure;
    private Kind kind;
    private LegalForm legalForm;
    private Long secretary;
    private Long buddy;
    private List<SelectItem> colleagues;

    /** Refuses whoever hosts nobody. */
    public void arrive() {
        Asked.found(() -> {
            if (!caller.is(Role.HOST)) throw new NotPermitted("register");
            return Optional.of(true);
        });
    }

    public String register() {
        return act.on(() -> {
            long visit = desk.register(new VisitDesk.RegisterVisit(
                    new AccountDesk.ReceiveGuest(
                            typed.get("givenName"), typed.get("familyName"), typed.get("email"), typed.get("language")),
                    facts(),
                    typed.get("clinic"),
                    typed.get("topic"),
                    secretary,
                    buddy));
            act.say("welcome.register.done");
            return "/welcome/visit?id=" + visit;
        });
    }

    private VisitFacts facts() {
        Set<String> citizenships = new HashSet<>();
        for (String each : List.of("citizenship", "secondCitizenship"))
            if (typed.get(each) != null && !typed.get(each).isBlank()) citizenships.add(typed.get(each));
        return new VisitFacts(
                kind,
                legalForm,
                citizenships,
                birthDate,
                arrival,
                departure,
                ticked("activity", Activity.class),
                ticked("trait", Trait.class),
                ticked("wish", GuestWish.class));
    }

    private static <E extends Enum<E>> Set<E> ticked(String name, Class<E> kind) {
        List<String> all = Asked.all(name);
        Set<E> ticked = EnumSet.noneOf(kind);
        for (E each : kind.getEnumConstants()) if (all.contains(each.name())) ticked.add(each);
        return ticked;
    }

    /** Is a box ticked: as it came back, or as usual. */
    public boolean isTicked(Enum<?> box) {
        if (!Asked.isPost()) return box instanceof Trait trait && USUAL.contains(trait);
        String name = box instanceof Activity ? "activity" : box instanceof Trait ? "trait" : "wish";
        return Asked.all(name).contains(box.name());
    }

    /** All countries by name, as the reader’s language sorts them. */
    public List<SelectItem> getCountries() {
        Collator order = Collator.getInstance(look.getLocale());
        return CountryLists.all().stream()
                .map(code -> new SelectItem(code, words.country(code)))
                .sorted(Comparator.comparing(SelectItem::getLabel, order))
                .toList();
    }

    public List<SelectItem> getColleagues() {
        if (colleagues == null) {
            colleagues = new ArrayList<>();
            mandates.colleagues().forEach(one -> colleagues.add(new SelectItem(one.id(), one.name())));
        }
        return colleagues;
    }

    public List<Kind> getKinds() {
        return Arrays.asList(Kind.values());
    }

    public List<LegalForm> getLegalForms() {
        return Arrays.asList(LegalForm.values());
    }

    public List<Activity> getActivities() {
        return Arrays.asList(Activity.values());
    }

    /** What is true of the place and the work. */
    public List<Trait> getTraitsOfWork() {
        return List.of(
                Trait.RESEARCH,
                Trait.HOSPITAL_PREMISES,
                Trait.FOREIGN_DEGREE,
                Trait.GERMAN_LICENCE,
                Trait.PAID_IN_GERMANY,
                Trait.FIXED_TERM_STAFF);
    }

    public List<Trait> getTraitsOfLife() {
        return List.of(Trait.FAMILY, Trait.CHILDREN, Trait.NEEDS_HOUSING, Trait.LEAVES_GERMANY);
    }

    public List<GuestWish> getWishes() {
        return Arrays.asList(GuestWish.values());
    }

    /** Plain texts by the id of their field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public LocalDate getArrival() {
        return arrival;
    }

    public void setArrival(LocalDate arrival) {
        this.arrival = arrival;
    }

    public LocalDate getDeparture() {
        return departure;
    }

    public void setDeparture(LocalDate departure) {
        this.departure = departure;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public LegalForm getLegalForm() {
        return legalForm;
    }

    public void setLegalForm(LegalForm legalForm) {
        this.legalForm = legalForm;
    }

    public Long getSecretary() {
        return secretary;
    }

    public void setSecretary(Long secretary) {
        this.secretary = secretary;
    }

    public Long getBuddy() {
        return buddy;
    }

    public void setBuddy(Long buddy) {
        this.buddy = buddy;
    }
}
