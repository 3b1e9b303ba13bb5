package org.sojourn.rulings.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceNames;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.Texts;
import org.sojourn.rulings.RuledApplication;
import org.sojourn.rulings.RulingRow;
import org.sojourn.rulings.RulingState;

/** The people and places of the rulings on a page: one statement for each, however many rulings there are. */
@Named
@RequestScoped
public class RulingNames {
    @Inject
    private AccountRegister accounts;

    @Inject
    private PlaceRegister places;

    @Inject
    private PlaceNames names;

    @Inject
    private Texts texts;

    private Map<Long, PersonRow> people = Map.of();
    private Map<Long, PlaceCard> named = Map.of();

    void of(Collection<RulingRow> rows) {
        Set<Long> ids = new HashSet<>();
        for (RulingRow row : rows) {
            ids.add(row.accountId());
            ids.addAll(row.officers());
        }
        people = accounts.people(ids);
        placesOf(rows, new HashSet<>());
    }

    /** With the places she wishes for. */
    void of(RuledApplication ruled) {
        people = ruled.people();
        placesOf(ruled.rows(), new HashSet<>(ruled.application().wishes()));
    }

    private void placesOf(Collection<RulingRow> rows, Set<Long> wanted) {
        rows.stream().map(RulingRow::placeId).filter(Objects::nonNull).forEach(wanted::add);
        named = wanted.isEmpty() ? Map.of() : places.places(wanted);
    }

    /** Her name, or nothing for somebody who is not here any more. */
    public String person(Long accountId) {
        PersonRow person = accountId == null ? null : people.get(accountId);
        return person == null ? "" : person.name();
    }

    /** "King’s, Winter", or that it is about all of it. */
    public String place(RulingRow row) {
        PlaceCard place = row.placeId() == null ? null : named.get(row.placeId());
        return place == null ? texts.get("rulings.everywhere") : names.brief(place);
    }

    /** A place she wishes for, in full. */
    String wish(long placeId) {
        return names.full(named.get(placeId));
    }

    /** The look of its state. */
    public String look(RulingState state) {
        return switch (state) {
            case PROPOSED -> "warn";
            case GRANTED -> "good";
            default -> "neutral";
        };
    }
}
