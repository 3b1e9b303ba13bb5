package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sojourn.applications.ApplicationDesk;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.applications.Facts;
import org.sojourn.applications.MyApplication;
import org.sojourn.partners.PlaceCard;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Programme;

/** What the rules need to know of a student; the first time it begins her application. */
@Named
@RequestScoped
public class BeginPage {
    @Inject
    private MyCall my;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private ApplicationRegister register;

    @Inject
    private Act act;

    private Programme programme;
    private Integer semester;
    private final Map<String, String> levels = new HashMap<>();
    private List<String> languages;

    public void arrive() {
        my.arrive();
        if (my.getCall() != null) fill();
    }

    private void fill() {
        Facts known =
                my.getApplication() == null ? latest() : my.getApplication().facts();
        programme = known.programme();
        semester = known.semester();
        known.languages().forEach((code, level) -> levels.put(code, level.name()));
    }

    /** What her latest other application knew. */
    private Facts latest() {
        return register.allMine().stream()
                .findFirst()
                .map(MyApplication::facts)
                .orElse(new Facts(null, null, Map.of()));
    }

    public boolean isFirst() {
        return my.getApplication() == null;
    }

    /** The languages the call's places are taught in, and those she has told. */
    public List<String> getLanguages() {
        if (languages == null) {
            TreeSet<String> codes = new TreeSet<>();
            for (PlaceCard place : my.places().values()) codes.add(place.language());
            if (my.getApplication() != null)
                codes.addAll(my.getApplication().facts().languages().keySet());
            languages = List.copyOf(codes);
        }
        return languages;
    }

    public String save() {
        return act.on(() -> {
            long callId = my.getCall().id();
            int version = Asked.version();
            my.load(callId);
            if (isFirst()) {
                desk.begin(callId);
                my.load(callId);
                version = my.getApplication().version();
            }
            desk.saveFacts(new ApplicationDesk.SaveFacts(my.getApplication().id(), version, facts()));
            act.say("applications.start.saved");
            return "/applications/wishes?callId=" + callId;
        });
    }

    private Facts facts() {
        Map<String, CefrLevel> told = new HashMap<>();
        levels.forEach((code, level) -> {
            if (level != null) told.put(code, CefrLevel.valueOf(level));
        });
        return new Facts(programme, semester, told);
    }

    public List<Programme> getProgrammes() {
        return Arrays.asList(Programme.values());
    }

    public List<CefrLevel> getAllLevels() {
        return Arrays.asList(CefrLevel.values());
    }

    public Map<String, String> getLevels() {
        return levels;
    }

    public Programme getProgramme() {
        return programme;
    }

    public void setProgramme(Programme programme) {
        this.programme = programme;
    }

    public Integer getSemester() {
        return semester;
    }

    public void setSemester(Integer semester) {
        this.semester = semester;
    }
}
