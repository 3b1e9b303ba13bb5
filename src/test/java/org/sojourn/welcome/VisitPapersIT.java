package org.sojourn.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import org.sojourn.documents.DocumentCheckDesk;
import org.sojourn.documents.DocumentRegister;
import org.sojourn.documents.inspect.Papers;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.contact.ContactDesk;
import org.sojourn.welcome.contact.ContactRegister;

@ContainerTest
class VisitPapersIT {
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 5);

    @Inject
    PaperDesk desk;

    @Inject
    TaskDesk tasks;

    @Inject
    TaskRegister register;

    @Inject
    ChangeDesk changes;

    @Inject
    VisitRegister visits;

    @Inject
    DocumentRegister documents;

    @Inject
    DocumentCheckDesk check;

    @Inject
    ContactDesk contactDesk;

    @Inject
    ContactRegister contacts;

    private long guest;
    private long host;
    private long visit;

    @BeforeEach
    void aVisit() {
        guest = Given.anAccount(Role.GUEST);
        host = Given.anAccount(Role.HOST);
        visit = Given.aVisit(guest, host);
    }

    private static long office(String key) {
        long id = Given.anAccount(Role.TASK_OWNER);
        Sql.change("UPDATE account_role SET unit = ? WHERE account_id = ?", "OFFICE " + key, id);
        return id;
    }

    private PaperDesk.GivePaper paper(String code, String... also) {
        return new PaperDesk.GivePaper(visit, code, Set.of(also), "degree.pdf", Papers.pdf(1));
    }

    private PaperDesk.UsePaper use(String code, long document) {
        return new PaperDesk.UsePaper(visit, code, document);
    }

    private TaskCard card(String code) {
        return register.myTask(visit, code).orElseThrow();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void aPaperIsGivenOnceAndGoesToEverybodyWhoseStepNeedsIt() {
        As.account(guest);
        assertThat(card("W04").needing()).extracting(Beside::code).contains("W08", "W10");
        long document = desk.giveMine(paper("W04", "W08", "W13"));
        assertThat(card("W04").papers()).extracting(PaperRow::fileName).containsExactly("degree.pdf");
        assertThat(card("W12").earlier()).extracting(PaperRow::documentId).containsExactly(document);
        desk.useMineAgain(use("W12", document));
        assertThat(card("W12").papers()).hasSize(1);
        refused("paper-is-there", () -> desk.useMineAgain(use("W12", document)));
        As.account(office("HR"));
        assertThat(card("W08").papers()).allMatch(PaperRow::isOpen);
        assertThat(desk.openMine(use("W08", document)).content()).isNotEmpty();
        assertThat(
                        Sql.number(
                                "SELECT COUNT(*) FROM journal_entry WHERE act = 'welcome.paper-opened' AND object_type = 'visit_paper'"))
                .isPositive();
        assertThat(Sql.number("SELECT COUNT(*) FROM visit_paper WHERE visit_id = ? AND code = 'W13'", visit))
                .as("what is the guest’s own step is not somebody else’s")
                .isZero();
    }

    @Test
    void nobodyOpensThePaperOfAStepThatIsNotHers() {
        As.account(guest);
        long document = desk.giveMine(paper("W04", "W08"));
        As.account(host);
        assertThat(card("W04").papers())
                .as("the host sees that it is there")
                .hasSize(1)
                .allSatisfy(paper -> {
                    assertThat(paper.fileName()).isEmpty();
                    assertThat(paper.isOpen()).isFalse();
                });
        assertThatThrownBy(() -> desk.openMine(use("W04", document))).isInstanceOf(NotPermitted.class);
        refused("document-unknown", () -> desk.openMine(use("W02", document)));
        refused("document-unknown", () -> desk.useMineAgain(use("W02", document)));
        As.account(office("INTERNATIONAL_OFFICE"));
        refused("document-unknown", () -> desk.openMine(use("W10", document)));
        assertThatThrownBy(() -> desk.openMine(use("W08", document))).isInstanceOf(NotPermitted.class);
        As.account(Given.anAccount(Role.GUEST));
        assertThatThrownBy(() -> desk.openMine(use("W04", document))).isInstanceOf(NotPermitted.class);
        As.coordinator();
        assertThatThrownBy(() -> check.open(document)).isInstanceOf(Refusal.class);
        assertThat(documents.one(document)).isEmpty();
        assertThat(documents.waiting(1).rows()).noneMatch(row -> row.id() == document);
        As.account(Given.anAccount(Role.WELCOME));
        assertThat(desk.open(use("W04", document)).name()).isEqualTo("degree.pdf");
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefusedAndNothingIsKept() {
        As.account(guest);
        byte[] text = "no pdf at all".getBytes(StandardCharsets.UTF_8);
        refused(
                "document-type",
                () -> desk.giveMine(new PaperDesk.GivePaper(visit, "W04", Set.of(), "degree.pdf", text)));
        refused(
                "document-empty",
                () -> desk.giveMine(new PaperDesk.GivePaper(visit, "W04", Set.of(), "degree.pdf", new byte[0])));
        refused("paper-of-health", () -> desk.giveMine(paper("W21")));
        assertThat(Sql.number("SELECT COUNT(*) FROM document WHERE account_id = ?", guest))
                .isZero();
        assertThat(card("W04").papers()).isEmpty();
    }

    @Test
    void whatProvesAStepThatIsDoneStays() {
        As.account(guest);
        long document = desk.giveMine(paper("W04"));
        long wrong = desk.giveMine(paper("W04"));
        desk.takeMineAway(use("W04", wrong));
        assertThat(Sql.number("SELECT COUNT(*) FROM document WHERE id = ?", wrong))
                .as("with its last step the file goes")
                .isZero();
        tasks.completeMine(new TaskDesk.CompleteTask(visit, "W04", 0, LONG_AGO, null, null));
        refused("evidence-stays", () -> desk.takeMineAway(use("W04", document)));
        changes.changeMine(new ChangeDesk.ChangeMyVisit(visit, 1, LocalDate.of(2027, 7, 1), Set.of(), Set.of()));
        assertThat(card("W04").papers()).extracting(PaperRow::documentId).containsExactly(document);
    }

    @Test
    void aPaperIsNeededUntilTheVisitEndsAndNoLonger() {
        As.account(guest);
        long document = desk.giveMine(paper("W04"));
        String asked = "SELECT needed_until FROM document WHERE id = ?";
        assertThat(Sql.text(asked, document)).isEqualTo("2029-05-31");
        As.account(host);
        VisitFacts facts = visits.hosted(visit).orElseThrow().facts();
        changes.changeHosted(
                new ChangeDesk.ChangeVisit(visit, 1, facts.between(facts.arrival(), LocalDate.of(2028, 5, 31))));
        assertThat(Sql.text(asked, document)).isEqualTo("2028-05-31");
        assertThat(Sql.text("SELECT CAST(kept_from AS DATE) FROM document WHERE id = ?", document))
                .isEqualTo("2028-05-31");
    }

    @Test
    void whoCaresForGuestsShowsANumberAndAPhoto() {
        long office = Given.anAccount(Role.WELCOME);
        As.account(office);
        refused("contact-phone", () -> contactDesk.say(new ContactDesk.SayContact(0, "call me", null, false)));
        refused("contact-photo-kind", () -> contactDesk.say(new ContactDesk.SayContact(0, "", Papers.pdf(1), false)));
        refused(
                "contact-photo-large",
                () -> contactDesk.say(new ContactDesk.SayContact(0, "", new byte[(1 << 20) + 1], false)));
        contactDesk.say(new ContactDesk.SayContact(0, "+49 351 458 0", Papers.png(40, 40), false));
        As.account(guest);
        assertThat(contacts.of(office).phone()).isEqualTo("+49 351 458 0");
        assertThat(contacts.photo(office).orElseThrow().mediaType()).isEqualTo("image/png");
        As.account(office);
        refused("stale", () -> contactDesk.say(new ContactDesk.SayContact(0, "", null, true)));
        contactDesk.say(new ContactDesk.SayContact(1, "", null, true));
        assertThat(contacts.mine().hasPhoto()).isFalse();
        As.student();
        assertThatThrownBy(() -> contacts.photo(office)).isInstanceOf(NotPermitted.class);
    }
}
