package org.sojourn.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.core.Activity;
import org.sojourn.welcome.core.GuestWish;
import org.sojourn.welcome.core.Kind;
import org.sojourn.welcome.core.LegalForm;
import org.sojourn.welcome.core.PlanChange;

@ContainerTest
class VisitChangeIT {
    private static final LocalDate ARRIVAL = LocalDate.of(2027, 6, 1);
    private static final LocalDate DEPARTURE = LocalDate.of(2029, 5, 31);

    /** Who is told of a change. */
    @ApplicationScoped
    static class Ear {
        static final List<VisitChanged> HEARD = new ArrayList<>();

        void hear(@Observes VisitChanged change) {
            HEARD.add(change);
        }
    }

    @Inject
    ChangeDesk desk;

    @Inject
    ChangeRegister changes;

    @Inject
    VisitRegister register;

    @Inject
    TaskDesk tasks;

    private long guest;
    private long host;
    private long visit;

    @BeforeEach
    void aVisit() {
        guest = Given.anAccount(Role.GUEST);
        host = Given.anAccount(Role.HOST);
        visit = Given.aVisit(guest, host);
        Ear.HEARD.clear();
    }

    private static LocalDate today() {
        return LocalDate.parse(
                String.valueOf(Sql.rows("SELECT CAST(UTC_TIMESTAMP() + INTERVAL clock_offset_seconds SECOND"
                                + " + INTERVAL 1 HOUR AS DATE) FROM installation WHERE id = 1")
                        .get(0)
                        .get(0)));
    }

    private static VisitFacts facts(LocalDate arrival, LocalDate departure, String citizenship, Trait... more) {
        Set<Trait> traits = new java.util.HashSet<>(List.of(more));
        traits.addAll(Set.of(Trait.FOREIGN_DEGREE, Trait.HOSPITAL_PREMISES, Trait.RESEARCH));
        return new VisitFacts(
                Kind.POSTDOC,
                LegalForm.EMPLOYED,
                Set.of(citizenship),
                LocalDate.of(1990, 5, 17),
                arrival,
                departure,
                Set.of(Activity.LAB),
                traits,
                Set.of());
    }

    private ChangeDesk.ChangeVisit change(int version, VisitFacts facts) {
        return new ChangeDesk.ChangeVisit(visit, version, facts);
    }

