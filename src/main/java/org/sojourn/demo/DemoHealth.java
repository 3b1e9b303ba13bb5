package org.sojourn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.sojourn.platform.paper.Paper;
import org.sojourn.platform.paper.PaperWriter;
import org.sojourn.welcome.HealthVisit;
import org.sojourn.welcome.HealthVisitRegister;
import org.sojourn.welcome.health.HealthDesk;
import org.sojourn.welcome.health.HealthKind;

/** What some guests have given to occupational health; every paper is invented. */
@ApplicationScoped
class DemoHealth {
    private static final List<String> GUESTS = List.of("Okafor", "Haddad", "Larsson");

    @Inject
    private HealthVisitRegister visits;

    @Inject
    private HealthDesk desk;

    void arrive() {
        visits.all().stream()
                .filter(visit -> GUESTS.contains(visit.guest().familyName()))
                .filter(visit -> !visit.ofGuest().isEmpty())
                .forEach(this::give);
    }

    private void give(HealthVisit visit) {
        String task = visit.ofGuest().get(0).code();
        for (HealthKind kind : List.of(HealthKind.VACCINATION, HealthKind.QUESTIONNAIRE))
            desk.takeOver(new HealthDesk.GivePaper(
                    visit.id(), task, kind, paper(visit.guest().name(), kind)));
    }

    private static byte[] paper(String person, HealthKind kind) {
        String title = kind == HealthKind.VACCINATION ? "Vaccination record" : "Health questionnaire";
        PaperWriter paper = new PaperWriter(Locale.ENGLISH, title);
        return Paper.pdf(
                paper.list(List.of(person, "Invented for a demonstration")).xhtml());
    }
}
