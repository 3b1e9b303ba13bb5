package org.sojourn.partners;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sojourn.vocabulary.AcademicYear;
import org.sojourn.vocabulary.Direction;
import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

/**
 * What an import of places is compared with: everything of its year.
 *
 * @param partnerCodes the partners that take part
 * @param agreements those that hold in the year
 * @param places those of the year, withdrawn ones too
 * @param pools those of the year
 */
record PlacesKnown(
        AcademicYear year,
        List<String> partnerCodes,
        List<AgreementCard> agreements,
        List<PlaceCard> places,
        List<PoolCard> pools) {
    /** What there can be only once in a year. */
    record Identity(long agreementId, Direction direction, PlaceKind kind, Programme programme, Term term, int weeks) {
        static Identity of(PlaceCard place) {
            return new Identity(
                    place.agreementId(),
                    place.direction(),
                    place.kind(),
                    place.programme(),
                    place.term(),
                    place.weeks());
        }
    }

    Map<String, PlaceCard> byCode() {
        return places.stream().collect(Collectors.toMap(PlaceCard::code, Function.identity()));
    }

    Map<Identity, PlaceCard> byIdentity() {
        return places.stream().collect(Collectors.toMap(Identity::of, Function.identity()));
    }

    /** The existing rows of a sheet by their code. */
    Map<String, Map<String, String>> cells() {
        Map<Long, AgreementCard> agreed =
                agreements.stream().collect(Collectors.toMap(AgreementCard::id, Function.identity()));
        Map<Long, PoolCard> limits = pools.stream().collect(Collectors.toMap(PoolCard::id, Function.identity()));
        return places.stream()
                .collect(Collectors.toMap(
                        PlaceCard::code,
                        place -> PlaceSheet.cells(
                                place,
                                agreed.get(place.agreementId()),
                                place.poolId() == null ? null : limits.get(place.poolId()))));
    }

    PoolCard pool(long agreementId, String name) {
        return pools.stream()
                .filter(each -> each.agreementId() == agreementId && each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }
}
