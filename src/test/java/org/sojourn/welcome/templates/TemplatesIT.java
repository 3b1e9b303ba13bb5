package org.sojourn.welcome.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.documents.UploadDesk;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.Basis;
import org.sojourn.welcome.MoveDesk;
import org.sojourn.welcome.core.Condition;
import org.sojourn.welcome.core.Flaw;
import org.sojourn.welcome.core.Needs;
import org.sojourn.welcome.core.TemplateTask;

@ContainerTest
class TemplatesIT {
    @Inject
    TemplateDesk desk;

    @Inject
    TemplateRegister register;

    @Inject
    MoveDesk moveDesk;

    @Inject
    UploadDesk uploads;

    private long visit;

    @BeforeEach
    void aVisitByTheFirstVersion() {
        visit = Given.aVisit(Given.anAccount(Role.GUEST), Given.anAccount(Role.HOST));
        As.account(Given.anAccount(Role.WELCOME));
    }

    /** Versions stay for good; others’ tests want the delivered tasks in the newest. */
    @AfterEach
    void theDeliveredTasksHoldAgain() {
        As.account(Given.anAccount(Role.WELCOME));
        desk.takeBack(new TemplateDesk.TakeBack(number(), 1));
    }

    private int number() {
        return register.newest().number();
    }

    private TemplateTask task(String code) {
        return register.newest().template().task(code).orElseThrow();
    }

    private static TemplateTask copy(TemplateTask of, String code, int offset, String needs) {
        return new TemplateTask(
                code,
                of.phase(),
                of.anchor(),
                offset,
                of.leadDays(),
                of.leadKind(),
                of.yearly(),
                of.ownerRole(),
                Condition.ALWAYS,
                Needs.parse(needs),
                of.de(),
                of.en());
    }

    private int save(TemplateTask task) {
        return desk.saveTask(new TemplateDesk.SaveTask(number(), false, task));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static List<Flaw> flaws(ThrowingCallable act) {
        Throwable thrown = catchThrowable(act);
        assertThat(thrown).isInstanceOf(TemplateFlawed.class);
        return ((TemplateFlawed) thrown).flaws();
    }

    private long versionOfVisit() {
        return Sql.number("SELECT template_number FROM visit WHERE id = ?", visit);
    }

    @Test
    void aChangedOffsetIsANewVersionAndTheVisitKeepsItsOwn() {
        int before = number();
        int after = save(copy(task("W63"), "W63", 9, "W34"));
        assertThat(after).isEqualTo(before + 1);
        assertThat(task("W63").offsetDays()).isEqualTo(9);
        assertThat(register.newest().difference().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.code()).isEqualTo("W63"));
        assertThat(register.version(before).orElseThrow().newest()).isFalse();
        assertThat(register.versions().get(0).writtenBy()).isNotEmpty();
        assertThat(versionOfVisit()).isEqualTo(1);
        assertThat(Sql.number(
                        "SELECT COUNT(*) FROM journal_entry WHERE act = 'welcome.template-task-changed' AND object_id"
                                + " = ?",
                        after))
                .isEqualTo(1);
    }

    @Test
    void whatIsThereAlreadyMakesNoVersion() {
        int before = number();
        assertThat(save(task("W63"))).isEqualTo(before);
        assertThat(number()).isEqualTo(before);
    }

    @Test
    void whoHasNotSeenTheNewestVersionIsRefused() {
        int seen = number();
        save(copy(task("W63"), "W63", 9, "W34"));
        refused("stale", () -> desk.saveTask(new TemplateDesk.SaveTask(seen, false, task("W64"))));
        refused("stale", () -> desk.removeTask(new TemplateDesk.RemoveTask(seen, "W80")));
        refused("stale", () -> desk.takeBack(new TemplateDesk.TakeBack(seen, 1)));
        refused("stale", () -> moveDesk.move(new MoveDesk.MoveVisits(Basis.TEMPLATE, seen, Set.of(visit))));
    }

