package org.sojourn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceDesk;
import org.sojourn.partners.PlaceDetails;
import org.sojourn.partners.PlaceDetails.Words;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.partners.PlaceTerms;
import org.sojourn.vocabulary.AcademicYear;
import org.sojourn.vocabulary.CefrLevel;

/** What is told of the demo's places beside the lists they come from; every figure is invented. */
@ApplicationScoped
class DemoPlaces {
    @Inject
    private PlaceRegister places;

    @Inject
    private PlaceDesk desk;

    void tell(AcademicYear year) {
        for (PlaceCard place : places.ofYear(year))
            desk.edit(new PlaceDesk.EditPlace(place.id(), place.version(), told(place, details(place))));
    }

    private static PlaceTerms told(PlaceCard place, PlaceDetails details) {
        return new PlaceTerms(
                place.code(),
                place.direction(),
                place.kind(),
                place.programme(),
                place.term(),
                place.weeks(),
                place.capacity(),
                place.poolId(),
                place.language(),
                place.level(),
                place.minimum(),
                details);
    }

    private static PlaceDetails details(PlaceCard place) {
        int year = place.year().begins();
        return switch (place.partnerCode()) {
            case "KCL" -> london(place, year);
            case "UMW" -> warsaw(year);
            default -> adelaide(year);
        };
    }

    /** Whoever may apply with B2 has to bring C1 until the summer. */
    private static PlaceDetails london(PlaceCard place, int year) {
        boolean more = place.level() == CefrLevel.B2;
        return new PlaceDetails(
                more ? CefrLevel.C1 : null,
                more ? LocalDate.of(year, Month.JUNE, 1) : null,
                new Words(
                        "Keine Studiengebühren, Zimmer etwa 900 Pfund im Monat.",
                        "No tuition fees, a room is about 900 pounds a month."),
                new Words(
                        "Lebenslauf, Notenübersicht, Impfnachweis Hepatitis B.",
                        "CV, transcript, proof of vaccination against hepatitis B."),
                LocalDate.of(year, Month.MARCH, 15));
    }

    private static PlaceDetails warsaw(int year) {
        return new PlaceDetails(
                null,
                null,
                new Words(
                        "Keine Studiengebühren, Wohnheim etwa 250 Euro im Monat.",
                        "No tuition fees, the hall of residence is about 250 euros a month."),
                new Words("Notenübersicht, Passfoto.", "Transcript, passport photograph."),
                LocalDate.of(year, Month.APRIL, 30));
    }

    private static PlaceDetails adelaide(int year) {
        return new PlaceDetails(
                null,
                null,
                new Words(
                        "Verwaltungsgebühr 450 australische Dollar, Visum 650 Dollar.",
                        "Administration fee 450 Australian dollars, visa 650 dollars."),
                new Words(
                        "Motivationsschreiben, Führungszeugnis, Impfnachweise.",
                        "Letter of motivation, certificate of good conduct, proof of vaccinations."),
                LocalDate.of(year, Month.FEBRUARY, 1));
    }
}
