package org.sojourn.partners;

import org.sojourn.vocabulary.AcademicYear;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Direction;
import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

/** Partners, agreements and places as tests begin with them. */
final class Sample {
    static final AcademicYear YEAR = new AcademicYear(2027);

    private Sample() {}

    static PartnerFacts facts(String code) {
        return new PartnerFacts(
                code, "King’s College London", "King’s", "London", "GB", "UK LONDON017", null, null, null);
    }

    static Agreement anAgreement() {
        return new Agreement(
                new Partner(facts("KCL"), false), "Vertrag", new AcademicYear(2026), new AcademicYear(2030));
    }

    static PlaceTerms terms(Term term, PlaceKind kind, Programme programme) {
        return terms("X", term, kind, programme, 20, 2, null);
    }

    static PlaceTerms terms(int weeks, int capacity, Points minimum) {
        return terms("X", Term.WINTER, PlaceKind.SEMESTER, Programme.MEDICINE, weeks, capacity, minimum);
    }

    static PlaceTerms terms(
            String code, Term term, PlaceKind kind, Programme programme, int weeks, int capacity, Points minimum) {
        return new PlaceTerms(
                code, Direction.OUTGOING, kind, programme, term, weeks, capacity, null, "en", CefrLevel.B2, minimum);
    }

    static ExchangePlace aPlace() {
        return new ExchangePlace(anAgreement(), YEAR, terms(20, 2, null), null);
    }

    static AgreementCard agreed(long id, String partner) {
        return new AgreementCard(
                id, 0, id, partner, partner, "Vertrag " + id, new AcademicYear(2026), new AcademicYear(2030), false);
    }

    static PlaceCard offered(long id, String code, long agreementId, String partner, Term term, Long pool) {
        return new PlaceCard(
                id,
                0,
                code,
                agreementId,
                partner,
                partner,
                partner,
                agreementId,
                YEAR,
                Direction.OUTGOING,
                PlaceKind.SEMESTER,
                Programme.MEDICINE,
                term,
                20,
                2,
                pool,
                "en",
                CefrLevel.B2,
                new Points(500),
                false);
    }

    static PlaceCard withdrawn(PlaceCard p) {
        return new PlaceCard(
                p.id(),
                p.version(),
                p.code(),
                p.partnerId(),
                p.partnerCode(),
                p.partnerName(),
                p.partnerShort(),
                p.agreementId(),
                p.year(),
                p.direction(),
                p.kind(),
                p.programme(),
                p.term(),
                p.weeks(),
                p.capacity(),
                p.poolId(),
                p.language(),
                p.level(),
                p.minimum(),
                true);
    }

    static PlaceCard telling(PlaceCard p, PlaceDetails details) {
        return new PlaceCard(
                p.id(),
                p.version(),
                p.code(),
                p.partnerId(),
                p.partnerCode(),
                p.partnerName(),
                p.partnerShort(),
                p.agreementId(),
                p.year(),
                p.direction(),
                p.kind(),
                p.programme(),
                p.term(),
                p.weeks(),
                p.capacity(),
                p.poolId(),
                p.language(),
                p.level(),
                p.minimum(),
                p.withdrawn(),
                details);
    }
}