    @Test
    void aCircleIsRefusedWithAllItsTasksAndNothingIsKept() {
        int before = number();
        List<Flaw> found = flaws(() -> save(copy(task("W28"), "W28", -12, "W02,W35")));
        assertThat(found)
                .filteredOn(flaw -> flaw.kind() == Flaw.Kind.CYCLE)
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.values()).containsExactlyInAnyOrder("W28", "W35"));
        assertThat(number()).isEqualTo(before);
    }

    @Test
    void aTaskThatOthersNeedAndTheGateAndTheRegistrationStay() {
        assertThat(flaws(() -> desk.removeTask(new TemplateDesk.RemoveTask(number(), "W34"))))
                .allSatisfy(flaw -> assertThat(flaw.kind()).isEqualTo(Flaw.Kind.UNKNOWN_TASK))
                .extracting(Flaw::code)
                .contains("W35", "W38", "W63");
        assertThat(flaws(() -> desk.removeTask(new TemplateDesk.RemoveTask(number(), "W37"))))
                .extracting(Flaw::kind)
                .contains(Flaw.Kind.GATE_MISSING);
        refused("template-task-gone", () -> desk.removeTask(new TemplateDesk.RemoveTask(number(), "W99")));
        desk.removeTask(new TemplateDesk.RemoveTask(number(), "W80"));
        assertThat(register.newest().template().task("W80")).isEmpty();
    }

    @Test
    void aNewTaskStandsBehindTheOthersOfItsPhaseAndItsCodeIsItsOwn() {
        desk.saveTask(new TemplateDesk.SaveTask(number(), true, copy(task("W63"), "W90", 9, "W63")));
        List<String> codes = register.newest().template().tasks().stream()
                .filter(each -> each.phase() == task("W63").phase())
                .map(TemplateTask::code)
                .toList();
        assertThat(codes).endsWith("W90");
        assertThat(flaws(() ->
                        desk.saveTask(new TemplateDesk.SaveTask(number(), true, copy(task("W63"), "W90", 9, "W63")))))
                .extracting(Flaw::kind)
                .contains(Flaw.Kind.DUPLICATE_CODE);
    }

    @Test
    void theExportedFileChangesNothingAndAnEditedOneIsSavedOnce() {
        byte[] file = register.file();
        assertThat(register.preview(file).same()).isTrue();
        String edited = new String(file, StandardCharsets.UTF_8).replace("\nW63;ARRIVE;A;7;", "\nW63;ARRIVE;A;8;");
        TemplatePreview preview = register.preview(edited.getBytes(StandardCharsets.UTF_8));
        assertThat(preview.reading().isUsable()).isTrue();
        assertThat(preview.difference().rows()).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(TemplateDifference.Kind.CHANGED);
            assertThat(row.cells()).containsExactly(new TemplateDifference.Cell("offset_days", "7", "8"));
        });
        long upload = uploads.keep(new UploadDesk.KeepUpload(
                TemplateDesk.UPLOAD_PURPOSE, 0, "template.csv", edited.getBytes(StandardCharsets.UTF_8)));
        int seen = number();
        assertThat(desk.importUpload(new TemplateDesk.ImportTemplate(seen, upload)))
                .isEqualTo(seen + 1);
        refused("stale", () -> desk.importUpload(new TemplateDesk.ImportTemplate(seen, upload)));
        refused("upload-used", () -> desk.importUpload(new TemplateDesk.ImportTemplate(seen + 1, upload)));
    }

    @Test
    void aFileOfSomebodyElseOrOfAnotherKindIsNotTaken() {
        long hers = uploads.keep(new UploadDesk.KeepUpload(TemplateDesk.UPLOAD_PURPOSE, 0, "a.csv", register.file()));
        long nonsense = uploads.keep(
                new UploadDesk.KeepUpload(TemplateDesk.UPLOAD_PURPOSE, 0, "a.xlsx", new byte[] {'P', 'K', 3, 4}));
        int seen = number();
        assertThat(flaws(() -> desk.importUpload(new TemplateDesk.ImportTemplate(seen, nonsense))))
                .extracting(Flaw::kind)
                .contains(Flaw.Kind.COLUMN_MISSING);
        As.account(Given.anAccount(Role.WELCOME));
        assertThatThrownBy(() -> desk.importUpload(new TemplateDesk.ImportTemplate(seen, hers)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void nobodyElseSeesOrChangesTheTemplate() {
        int seen = number();
        for (Role role : List.of(Role.HOST, Role.GUEST, Role.TASK_OWNER, Role.ADMINISTRATOR)) {
            As.account(Given.anAccount(role));
            assertThatThrownBy(register::newest).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> desk.removeTask(new TemplateDesk.RemoveTask(seen, "W80")))
                    .isInstanceOf(NotPermitted.class);
        }
    }
}
