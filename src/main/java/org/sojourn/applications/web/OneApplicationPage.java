package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sojourn.access.people.PersonRow;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.applications.MyApplication;
import org.sojourn.applications.PlaceFit;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallRegister;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceNames;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.web.Asked;

/** One application as the office sees it. */
@Named
@RequestScoped
public class OneApplicationPage {
    @Inject
    private ApplicationRegister register;

    @Inject
    private CallRegister calls;

    @Inject
    private PlaceRegister places;

    @Inject
    private PlaceNames names;

    @Inject
    private FitWords words;

    private MyApplication application;
    private CallCard call;
    private PersonRow person;
    private List<CheckPage.Row> rows = List.of();

    public void arrive() {
        Long id = Asked.number("id");
        application = Asked.found(() -> id == null ? Optional.empty() : register.one(id));
        if (application == null) return;
        call = calls.call(application.callId()).orElseThrow();
        person = register.applicant(id).orElseThrow();
        rows = read();
    }

    private List<CheckPage.Row> read() {
        Map<Long, PlaceCard> wished = places.places(application.wishes());
        Map<Long, PlaceFit> fits = PlaceFit.all(calls.rules(call.id()), application, wished).stream()
                .collect(Collectors.toMap(fit -> fit.place().id(), Function.identity()));
        List<CheckPage.Row> made = new ArrayList<>();
        for (Long placeId : application.wishes()) {
            PlaceFit fit = fits.get(placeId);
            PlaceCard place = wished.get(placeId);
            boolean clear = fit == null || fit.unmet().isEmpty();
            made.add(new CheckPage.Row(
                    made.size() + 1,
                    names.full(place),
                    fit != null,
                    fit != null && fit.fits(),
                    clear ? words.meta(place) : words.reasons(fit),
                    fit));
        }
        return made;
    }

    public MyApplication getApplication() {
        return application;
    }

    public CallCard getCall() {
        return call;
    }

    public PersonRow getPerson() {
        return person;
    }

    public List<CheckPage.Row> getRows() {
        return rows;
    }
}
