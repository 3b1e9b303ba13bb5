package org.sojourn.partners;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.sojourn.vocabulary.CefrLevel;

/** The columns of {@link PlaceDetails}. */
@Embeddable
class DetailsOfPlace {
    @Enumerated(EnumType.STRING)
    @Column(name = "level_to_go")
    private CefrLevel levelToGo;

    @Column(name = "go_by")
    private LocalDate goBy;

    @Column(name = "costs_de")
    private String costsGerman;

    @Column(name = "costs_en")
    private String costsEnglish;

    @Column(name = "papers_de")
    private String papersGerman;

    @Column(name = "papers_en")
    private String papersEnglish;

    @Column(name = "deadline_there")
    private LocalDate deadlineThere;

    protected DetailsOfPlace() {}

    DetailsOfPlace(PlaceDetails details) {
        levelToGo = details.levelToGo();
        goBy = details.goBy();
        costsGerman = details.costs().german();
        costsEnglish = details.costs().english();
        papersGerman = details.papers().german();
        papersEnglish = details.papers().english();
        deadlineThere = details.deadlineThere();
    }

    PlaceDetails told() {
        return new PlaceDetails(
                levelToGo,
                goBy,
                new PlaceDetails.Words(costsGerman, costsEnglish),
                new PlaceDetails.Words(papersGerman, papersEnglish),
                deadlineThere);
    }
}
