package org.sojourn.welcome.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.Role;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.correspondence.wording.Facts;
import org.sojourn.platform.Seal;
import org.sojourn.welcome.Basis;
import org.sojourn.welcome.MoveDesk;
import org.sojourn.welcome.MoveRegister;
import org.sojourn.welcome.VersionMove;
import org.sojourn.welcome.core.TaskText;
import org.sojourn.welcome.core.TemplateTask;

/** Visits that are moved to a newer template, and who hears of it. */
@ContainerTest
class TemplateMovesIT {
    private static final String MAIL = "sojourn.mail.host";

    @Inject
    TemplateDesk desk;

    @Inject
    TemplateRegister register;

    @Inject
    MoveDesk moving;

    @Inject
    MoveRegister moves;

    @Inject
    Seal seal;

    private long guest;
    private long host;
    private long visit;

    @BeforeEach
    void aVisitByTheFirstVersion() {
        System.setProperty(MAIL, "127.0.0.1");
        guest = Given.anAccount(Role.GUEST);
        host = Given.anAccount(Role.HOST);
        visit = Given.aVisit(guest, host);
        As.account(Given.anAccount(Role.WELCOME));
    }

    /** Versions stay for good; others’ tests want the delivered tasks in the newest. */
    @AfterEach
    void theDeliveredTasksHoldAgain() {
        System.clearProperty(MAIL);
        As.account(Given.anAccount(Role.WELCOME));
        desk.takeBack(new TemplateDesk.TakeBack(number(), 1));
        Sql.change("DELETE FROM letter WHERE state IN ('WAITING', 'FAILED') AND kind NOT LIKE 'OFFER%'");
    }

    private int number() {
        return register.newest().number();
    }

    private TemplateTask task(String code) {
        return register.newest().template().task(code).orElseThrow();
    }

    /** The task as it is, but for its day and its words in German. */
    private void save(String code, int offset, TaskText de) {
        TemplateTask is = task(code);
        desk.saveTask(new TemplateDesk.SaveTask(
                number(),
                false,
                new TemplateTask(
                        code,
                        is.phase(),
                        is.anchor(),
                        offset,
                        is.leadDays(),
                        is.leadKind(),
                        is.yearly(),
                        is.ownerRole(),
                        is.appliesWhen(),
                        is.needsFirst(),
                        de,
                        is.en())));
    }

    private int move(Long... visits) {
        return moving.move(new MoveDesk.MoveVisits(Basis.TEMPLATE, number(), Set.of(visits)));
    }

    private static List<String> letters(long person) {
        return Sql.rows("SELECT kind FROM letter WHERE account_id = ? ORDER BY id", person).stream()
                .map(row -> String.valueOf(row.get(0)))
                .toList();
    }

    private String tasksTold(long person) {
        return Facts.split(seal.open(
                        Sql.text("SELECT facts FROM letter WHERE account_id = ? AND kind = 'VISIT_MOVED'", person)))
                .get("tasks")
                .replace('\u00a0', ' ');
    }

    @Test
    void aVisitIsMovedAfterItsDifferenceWasSeenAndWhatWasDoneStays() {
        Sql.change(
                "INSERT INTO visit_task (id, version, visit_id, code, done_on, done_at, done_by) VALUES (?, 1, ?,"
                        + " 'W01', '2026-01-02', '2026-01-02', (SELECT host_account_id FROM visit WHERE id = ?))",
                Given.number(),
                visit,
                visit);
        save("W63", 20, task("W63").de());
        assertThat(moves.running(Basis.TEMPLATE).get(1)).isPositive();
        assertThat(moves.behind(Basis.TEMPLATE).newest()).isEqualTo(number());
        assertThat(behind())
                .singleElement()
                .satisfies(move -> assertThat(move.change().lines())
                        .filteredOn(line -> line.change().code().equals("W63"))
                        .singleElement()
                        .satisfies(line -> assertThat(line.change().after())
                                .isAfter(line.change().before())));
        assertThatThrownBy(this::move).hasMessage("template-move-nobody");
        assertThat(move(visit)).isEqualTo(1);
        assertThat(Sql.number("SELECT template_number FROM visit WHERE id = ?", visit))
                .isEqualTo(number());
        assertThat(behind()).isEmpty();
        assertThat(Sql.number("SELECT COUNT(*) FROM visit_task WHERE visit_id = ? AND done_on IS NOT NULL", visit))
                .isEqualTo(1);
        assertThat(Sql.number(
                        "SELECT COUNT(*) FROM journal_entry WHERE act = 'welcome.visit-by-other-version' AND object_id"
                                + " = ?",
                        visit))
                .isEqualTo(1);
    }

    private List<VersionMove> behind() {
        return moves.behind(Basis.TEMPLATE).moves().stream()
                .filter(one -> one.visitId() == visit)
                .toList();
    }

    @Test
    void whoseDaysMoveIsToldOnceAndNobodyElse() {
        long otherHost = Given.anAccount(Role.HOST);
        long other = Given.aVisit(Given.anAccount(Role.GUEST), otherHost);
        save("W02", -168, task("W02").de());
        assertThat(move(visit)).isEqualTo(1);
        assertThat(letters(host)).containsExactly("VISIT_MOVED");
        assertThat(tasksTold(host))
                .isEqualTo(task("W02").de().title() + ": bisher 11. Dezember 2026, jetzt 15. Dezember 2026");
        assertThat(letters(guest)).as("her days stay").isEmpty();
        assertThat(letters(otherHost)).as("his visit was not moved").isEmpty();
        assertThat(move(visit, other)).as("one of them was there").isEqualTo(1);
        assertThat(letters(host)).as("not a second time").containsExactly("VISIT_MOVED");
        assertThat(letters(otherHost)).containsExactly("VISIT_MOVED");
    }

    @Test
    void otherWordsAloneTellNobody() {
        TaskText is = task("W02").de();
        save(
                "W02",
                -170,
                new TaskText("Anders gesagt", is.explanation(), is.why(), is.owner(), is.evidence(), is.link()));
        assertThat(behind())
                .singleElement()
                .satisfies(move -> assertThat(move.change().isDifferent()).isFalse());
        assertThat(move(visit)).isEqualTo(1);
        assertThat(letters(host)).isEmpty();
        assertThat(letters(guest)).isEmpty();
    }

    @Test
    void whatConcernsHealthIsNotNamedEvenWhereTheTemplateHasItNoMore() {
        Sql.change("UPDATE visit SET facts = CONCAT('PATIENT_CONTACT ', facts) WHERE id = ?", visit);
        long physician = Given.anAccount(Role.OCCUPATIONAL_HEALTH);
        desk.removeTask(new TemplateDesk.RemoveTask(number(), "W49"));
        assertThat(behind())
                .singleElement()
                .satisfies(move -> assertThat(move.change().lines())
                        .singleElement()
                        .satisfies(line -> assertThat(line.change().code()).isEqualTo("W49")));
        move(visit);
        assertThat(letters(physician)).containsExactly("VISIT_MOVED");
        assertThat(tasksTold(physician)).startsWith("Schritt beim Betriebsärztlichen Dienst: fällt weg");
        assertThat(letters(host)).isEmpty();
    }
}
