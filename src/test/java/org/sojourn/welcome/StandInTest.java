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

class StandInTest {
    private static final long HOST = 2;
    private static final long READER = 9;

    private static final Visit VISIT = new Visit(
                    new VisitFacts(
                            Kind.POSTDOC,
                            LegalForm.EMPLOYED,
                            Set.of("NG"),
                            LocalDate.of(1990, 5, 17),
                            LocalDate.of(2027, 6, 1),
                            LocalDate.of(2029, 5, 31),
                            Set.of(),
                            Set.of(),
                            Set.of()),
                    "MK1",
                    "",
                    LocalDate.of(2026, 11, 23))
            .of(1, HOST, 1);

    private static String name(OwnerRole role, VisitTask task, Mandate... held) {
        return StandIn.name(new Caller(READER, "Reader", List.of(held)), VISIT, role, task);
    }

    private static Mandate of(Role role, Unit unit, long instead, String name) {
        return new Mandate(role, unit, instead, name);
    }

    @Test
    void aDeputyReadsForWhomSheDoesTheTask() {
        Mandate instead = of(Role.HOST, Unit.FACULTY, HOST, "Jonas Lindner");
        assertThat(name(OwnerRole.HOST, null, instead)).isEqualTo("Jonas Lindner");
        assertThat(name(OwnerRole.BUDDY, null, instead))
                .as("the host meets the guest")
                .isEqualTo("Jonas Lindner");
        assertThat(name(OwnerRole.HR, null, instead)).isEmpty();
    }

    @Test
    void whatWasGivenToHerIsHerOwn() {
        VisitTask given = new VisitTask(5, "W08");
        given.handTo(READER);
        assertThat(name(OwnerRole.HOST, given, of(Role.HOST, Unit.FACULTY, HOST, "Jonas Lindner")))
                .isEmpty();
    }

    @Test
    void anOfficeIsNamedOnlyToWhoIsNotOfItHerself() {
        Mandate instead = of(Role.TASK_OWNER, Unit.ofOffice("HR"), 7, "Sabine Kern");
        assertThat(name(OwnerRole.HR, null, instead)).isEqualTo("Sabine Kern");
        assertThat(name(OwnerRole.IT, null, instead)).isEmpty();
        assertThat(name(OwnerRole.HR, null, instead, of(Role.TASK_OWNER, Unit.ofOffice("HR"), 0, "")))
                .isEmpty();
        assertThat(name(OwnerRole.WELCOME_SERVICE, null, of(Role.WELCOME, Unit.FACULTY, 7, "Katrin Vogel")))
                .isEqualTo("Katrin Vogel");
    }
}