    private ChangeDesk.ChangeMyVisit mine(int version, LocalDate arrival, Trait... traits) {
        return new ChangeDesk.ChangeMyVisit(visit, version, arrival, Set.of(traits), Set.of(GuestWish.GERMAN_COURSE));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void theGuestSeesWhatHerLaterArrivalMeansAndMovesItHerself() {
        As.account(guest);
        LocalDate later = ARRIVAL.plusDays(20);
        VisitChange preview = changes.previewMine(mine(1, later, Trait.FAMILY));
        assertThat(preview.of(PlanChange.Kind.MOVED)).hasSizeGreaterThan(20);
        assertThat(preview.of(PlanChange.Kind.NEW))
                .extracting(line -> line.task().code())
                .contains("W26", "W62");
        assertThat(register.mine().orElseThrow().facts().arrival())
                .as("looking changes nothing")
                .isEqualTo(ARRIVAL);
        desk.changeMine(mine(1, later, Trait.FAMILY));
        VisitCard card = register.mine().orElseThrow();
        assertThat(card.facts().arrival()).isEqualTo(later);
        assertThat(card.facts().departure()).isEqualTo(DEPARTURE);
        assertThat(card.facts().is(Trait.RESEARCH))
                .as("what is not hers to say")
                .isTrue();
        assertThat(Ear.HEARD).hasSize(1);
        assertThat(Ear.HEARD.get(0).moved()).isEqualTo(preview.moved());
        assertThat(Ear.HEARD.get(0).byAccountId()).isEqualTo(guest);
    }

    @Test
    void whatCannotBeIsRefusedAndNothingChanges() {
        As.account(guest);
        refused("visit-arrival-is-over", () -> desk.changeMine(mine(1, today().minusDays(1))));
        refused("visit-arrival-is-over", () -> changes.previewMine(mine(1, today().minusDays(1))));
        refused("visit-departure-before-arrival", () -> desk.changeMine(mine(1, DEPARTURE.plusDays(1))));
        refused("visit-days-missing", () -> desk.changeMine(mine(1, null)));
        refused("stale", () -> desk.changeMine(mine(0, ARRIVAL.plusDays(1))));
        As.account(host);
        refused("visit-is-as-it-was", () -> desk.changeHosted(change(1, facts(ARRIVAL, DEPARTURE, "NG"))));
        refused("visit-citizenship-unknown", () -> changes.previewHosted(change(1, facts(ARRIVAL, DEPARTURE, "QQ"))));
        refused("reason-needed", () -> desk.callOffHosted(new ChangeDesk.CallOffVisit(visit, 1, " ")));
        refused("visit-is-planned", () -> desk.bringBackHosted(new ChangeDesk.BringBackVisit(visit, 1)));
        assertThat(Ear.HEARD).isEmpty();
        assertThat(register.hosted(visit).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void nobodyTouchesTheVisitOfAnother() {
        As.account(Given.anAccount(Role.GUEST));
        assertThatThrownBy(() -> desk.changeMine(mine(1, ARRIVAL.plusDays(1)))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> changes.previewMine(mine(1, ARRIVAL.plusDays(1))))
                .isInstanceOf(NotPermitted.class);
        As.account(Given.anAccount(Role.HOST));
        VisitFacts later = facts(ARRIVAL.plusDays(1), DEPARTURE, "NG");
        assertThatThrownBy(() -> desk.changeHosted(change(1, later))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> changes.previewHosted(change(1, later))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.callOffHosted(new ChangeDesk.CallOffVisit(visit, 1, "no money")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void anotherCitizenshipBringsAnotherPlanAndKeepsWhatWasDone() {
        As.account(Given.anAccount(Role.WELCOME));
        tasks.complete(new TaskDesk.CompleteTask(visit, "W11", 0, today(), "appointment 7", null));
        VisitChange preview = changes.preview(change(1, facts(ARRIVAL, DEPARTURE, "ES")));
        assertThat(preview.startAfter()).isBefore(preview.startBefore());
        assertThat(preview.of(PlanChange.Kind.GONE))
                .extracting(line -> line.task().code())
                .contains("W13", "W14");
        assertThat(preview.of(PlanChange.Kind.DONE_IN_VAIN))
                .extracting(line -> line.task().code())
                .containsExactly("W11");
        desk.change(change(1, facts(ARRIVAL, DEPARTURE, "ES")));
        VisitCard card = register.visit(visit).orElseThrow();
        assertThat(card.unfit()).extracting(TaskRow::code).containsExactly("W11");
        assertThat(card.unfit().get(0).evidence()).isEqualTo("appointment 7");
        assertThat(Ear.HEARD.get(0).moved())
                .extracting(MovedTask::code)
                .contains("W13")
                .doesNotContain("W11");
    }

    @Test
    void theHouseDoesNotSpeakForTheGuestsConsent() {
        As.account(guest);
        desk.changeMine(mine(1, ARRIVAL, Trait.ALUMNI_CONSENT));
        As.account(host);
        desk.changeHosted(change(2, facts(ARRIVAL, DEPARTURE.minusDays(3), "NG")));
        assertThat(register.hosted(visit).orElseThrow().facts().is(Trait.ALUMNI_CONSENT))
                .isTrue();
    }

    @Test
    void whatIsTooLateNowIsSaidBefore() {
        As.account(host);
        LocalDate soon = today().plusDays(30);
        VisitChange preview = changes.previewHosted(change(1, facts(soon, DEPARTURE, "NG")));
        assertThat(preview.late())
                .isNotEmpty()
                .allSatisfy(late -> assertThat(late.days()).isPositive());
        assertThat(preview.startAfter()).isAfter(soon);
    }

    @Test
    void aVisitIsCalledOffAndTakenUpAgainWithEverythingThatWasDone() {
        As.account(host);
        tasks.completeMine(new TaskDesk.CompleteTask(visit, "W02", 0, today(), "letter 3", null));
        desk.callOffHosted(new ChangeDesk.CallOffVisit(visit, 1, "The grant was refused."));
        assertThat(Ear.HEARD.get(0).calledOff()).isTrue();
        assertThat(Ear.HEARD.get(0).moved())
                .hasSizeGreaterThan(30)
                .allSatisfy(moved -> assertThat(moved.after()).isNull());
        assertThat(register.hostedAll())
                .singleElement()
                .matches(VisitRow::calledOff)
                .matches(row -> row.id() == visit);
        refused(
                "visit-is-called-off",
                () -> tasks.completeMine(new TaskDesk.CompleteTask(visit, "W03", 0, today(), null, null)));
        refused("visit-is-called-off", () -> desk.changeHosted(change(2, facts(ARRIVAL, DEPARTURE, "ES"))));
        As.account(guest);
        assertThat(register.mine().orElseThrow().calledOffReason()).isEqualTo("The grant was refused.");
        As.account(host);
        desk.bringBackHosted(new ChangeDesk.BringBackVisit(visit, 2));
        VisitCard card = register.hosted(visit).orElseThrow();
        assertThat(card.isCalledOff()).isFalse();
        assertThat(card.tasks())
                .filteredOn(task -> task.code().equals("W02"))
                .allSatisfy(task -> assertThat(task.evidence()).isEqualTo("letter 3"));
        assertThat(Ear.HEARD.get(1).moved())
                .allSatisfy(moved -> assertThat(moved.before()).isNull());
    }

    @Test
    void whateverChangesWhatWasDoneStaysWithItsDayAndItsEvidence() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        As.account(Given.anAccount(Role.WELCOME));
        List<String> done = List.of("W02", "W03", "W04", "W11");
        for (String code : done)
            tasks.complete(new TaskDesk.CompleteTask(visit, code, 0, today().minusDays(2), "proof " + code, null));
        String asked = "SELECT code, done_on, done_at, evidence_words FROM visit_task WHERE visit_id = ? ORDER BY code";
        List<List<Object>> before = Sql.rows(asked, visit);
        List<String> countries = List.of("NG", "ES", "US", "IN", "CH");
        for (int round = 0; round < 12; round++) {
            LocalDate arrival = today().plusDays(random.nextInt(500) - 60);
            VisitFacts facts = facts(
                    arrival,
                    arrival.plusDays(random.nextInt(900)),
                    countries.get(random.nextInt(countries.size())),
                    random.nextBoolean() ? Trait.FAMILY : Trait.NEEDS_HOUSING);
            VisitCard card = register.visit(visit).orElseThrow();
            VisitChange preview = changes.preview(change(card.version(), facts));
            desk.change(change(card.version(), facts));
            VisitCard after = register.visit(visit).orElseThrow();
            assertThat(Sql.rows(asked, visit)).as("seed " + seed).isEqualTo(before);
            assertThat(after.tasks())
                    .as("seed " + seed)
                    .filteredOn(task -> done.contains(task.code()))
                    .hasSize(done.size())
                    .allSatisfy(task -> assertThat(task.doneOn()).isEqualTo(today().minusDays(2)));
            assertThat(after.earliestSafeStart()).as("seed " + seed).isEqualTo(preview.startAfter());
        }
    }
}
