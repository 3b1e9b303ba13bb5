package org.sojourn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sojourn.access.Role;
import org.sojourn.access.Unit;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.access.accounts.MandateDesk;
import org.sojourn.applications.ApplicationDesk;
import org.sojourn.calls.AskedStep;
import org.sojourn.calls.AskedStepDesk;
import org.sojourn.calls.CallDesk;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.partners.ImportPlaces;
import org.sojourn.partners.PartnerRegister;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceDesk;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Installation;
import org.sojourn.students.StudentDesk;
import org.sojourn.vocabulary.AcademicYear;
import org.sojourn.vocabulary.Programme;

/**
 * What the demo tells: a call whose deadline was yesterday, with seven students and the small example every reason can be
 * followed in by hand; and a call that is still open, with sixty students and twelve places. Forty of
 * them are known from a list of the Dean's office.
 */
@ApplicationScoped
public class DemoStory {
    private static final AcademicYear SMALL = new AcademicYear(2027);
    private static final AcademicYear LARGE = new AcademicYear(2028);
    private static final int BEGAN = 42;

    @Inject
    private AccountDesk accounts;

    @Inject
    private MandateDesk mandates;

    @Inject
    private PartnerRegister partners;

    @Inject
    private DemoUniversities universities;

    @Inject
    private DemoPlaces details;

    @Inject
    private DemoDocuments documents;

    @Inject
    private DemoVisits visits;

    @Inject
    private DemoStays stays;

    @Inject
    private PlaceDesk placeDesk;

    @Inject
    private PlaceRegister places;

    @Inject
    private CallDesk callDesk;

    @Inject
    private AskedStepDesk steps;

    @Inject
    private CallRegister calls;

    @Inject
    private ApplicationDesk applications;

    @Inject
    private StudentDesk students;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Installation installation;

    @Transactional(rollbackOn = Exception.class)
    public void tell() {
        Staff staff = people();
        universities.arrive();
        LocalDateTime today = midnight();
        clock.setOffset(-BEGAN * 24L * 3600);
        rounds(today);
        clock.setOffset(0);
        goOn(staff);
    }

    private void rounds(LocalDateTime today) {
        open(new Round(
                new CallDesk.Terms(
                        "Hauptrunde 2027/28",
                        "Main round 2027/28",
                        SMALL,
                        today.minusDays(BEGAN - 1L),
                        today.minusMinutes(1),
                        7),
                RuleBook.pointsGiven(),
                Set.of(),
                "call-a"));
        open(new Round(
                new CallDesk.Terms(
                        "Hauptrunde 2028/29",
                        "Main round 2028/29",
                        LARGE,
                        today.minusDays(7),
                        today.plusDays(22).minusMinutes(1),
                        7),
                RuleBook.standard(),
                Set.of(AskedStep.MOTIVATION, AskedStep.LANGUAGE_PROOF),
                "call-b"));
        recorded("studierende-2026.xlsx");
    }

    private void goOn(Staff staff) {
        unitsAndDeputies();
        documents.arrive(staff.officer());
        visits.arrive(staff.host(), staff.welcome());
        stays.arrived(staff.host());
        installation.demoIsLoaded();
    }

    private LocalDateTime midnight() {
        return clock.now().atZone(DatabaseClock.ZONE).toLocalDate().atStartOfDay();
    }

    /** The Dean's office sends its list. */
    private void recorded(String listed) {
        students.importStudents(new StudentDesk.ImportStudents(listed, file(listed), false, null));
    }

    /** Whoever runs the office, hosts guests, and welcomes them. */
    private record Staff(long officer, long host, long welcome) {}

    private Staff people() {
        long officer = staff("Dr. Miriam", "Weiss", "miriam.weiss", Role.COORDINATOR);
        staff("Prof. Petra", "Hahn", "petra.hahn", Role.APPROVER);
        long host = staff("Jonas", "Lindner", "jonas.lindner", Role.READER);
        long welcome = staff("Katrin", "Vogel", "katrin.vogel", Role.ADMINISTRATOR);
        staff("Elif", "Aydin", "elif.aydin", Role.AUDITOR);
        staff("Ulrike", "Thoma", "ulrike.thoma", Role.HARDSHIP);
        staff("Henrik", "Lorenz", "henrik.lorenz", Role.HARDSHIP);
        return new Staff(officer, host, welcome);
    }

    private long staff(String given, String family, String mailbox, Role role) {
        return accounts.open(new AccountDesk.OpenAccount(given, family, mailbox + "@example.org", Set.of(role)));
    }

    /** One responsible for a programme, one for a partner, who also stands in for the first for two weeks. */
    private void unitsAndDeputies() {
        long programme = staff("Dr. Tobias", "Reinhold", "tobias.reinhold", Role.READER);
        long partner = staff("Selin", "Kaya", "selin.kaya", Role.READER);
        Unit dentistry = Unit.of(Programme.DENTISTRY);
        only(programme, dentistry);
        only(partner, Unit.ofPartner(partners.byCode("KCL").orElseThrow().id()));
        LocalDate today = clock.now().atZone(DatabaseClock.ZONE).toLocalDate();
        mandates.nameDeputyFor(
                programme, new MandateDesk.NameDeputy(partner, Role.COORDINATOR, dentistry, today, today.plusDays(14)));
    }

    /** All within the story's one transaction, so that the account has its first version throughout. */
    private void only(long accountId, Unit unit) {
        mandates.give(new MandateDesk.GiveRole(accountId, 1, Role.COORDINATOR, unit, null, null));
        mandates.take(new MandateDesk.TakeRole(accountId, 1, Role.READER, Unit.FACULTY));
    }

    private void open(Round round) {
        String sheet = round.files() + "-places.xlsx";
        AcademicYear year = round.terms().year();
        placeDesk.importPlaces(new ImportPlaces(year, sheet, file(sheet), false));
        details.tell(year);
        long id = callDesk.create(new CallDesk.CreateCall(round.terms()));
        Set<Long> offered =
                places.ofYear(year).stream().map(PlaceCard::id).collect(Collectors.toCollection(TreeSet::new));
        callDesk.choosePlaces(new CallDesk.ChoosePlaces(id, version(id), offered));
        callDesk.saveRules(new CallDesk.SaveRules(id, version(id), round.rules()));
        steps.ask(new AskedStepDesk.AskSteps(id, Set.of(), round.asked()));
        callDesk.open(new CallDesk.OpenCall(id, version(id)));
        String applicants = round.files() + "-applicants.xlsx";
        applications.importApplicants(new ApplicationDesk.ImportApplicants(id, applicants, file(applicants), false));
    }

    /** @param files beginning of the names of its two lists */
    private record Round(CallDesk.Terms terms, RuleBook rules, Set<AskedStep> asked, String files) {}

    private int version(long callId) {
        return calls.call(callId).orElseThrow().version();
    }

    private static byte[] file(String name) {
        try (InputStream in = DemoStory.class.getResourceAsStream("/org/sojourn/demo/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
