package org.sojourn.welcome.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sojourn.welcome.health.HealthSamples.KEY;
import static org.sojourn.welcome.health.HealthSamples.RECORD;
import static org.sojourn.welcome.health.HealthSamples.key;
import static org.sojourn.welcome.health.HealthSamples.pdf;
import static org.sojourn.welcome.health.HealthSamples.refused;
import static org.sojourn.welcome.health.HealthSamples.rows;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.welcome.TaskRow;
import org.sojourn.welcome.VisitChanged;

/** Papers about health: who gives, opens and reads them, and how long they are there. */
@ContainerTest
class HealthIT extends AVisitWithPapers {
    @Inject
    Event<Record> told;

    @jakarta.annotation.Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    @Test
    void withoutAKeyNothingIsTakenOpenedOrStored() {
        long paper = given();
        System.clearProperty(KEY);
        As.account(guest);
        assertThat(register.mine(visit).orElseThrow().possible()).isFalse();
        refused(
                "health-key-missing",
                () -> desk.give(new HealthDesk.GivePaper(visit, "W21", HealthKind.OTHER, RECORD)));
        refused("health-key-missing", () -> desk.replace(new HealthDesk.ReplacePaper(paper, 1, RECORD)));
        As.account(physician);
        refused("health-key-missing", () -> desk.open(paper));
        refused("health-key-missing", () -> desk.conclude(conclude(false, "one dose is missing")));
        assertThat(rows("health_file", "visit_id = ?", visit)).isEqualTo(1);
        assertThat(rows("health_opening", "health_file_id = ?", paper)).isZero();
    }

    @Test
    void thePhysicianOpensAPaperAndTheGuestSeesWhoAndWhen() {
        long paper = given();
        assertThat(register.mine(visit).orElseThrow().papers().get(0).openings())
                .isEmpty();
        As.account(physician);
        assertThat(desk.open(paper).content()).isEqualTo(RECORD);
        desk.open(paper);
        As.account(guest);
        assertThat(register.mine(visit).orElseThrow().papers().get(0).openings())
                .hasSize(2)
                .allSatisfy(opening -> {
                    assertThat(opening.by()).isEqualTo("Person Nr" + physician);
                    assertThat(opening.at()).isNotNull();
                });
        assertThat(rows("journal_entry", "act = 'welcome.health-paper-opened' AND object_id = ?", paper))
                .isEqualTo(2);
    }

    @Test
    void theGuestReadsHerOwnPaperWithoutOpeningIt() {
        long paper = given();
        assertThat(desk.openMine(paper).content()).isEqualTo(RECORD);
        assertThat(register.mine(visit).orElseThrow().papers().get(0).isReplaceable())
                .isTrue();
    }

    @Test
    void whatLiesInTheDatabaseIsClosedAndBoundToItsRow() {
        long paper = given();
        byte[] kept = (byte[]) Sql.rows("SELECT content, 1 FROM health_file WHERE id = ?", paper)
                .get(0)
                .get(0);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("%PDF");
        assertThat(rows("document", "account_id = ?", guest)).isZero();
        As.account(physician);
        System.setProperty(KEY, key('x'));
        refused("health-key-other", () -> desk.open(paper));
        System.setProperty(KEY, key('k'));
        long other = given();
        Sql.change(
                "UPDATE health_file a JOIN health_file b ON b.id = ? SET a.content = b.content,"
                        + " a.key_sealed = b.key_sealed WHERE a.id = ?",
                other,
                paper);
        As.account(physician);
        refused("health-key-other", () -> desk.open(paper));
        assertThat(rows("health_opening", "health_file_id = ?", paper)).isZero();
    }

    @Test
    void aPaperIsReplacedOrTakenBackUntilItWasOpened() {
        long paper = given();
        byte[] better = pdf("Measles, two doses, signed");
        desk.replace(new HealthDesk.ReplacePaper(paper, 1, better));
        refused("stale", () -> desk.replace(new HealthDesk.ReplacePaper(paper, 1, better)));
        long wrong = given();
        desk.takeBack(new HealthDesk.TakeBackPaper(wrong, 1));
        assertThat(rows("health_file", "id = ?", wrong)).isZero();
        As.account(physician);
        assertThat(desk.open(paper).content()).isEqualTo(better);
        As.account(guest);
        refused("health-paper-opened", () -> desk.replace(new HealthDesk.ReplacePaper(paper, 3, RECORD)));
        refused("health-paper-opened", () -> desk.takeBack(new HealthDesk.TakeBackPaper(paper, 3)));
    }

