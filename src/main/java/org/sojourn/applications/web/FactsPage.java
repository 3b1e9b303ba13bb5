package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sojourn.applications.Facts;
import org.sojourn.applications.answers.Fact;
import org.sojourn.applications.answers.FactDesk;
import org.sojourn.partners.PlaceCard;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.When;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Programme;

/**
 * Studies and languages. The page's script saves each field when it is left; the button does the same without it. Where
 * another window was quicker the page shows what stands there beside what is chosen here.
 */
@Named
@RequestScoped
public class FactsPage {
    private static final List<Fact> STUDIES = List.of(Fact.PROGRAMME, Fact.SEMESTER);

    @Inject
    private MyCall my;

    @Inject
    private FactDesk desk;

    @Inject
    private AutosaveMark mark;

    @Inject
    private FitWords words;

    @Inject
    private Texts texts;

    @Inject
    private When when;

    @Inject
    private Act act;

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> others = new HashMap<>();
    private List<String> languages;

    public void arriveStudies() {
        my.arriveWithApplication();
        if (my.getApplication() != null) take(STUDIES);
    }

    public void arriveLanguages() {
        my.arriveWithApplication();
        if (my.getApplication() != null) take(ofLanguages());
    }

    private void take(List<Fact> facts) {
        for (Fact each : facts) values.put(each.name(), stands(each));
    }

    private List<Fact> ofLanguages() {
        return getLanguages().stream().map(Fact::ofLanguage).toList();
    }

    /** The languages the call's places are taught in, and those she has told. */
    public List<String> getLanguages() {
        if (languages == null) {
            TreeSet<String> codes = new TreeSet<>();
            for (PlaceCard place : my.places().values()) if (place.language() != null) codes.add(place.language());
            if (my.getApplication() != null)
                codes.addAll(my.getApplication().facts().languages().keySet());
            languages = List.copyOf(codes);
        }
        return languages;
    }

    private String stands(Fact fact) {
        return fact.in(facts());
    }

    private Facts facts() {
        return my.getApplication() == null
                ? new Facts(null, null, Map.of())
                : my.getApplication().facts();
    }

    /** What a field of this page is changed from: what stands, once both have been seen side by side. */
    public String seen(String name) {
        return stands(new Fact(name));
    }

    /** "Saved 10:42", or nothing while nothing was told. */
    public String getSaved() {
        boolean told = facts().areComplete() || !facts().languages().isEmpty();
        return told ? texts.of("frame.saved.at", when.time(my.getApplication().changedAt())) : "";
    }

    /** What another window has told in the meantime, in words, or nothing. */
    public String other(String name) {
        return others.containsKey(name) ? shown(name, others.get(name)) : "";
    }

    public boolean isOvertaken(String name) {
        return others.containsKey(name);
    }

    /** What was chosen here, in words. */
    public String mine(String name) {
        return shown(name, typed(new Fact(name)));
    }

    /** A value in words. */
    public String shown(String name, String value) {
        if (value.isEmpty()) return texts.get("applications.start.language.none");
        if (name.equals("programme")) return texts.get("vocabulary.programme." + value);
        return name.equals("semester") ? value : texts.get("vocabulary.level." + value);
    }

    public String saveStudies() {
        return save(STUDIES);
    }

    public String saveLanguages() {
        return save(ofLanguages());
    }

    private String save(List<Fact> facts) {
        List<Fact> late = facts.stream().filter(this::isLate).toList();
        late.forEach(each -> others.put(each.name(), stands(each)));
        if (!late.isEmpty()) {
            act.inThePage(() -> {
                throw new Refusal("answer-changed-elsewhere");
            });
            return null;
        }
        return act.on(() -> {
            for (Fact each : facts)
                desk.tell(new FactDesk.TellFact(my.getApplication().id(), each, was(each), typed(each)));
            act.say("applications.answers.saved");
            return "/applications/tasks?callId=" + my.getCall().id();
        });
    }

    private boolean isLate(Fact fact) {
        return !stands(fact).equals(was(fact)) && !stands(fact).equals(typed(fact));
    }

    private static String was(Fact fact) {
        String seen = Asked.text("version." + fact.name());
        return seen == null ? "" : seen;
    }

    private String typed(Fact fact) {
        String value = values.get(fact.name());
        return value == null ? "" : value.strip();
    }

    public List<Programme> getProgrammes() {
        return Arrays.asList(Programme.values());
    }

    public List<CefrLevel> getLevels() {
        return Arrays.asList(CefrLevel.values());
    }

    /** By the name of the fact. */
    public Map<String, String> getValues() {
        return values;
    }

    public String getMark() {
        return mark.ofCaller();
    }

    public String language(String code) {
        return words.language(code);
    }
}
