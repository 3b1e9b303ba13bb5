package org.sojourn.calls;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Role;
import org.sojourn.calls.dates.NextYear;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.AcademicYear;

/** Begins a call with what an earlier one was. */
@Desk
public class CallCopyDesk {
    @Inject
    private CallRegister calls;

    @Inject
    private CallDesk desk;

    @Inject
    private AskedStepDesk steps;

    @Inject
    private AskedStepRegister asked;

    @Inject
    private PlaceRegister places;

    /**
     * Drafts a call for a later year as an earlier one was: its title with the year, its rules as they were at last, what it asks for, its
     * dates so many years later on workdays, and of the year's places those with the same codes. Nothing of the earlier
     * call changes. Refuses a year that is not later, and a title that another call of that year has.
     *
     * @return the new call's id
     */
    @Permits(Role.COORDINATOR)
    public long copy(CopyCall command) {
        CallWithPlaces earlier = calls.callWithPlaces(command.callId()).orElseThrow(() -> new NotPermitted("call"));
        CallCard card = earlier.card();
        int years = command.year().begins() - card.year().begins();
        if (years < 1) throw new Refusal("call-copy-not-later", card.year().toString());
        long id = desk.create(new CallDesk.CreateCall(moved(card, command.year(), years)));
        desk.saveRules(new CallDesk.SaveRules(id, version(id), calls.rules(card.id())));
        desk.comesFrom(id, card.id());
        steps.ask(new AskedStepDesk.AskSteps(id, Set.of(), asked.of(card.id())));
        Set<Long> same = withSameCodes(places.places(earlier.placeIds()).values(), command.year());
        if (!same.isEmpty()) desk.choosePlaces(new CallDesk.ChoosePlaces(id, version(id), same));
        return id;
    }

    private static CallDesk.Terms moved(CallCard card, AcademicYear year, int years) {
        CallPlan plan = card.plan();
        return new CallDesk.Terms(
                retitled(card.titleDe(), card.year(), year),
                retitled(card.titleEn(), card.year(), year),
                year,
                NextYear.of(card.opensLocal(), years),
                NextYear.of(CallWindow.lastMinute(card.closesAt()), years),
                card.answerDays(),
                new CallPlan(
                        NextYear.of(plan.completeUntil(), years),
                        NextYear.of(plan.scoringFrom(), years),
                        NextYear.of(plan.committeeOn(), years),
                        NextYear.of(plan.releaseOn(), years),
                        plan.proofs()));
    }

    /** "Hauptrunde 2027/28" becomes "Hauptrunde 2028/29"; a title without its year stays. */
    static String retitled(String title, AcademicYear from, AcademicYear to) {
        return title.replace(from.toString(), to.toString());
    }

    private Set<Long> withSameCodes(Collection<PlaceCard> earlier, AcademicYear year) {
        Map<String, PlaceCard> offered =
                places.ofYear(year).stream().collect(Collectors.toMap(PlaceCard::code, Function.identity()));
        return earlier.stream()
                .map(place -> offered.get(place.code()))
                .filter(place -> place != null)
                .map(PlaceCard::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private int version(long callId) {
        return calls.callForOffice(callId).orElseThrow().version();
    }

    /** @param year of the new call */
    public record CopyCall(long callId, AcademicYear year) {}
}
