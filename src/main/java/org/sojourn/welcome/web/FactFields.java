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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Look;
import org.sojourn.welcome.Trait;
import org.sojourn.welcome.VisitFacts;
import org.sojourn.welcome.core.Activity;
import org.sojourn.welcome.core.CountryLists;
import org.sojourn.welcome.core.GuestWish;
import org.sojourn.welcome.core.Kind;
import org.sojourn.welcome.core.LegalForm;

/** The fields of what is known of a visit and what they can hold: as they are, or as they come back from the form. */
@Named
@RequestScoped
public class FactFields {
    @Inject
    private WelcomeWords words;

    @Inject
    private Look look;

    /** What is ticked before anybody has sent the form; null once somebody has. */
    private Set<Enum<?>> ticked;

    private String citizenship;
    private String secondCitizenship;
    private LocalDate birthDate;
    private LocalDate arrival;
    private LocalDate departure;
    private Kind kind;
    private LegalForm legalForm;

    /** Nothing is known yet but what is so as a rule. */
    void begin(Set<Trait> usual) {
        ticked = Set.copyOf(usual);
    }

    void begin(VisitFacts facts) {
        ticked = new HashSet<>(facts.activities());
        ticked.addAll(facts.traits());
        ticked.addAll(facts.wishes());
        List<String> countries = new ArrayList<>(facts.citizenships());
        countries.sort(Comparator.comparing(words::country));
        citizenship = countries.get(0);
        secondCitizenship = countries.size() > 1 ? countries.get(1) : null;
        birthDate = facts.birthDate();
        arrival = facts.arrival();
        departure = facts.departure();
        kind = facts.kind();
        legalForm = facts.legalForm();
    }

    /** All that was typed. */
    VisitFacts facts() {
        Set<String> countries = new HashSet<>();
        if (citizenship != null && !citizenship.isBlank()) countries.add(citizenship);
        if (secondCitizenship != null && !secondCitizenship.isBlank()) countries.add(secondCitizenship);
        return new VisitFacts(
                kind,
                legalForm,
                countries,
                birthDate,
                arrival,
                departure,
                ticked("activity", Activity.class),
                ticked("trait", Trait.class),
                ticked("wish", GuestWish.class));
    }

    /** What a guest typed, beside what she cannot. */
    VisitFacts facts(VisitFacts beside) {
        return new VisitFacts(
                beside.kind(),
                beside.legalForm(),
                beside.citizenships(),
                beside.birthDate(),
                arrival,
                beside.departure(),
                beside.activities(),
                ticked("trait", Trait.class),
                ticked("wish", GuestWish.class));
    }

    private static <E extends Enum<E>> Set<E> ticked(String name, Class<E> kind) {
        List<String> all = Asked.all(name);
        Set<E> ticked = EnumSet.noneOf(kind);
        for (E each : kind.getEnumConstants()) if (all.contains(each.name())) ticked.add(each);
        return ticked;
    }

    public boolean isTicked(Enum<?> box) {
        return ticked == null ? Asked.all(name(box)).contains(box.name()) : ticked.contains(box);
    }

    private static String name(Enum<?> box) {
        return box instanceof Activity ? "activity" : box instanceof Trait ? "trait" : "wish";
    }

    /** All countries by name, as the reader’s language sorts them. */
    public List<SelectItem> getCountries() {
        Collator order = Collator.getInstance(look.getLocale());
        return CountryLists.all().stream()
                .map(code -> new SelectItem(code, words.country(code)))
                .sorted(Comparator.comparing(SelectItem::getLabel, order))
                .toList();
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

    public String getCitizenship() {
        return citizenship;
    }

    public void setCitizenship(String citizenship) {
        this.citizenship = citizenship;
    }

    public String getSecondCitizenship() {
        return secondCitizenship;
    }

    public void setSecondCitizenship(String secondCitizenship) {
        this.secondCitizenship = secondCitizenship;
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
}
