package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.access.people.PersonRow;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.applications.AppliedBy;
import org.sojourn.applications.LanguageCount;
import org.sojourn.applications.MyApplication;
import org.sojourn.applications.PlaceFit;
import org.sojourn.applications.answers.AnswerRegister;
import org.sojourn.applications.answers.AnswerRow;
import org.sojourn.calls.AskedStepRegister;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallToApply;
import org.sojourn.documents.DocumentRegister;
import org.sojourn.documents.DocumentRow;
import org.sojourn.documents.ProvenLanguage;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceNames;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.web.Asked;
import org.sojourn.vocabulary.CefrLevel;

/** One application as the office sees it. */
@Named
@RequestScoped
public class OneApplicationPage {
    @Inject
    private ApplicationRegister register;

    @Inject
    private AskedStepRegister calls;

    @Inject
    private DocumentRegister documents;

    @Inject
    private AnswerRegister answers;

    @Inject
    private CurrentCaller caller;

    @Inject
    private QueueWay way;

    @Inject
    private PlaceRegister places;

    @Inject
    private PlaceNames names;

    @Inject
    private FitWords words;

    @Inject
    private DatabaseClock clock;

    private MyApplication application;
    private CallToApply call;
    private PersonRow person;
    private List<CheckPage.Row> rows = List.of();
    private List<DocumentRow> papers = List.of();
    private List<AnswerRow> told = List.of();
    private Set<String> proven = Set.of();

    public void arrive() {
        Long id = Asked.number("id");
        AppliedBy found = Asked.found(() -> id == null ? Optional.empty() : register.oneWithPerson(id));
        if (found == null) return;
        application = found.application();
        person = found.person();
        call = calls.toApply(application.callId()).orElseThrow();
        if (isRead()) {
            papers = documents.ofAccount(application.accountId());
            told = answers.told(application.id());
        }
        rows = read();
        way.stand(application.callId(), call.placeIds(), application.id());
    }

    /** What she has handed in concerns whoever completes and enters points. */
    private boolean isRead() {
        return caller.is(Role.COORDINATOR);
    }

    /** Are these all papers there are? Somebody may read an application whose documents are beyond her part of the faculty. */
    private boolean isWhole() {
        return !papers.isEmpty() || caller.isForFaculty(Role.COORDINATOR);
    }

    private List<CheckPage.Row> read() {
        Map<Long, PlaceCard> wished = places.places(application.wishes());
        Map<Long, PlaceFit> fits = PlaceFit.all(call.rules(), application, languages(), wished).stream()
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
                    clear ? words.meta(place) : words.reasons(fit, proven),
                    fit));
        }
        return made;
    }

    private Map<String, CefrLevel> languages() {
        LanguageCount count = LanguageCount.of(call.card(), clock.now());
        List<ProvenLanguage> proofs =
                isWhole() ? ProvenLanguage.among(papers, count.day()) : register.proofs(application.id(), count.day());
        proven = count.proven(proofs).keySet();
        return count.levels(application.facts().languages(), proofs);
    }

    public MyApplication getApplication() {
        return application;
    }

    public CallCard getCall() {
        return call.card();
    }

    /** The versions that count, the newest document first. */
    public List<DocumentRow> getPapers() {
        return papers.stream().filter(DocumentRow::isCurrent).toList();
    }

    public List<AnswerRow> getTold() {
        return told;
    }

    public PersonRow getPerson() {
        return person;
    }

    public List<CheckPage.Row> getRows() {
        return rows;
    }
}
