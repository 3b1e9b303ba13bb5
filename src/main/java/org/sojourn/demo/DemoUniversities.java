package org.sojourn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sojourn.partners.PartnerDesk;
import org.sojourn.partners.PartnerFacts;
import org.sojourn.vocabulary.AcademicYear;

/** The home university and its three strategic partners, with their real codes; what is agreed with them is invented. */
@ApplicationScoped
class DemoUniversities {
    private static final PartnerFacts HOME = new PartnerFacts(
            "TUD",
            "Technische Universität Dresden",
            "Dresden",
            "Dresden",
            "DE",
            "D  DRESDEN02",
            null,
            "https://tu-dresden.de/med",
            null);
    private static final PartnerFacts KINGS = new PartnerFacts(
            "KCL",
            "King’s College London",
            "King’s",
            "London",
            "GB",
            "UK LONDON017",
            null,
            "https://www.kcl.ac.uk",
            null);
    private static final PartnerFacts WROCLAW = new PartnerFacts(
            "UMW",
            "Wroclaw Medical University",
            "Wroclaw",
            "Wrocław",
            "PL",
            "PL WROCLAW05",
            "998757300",
            "https://www.umw.edu.pl",
            null);
    private static final PartnerFacts FLINDERS = new PartnerFacts(
            "FLI",
            "Flinders University with SAHMRI",
            "Flinders",
            "Adelaide",
            "AU",
            null,
            null,
            "https://www.flinders.edu.au",
            null);

    @Inject
    private PartnerDesk partners;

    void arrive() {
        partners.create(new PartnerDesk.CreatePartner(HOME, true));
        agreeWith(KINGS);
        agreeWith(WROCLAW);
        agreeWith(FLINDERS);
    }

    private void agreeWith(PartnerFacts facts) {
        long id = partners.create(new PartnerDesk.CreatePartner(facts, false));
        partners.agree(new PartnerDesk.Agree(
                id, facts.shortName() + " 2026–2030", new AcademicYear(2026), new AcademicYear(2030)));
    }
}
