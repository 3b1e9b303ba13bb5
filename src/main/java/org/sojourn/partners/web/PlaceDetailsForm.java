package org.sojourn.partners.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.sojourn.partners.PlaceDetails;
import org.sojourn.platform.Texts;
import org.sojourn.vocabulary.CefrLevel;

/** What else is told of a place, while it is being typed. */
@Named
@RequestScoped
public class PlaceDetailsForm {
    @Inject
    private Texts texts;

    private CefrLevel levelToGo;
    private LocalDate goBy;
    private String costsGerman;
    private String costsEnglish;
    private String papersGerman;
    private String papersEnglish;
    private LocalDate deadlineThere;

    void fill(PlaceDetails details) {
        levelToGo = details.levelToGo();
        goBy = details.goBy();
        costsGerman = details.costs().german();
        costsEnglish = details.costs().english();
        papersGerman = details.papers().german();
        papersEnglish = details.papers().english();
        deadlineThere = details.deadlineThere();
    }

    PlaceDetails details() {
        return new PlaceDetails(
                levelToGo,
                goBy,
                new PlaceDetails.Words(costsGerman, costsEnglish),
                new PlaceDetails.Words(papersGerman, papersEnglish),
                deadlineThere);
    }

    public List<SelectItem> getLevels() {
        return Arrays.stream(CefrLevel.values())
                .map(each -> new SelectItem(each, texts.get("vocabulary.level." + each)))
                .toList();
    }

    public CefrLevel getLevelToGo() {
        return levelToGo;
    }

    public void setLevelToGo(CefrLevel levelToGo) {
        this.levelToGo = levelToGo;
    }

    public LocalDate getGoBy() {
        return goBy;
    }

    public void setGoBy(LocalDate goBy) {
        this.goBy = goBy;
    }

    public String getCostsGerman() {
        return costsGerman;
    }

    public void setCostsGerman(String costsGerman) {
        this.costsGerman = costsGerman;
    }

    public String getCostsEnglish() {
        return costsEnglish;
    }

    public void setCostsEnglish(String costsEnglish) {
        this.costsEnglish = costsEnglish;
    }

    public String getPapersGerman() {
        return papersGerman;
    }

    public void setPapersGerman(String papersGerman) {
        this.papersGerman = papersGerman;
    }

    public String getPapersEnglish() {
        return papersEnglish;
    }

    public void setPapersEnglish(String papersEnglish) {
        this.papersEnglish = papersEnglish;
    }

    public LocalDate getDeadlineThere() {
        return deadlineThere;
    }

    public void setDeadlineThere(LocalDate deadlineThere) {
        this.deadlineThere = deadlineThere;
    }
}
