package org.sojourn.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.applications.ApplicationDesk.AddWish;
import org.sojourn.applications.ApplicationDesk.MoveWish;
import org.sojourn.applications.ApplicationDesk.RankWish;
import org.sojourn.applications.ApplicationDesk.RemoveWish;
import org.sojourn.applications.ApplicationDesk.SaveFacts;
import org.sojourn.applications.ApplicationDesk.SubmitApplication;
import org.sojourn.applications.ApplicationDesk.TakeUpAgain;
import org.sojourn.applications.ApplicationDesk.WithdrawApplication;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Programme;

@ContainerTest
class ApplicationsIT {
    private static final Facts FACTS = new Facts(Programme.MEDICINE, 6, Map.of("en", CefrLevel.C1));

    @Inject
    ApplicationDesk desk;

    @Inject
    ApplicationRegister register;

    @AfterEach
    void theClockIsRightAgain() {
        Given.theClockIsAheadBy(Duration.ZERO);
    }

    @Test
    void beginningTwiceFindsTheFirst() {
        long call = OpenCalls.anOpenCall(OpenCalls.aPlace());
        As.student();
        long first = desk.begin(call);
        assertThat(desk.begin(call)).isEqualTo(first);
    }

    @Test
    void aDraftWithoutAWishIsAmongHersAndNobodyElses() {
        long call = OpenCalls.anOpenCall(OpenCalls.aPlace());
        As.student();
        long id = desk.begin(call);
        assertThat(register.allMine()).extracting(MyApplication::id).containsExactly(id);
        assertThat(register.allMine().get(0).wishes()).isEmpty();
        As.student();
        assertThat(register.allMine()).isEmpty();
    }

    @Test
    void wishesKeepTheirOrderThroughEveryMove() {
        List<Long> places = List.of(OpenCalls.aPlace(), OpenCalls.aPlace(), OpenCalls.aPlace(), OpenCalls.aPlace());
        long call = OpenCalls.anOpenCall(places.toArray(Long[]::new));
        As.student();
        long id = withWishes(call, places);
        desk.moveWish(new MoveWish(id, version(call), places.get(2), true));
        assertThat(wishes(call)).containsExactly(places.get(0), places.get(2), places.get(1), places.get(3));
        desk.rankWish(new RankWish(id, version(call), places.get(3), 1));
        assertThat(wishes(call)).containsExactly(places.get(3), places.get(0), places.get(2), places.get(1));
        desk.removeWish(new RemoveWish(id, version(call), places.get(0)));
        assertThat(wishes(call)).containsExactly(places.get(3), places.get(2), places.get(1));
        assertThat(Sql.rows("SELECT position FROM wish WHERE application_id = ? ORDER BY position", id))
                .hasSize(3);
    }

    @Test
    void anotherStudentsApplicationIsNotHersWhateverTheIdSays() {
        long place = OpenCalls.aPlace();
        long call = OpenCalls.anOpenCall(place);
        As.student();
        long foreign = withWishes(call, List.of(place));
        As.student();
        assertThatThrownBy(() -> desk.removeWish(new RemoveWish(foreign, 1, place)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.submit(new SubmitApplication(foreign, 1))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.withdraw(new WithdrawApplication(foreign, 1, "")))
                .isInstanceOf(NotPermitted.class);
        assertThat(register.mine(call)).isEmpty();
        assertThatThrownBy(() -> register.one(foreign)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> register.submitted(call)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void aMoveOneSecondAfterTheDeadlineIsRefusedAndNothingIsWritten() {
        List<Long> places = List.of(OpenCalls.aPlace(), OpenCalls.aPlace());
        long call = OpenCalls.closingIn(Duration.ofHours(1), places);
        As.student();
        long id = withWishes(call, places);
        int version = version(call);
        long journal = Sql.number("SELECT COUNT(*) FROM journal_entry");
        Given.theClockIsAheadBy(Duration.ofHours(1).plusSeconds(1));
        assertThatThrownBy(() -> desk.moveWish(new MoveWish(id, version, places.get(1), true)))
                .hasMessage("call-is-over");
        assertThat(wishes(call)).isEqualTo(places);
        assertThat(version(call)).isEqualTo(version);
        assertThat(Sql.number("SELECT COUNT(*) FROM journal_entry")).isEqualTo(journal);
    }

    @Test
    void aClickOnAnOldListIsRefused() {
        List<Long> places = List.of(OpenCalls.aPlace(), OpenCalls.aPlace());
        long call = OpenCalls.anOpenCall(places.toArray(Long[]::new));
        As.student();
        long id = withWishes(call, places);
        int seen = version(call);
        desk.moveWish(new MoveWish(id, seen, places.get(1), true));
        assertThatThrownBy(() -> desk.moveWish(new MoveWish(id, seen, places.get(1), true)))
                .hasMessage("stale");
    }

    @Test
    void submittingTwiceWritesOnce() {
        long place = OpenCalls.aPlace();
        long call = OpenCalls.anOpenCall(place);
        As.student();
        long id = withWishes(call, List.of(place));
        int seen = version(call);
        desk.submit(new SubmitApplication(id, seen));
        desk.submit(new SubmitApplication(id, seen));
        assertThat(Sql.number(
                        "SELECT COUNT(*) FROM journal_entry WHERE act = 'applications.submitted' AND object_id = ?",
                        id))
                .isEqualTo(1);
        assertThat(register.demand(call)).containsExactly(new DemandRow(place, 1, 1));
    }

    @Test
    void aWithdrawnApplicationCountsAgainOnceTakenUp() {
        long place = OpenCalls.aPlace();
        long call = OpenCalls.anOpenCall(place);
        As.student();
        long id = withWishes(call, List.of(place));
        desk.submit(new SubmitApplication(id, version(call)));
        desk.withdraw(new WithdrawApplication(id, version(call), "Krankheit"));
        assertThat(register.demand(call)).isEmpty();
        desk.takeUpAgain(new TakeUpAgain(id, version(call)));
        assertThat(register.mine(call).orElseThrow().isSubmitted()).isTrue();
    }

    @Test
    void aPlaceOutsideTheCallIsNotWished() {
        long call = OpenCalls.anOpenCall(OpenCalls.aPlace());
        long elsewhere = OpenCalls.aPlace();
        As.student();
        long id = desk.begin(call);
        assertThatThrownBy(() -> desk.addWish(new AddWish(id, version(call), elsewhere)))
                .hasMessage("place-not-in-call");
    }

    private long withWishes(long call, List<Long> places) {
        long id = desk.begin(call);
        desk.saveFacts(new SaveFacts(id, version(call), FACTS));
        for (Long place : places) desk.addWish(new AddWish(id, version(call), place));
        return id;
    }

    private int version(long call) {
        return register.mine(call).orElseThrow().version();
    }

    private List<Long> wishes(long call) {
        return register.mine(call).orElseThrow().wishes();
    }
}