    @Test
    void whatIsNoPaperIsRefusedAndNothingOfItKept() {
        As.account(guest);
        byte[] program = "#!/bin/sh".getBytes(StandardCharsets.US_ASCII);
        refused(
                "document-type",
                () -> desk.give(new HealthDesk.GivePaper(visit, "W21", HealthKind.VACCINATION, program)));
        refused("health-kind-needed", () -> desk.give(new HealthDesk.GivePaper(visit, "W21", null, RECORD)));
        refused("health-kind-needed", () -> desk.give(new HealthDesk.GivePaper(visit, "W21", HealthKind.NOTE, RECORD)));
        refused(
                "health-task-is-other",
                () -> desk.give(new HealthDesk.GivePaper(visit, "W04", HealthKind.OTHER, RECORD)));
        assertThat(rows("health_file", "visit_id = ?", visit)).isZero();
    }

    @Test
    void aVisitHasAtMostTwentyPapers() {
        for (int i = 0; i < HealthDesk.MOST; i++) Given.aHealthFile(visit);
        refused("health-too-many", this::given);
    }

    @Test
    void nobodyButThePhysiciansAndTheGuestGetsThroughAnyDoor() {
        long paper = given();
        Set<Role> others = EnumSet.complementOf(EnumSet.of(Role.OCCUPATIONAL_HEALTH, Role.GUEST, Role.SYSTEM));
        for (Role role : others) {
            As.account(role == Role.HOST ? host : Given.anAccount(role));
            List<ThrowingCallable> doors = List.of(
                    () -> register.all(),
                    () -> register.file(visit),
                    () -> register.mine(visit),
                    () -> register.countUnopened(),
                    () -> desk.open(paper),
                    () -> desk.openMine(paper),
                    () -> desk.takeBack(new HealthDesk.TakeBackPaper(paper, 1)));
            assertThat(doors)
                    .allSatisfy(door -> assertThatThrownBy(door).as(role.name()).isInstanceOf(NotPermitted.class));
        }
    }

    @Test
    void anotherGuestsPaperIsRefusedLikeOneThatIsNotThere() {
        long paper = given();
        As.account(Given.anAccount(Role.GUEST));
        assertThat(register.mine(visit)).isEmpty();
        assertThatThrownBy(() -> desk.openMine(paper))
                .isInstanceOf(NotPermitted.class)
                .hasMessage(refusalOf(() -> desk.openMine(1)));
        assertThatThrownBy(() -> desk.give(new HealthDesk.GivePaper(visit, "W21", HealthKind.OTHER, RECORD)))
                .isInstanceOf(NotPermitted.class);
    }

    private static String refusalOf(Runnable act) {
        try {
            act.run();
        } catch (NotPermitted refused) {
            return refused.getMessage();
        }
        return "";
    }

    @Test
    void thePhysiciansListCountsWhatNobodyOpened() {
        long paper = given();
        given();
        As.account(physician);
        desk.open(paper);
        assertThat(register.all())
                .filteredOn(row -> row.visit().id() == visit)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.papers()).isEqualTo(2);
                    assertThat(row.unopened()).isEqualTo(1);
                    assertThat(row.visit().ofPhysicians())
                            .extracting(TaskRow::code)
                            .contains("W22");
                });
    }

    @Test
    void papersOfAVisitThatIsCalledOffAreGoneAtOnce() throws Exception {
        long paper = given();
        As.account(physician);
        desk.open(paper);
        transaction.begin();
        told.fire(new VisitChanged(visit, host, false, List.of()));
        transaction.commit();
        assertThat(rows("health_file", "id = ?", paper)).isEqualTo(1);
        transaction.begin();
        told.fire(new VisitChanged(visit, host, true, List.of()));
        transaction.commit();
        assertThat(rows("health_file", "id = ?", paper)).isZero();
        assertThat(rows("health_opening", "health_file_id = ?", paper)).isZero();
    }
}
