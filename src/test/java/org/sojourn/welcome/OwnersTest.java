package org.sojourn.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sojourn.access.Caller;
import org.sojourn.access.Mandate;
import org.sojourn.access.Role;
import org.sojourn.access.Unit;
import org.sojourn.welcome.core.Kind;
import org.sojourn.welcome.core.LegalForm;
import org.sojourn.welcome.core.OwnerRole;

class OwnersTest {
    private static final long GUEST = 1;
    private static final long HOST = 2;
    private static final long SECRETARY = 3;
    private static final long BUDDY = 4;
    private static final long OTHER = 9;

    private static Visit visit(Long secretary, Long buddy) {
        VisitFacts facts = new VisitFacts(
                Kind.POSTDOC,
                LegalForm.EMPLOYED,
                Set.of("NG"),
                LocalDate.of(1990, 5, 17),
                LocalDate.of(2027, 6, 1),
                LocalDate.of(2029, 5, 31),
                Set.of(),
                Set.of(),
                Set.of());
        return new Visit(facts, "MK1", "", LocalDate.of(2026, 11, 23))
                .of(GUEST, HOST, 1)
                .helpedBy(secretary, buddy, null);
    }

    private static Owners owners(long account, Mandate... held) {
        return new Owners(new Caller(account, "Somebody", List.of(held)));
    }

    private static Mandate held(Role role) {
        return new Mandate(role, Unit.FACULTY, 0, "");
    }

    @Test
    void theHostAnswersForHisTasksAndHisDeputyDoesThem() {
        Visit visit = visit(null, null);
        assertThat(owners(HOST, held(Role.HOST)).isByName(visit, OwnerRole.HOST, null))
                .isTrue();
        Mandate inHisPlace = new Mandate(Role.HOST, Unit.FACULTY, HOST, "Host");
        assertThat(owners(OTHER, inHisPlace).isByName(visit, OwnerRole.HOST, null))
                .isTrue();
        assertThat(owners(OTHER, held(Role.HOST)).isByName(visit, OwnerRole.HOST, null))
                .isFalse();
    }

    @Test
    void whoStandsInForAnotherRoleOfTheHostIsNotTheHost() {
        Mandate asReader = new Mandate(Role.READER, Unit.FACULTY, HOST, "Host");
        assertThat(owners(OTHER, asReader).isByName(visit(null, null), OwnerRole.HOST, null))
                .isFalse();
        assertThat(owners(OTHER, asReader).isInvolved(visit(null, null))).isFalse();
    }

    @Test
    void withoutABuddyTheHostMeetsTheGuest() {
        Owners host = owners(HOST, held(Role.HOST));
        assertThat(host.isByName(visit(null, null), OwnerRole.BUDDY, null)).isTrue();
        assertThat(host.isByName(visit(null, BUDDY), OwnerRole.BUDDY, null)).isFalse();
        assertThat(owners(BUDDY, held(Role.READER)).isByName(visit(null, BUDDY), OwnerRole.BUDDY, null))
                .isTrue();
    }

    @Test
    void withoutASecretaryTheOfficeAnswers() {
        Caller office = new Caller(
                OTHER, "Office", List.of(new Mandate(Role.TASK_OWNER, Unit.ofOffice("HOST_SECRETARIAT"), 0, "")));
        assertThat(Owners.isOfOffice(
                        office.scope(Role.TASK_OWNER), visit(null, null), OwnerRole.HOST_SECRETARIAT, null))
                .isTrue();
        assertThat(Owners.isOfOffice(
                        office.scope(Role.TASK_OWNER), visit(SECRETARY, null), OwnerRole.HOST_SECRETARIAT, null))
                .isFalse();
        assertThat(owners(SECRETARY, held(Role.READER))
                        .isByName(visit(SECRETARY, null), OwnerRole.HOST_SECRETARIAT, null))
                .isTrue();
    }

    @Test
    void anOfficeAnswersForItselfOnly() {
        Caller hr = new Caller(OTHER, "HR", List.of(new Mandate(Role.TASK_OWNER, Unit.ofOffice("HR"), 0, "")));
        Visit visit = visit(null, null);
        assertThat(Owners.isOfOffice(hr.scope(Role.TASK_OWNER), visit, OwnerRole.HR, null))
                .isTrue();
        assertThat(Owners.isOfOffice(hr.scope(Role.TASK_OWNER), visit, OwnerRole.IT, null))
                .isFalse();
        assertThat(Owners.isOfOffice(hr.scope(Role.TASK_OWNER), visit, OwnerRole.OCCUPATIONAL_HEALTH, null))
                .isFalse();
    }

    @Test
    void whatWasGivenAwayIsItsNewOwnersAlone() {
        VisitTask given = new VisitTask(5, "W08");
        given.handTo(OTHER);
        Visit visit = visit(null, null);
        Caller hr = new Caller(HOST, "HR", List.of(new Mandate(Role.TASK_OWNER, Unit.ofOffice("HR"), 0, "")));
        assertThat(Owners.isOfOffice(hr.scope(Role.TASK_OWNER), visit, OwnerRole.HR, given))
                .isFalse();
        assertThat(owners(OTHER, held(Role.READER)).isMine(visit, OwnerRole.HR, given))
                .isTrue();
    }

    @Test
    void nobodyDoesWhatHappensByItself() {
        for (Role role : Role.values())
            assertThat(owners(HOST, held(role)).isMine(visit(null, null), OwnerRole.SYSTEM, null))
                    .as(role.name())
                    .isFalse();
    }

    @Test
    void everyOfficeOfTheTemplateCanHaveMembers() {
        for (OwnerRole role : OwnerRole.values())
            if (Owners.isOffice(role))
                assertThat(Unit.of("OFFICE " + role).takes(Role.TASK_OWNER)).isTrue();
    }
}
