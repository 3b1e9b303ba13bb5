package org.sojourn.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.applications.ApplicationDesk;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Faults;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.offers.OfferDesk;
import org.sojourn.partners.ImportPlaces;
import org.sojourn.partners.PartnerDesk;
import org.sojourn.partners.PartnerFacts;
import org.sojourn.partners.PlaceDesk;
import org.sojourn.platform.Reply;
import org.sojourn.platform.Seal;
import org.sojourn.platform.Submission;
import org.sojourn.platform.Submissions;
import org.sojourn.vocabulary.AcademicYear;

/**
 * Statement by statement, the commit included, one fails in each way a server can fail. Without another try nothing at all
 * is left behind; with it the act succeeds, once.
 */
@ContainerTest
class StatementFaultsIT {
    private static final List<Faults.Kind> KINDS = List.of(Faults.Kind.values());

    /**
     * One act on data of its own.
     *
     * @param act what is tried
     * @param effect how often it has taken effect
     */
    private record Case(Runnable act, LongSupplier effect) {}

    @Inject
    Submissions submissions;

    @Inject
    OfferDesk offers;

    @Inject
    ApplicationDesk applications;

    @Inject
    PartnerDesk partners;

    @Inject
    PlaceDesk places;

    @Inject
    RunDesk runs;

    @Inject
    ExampleCall example;

    @AfterEach
    void everythingIsRight() {
        Faults.stop();
        Given.theClockIsAheadBy(Duration.ZERO);
    }

    @Test
    void anAcceptedOffer() {
        assertThat(sweep(this::anOffer, KINDS.size())).isGreaterThan(10 * KINDS.size());
    }

    private Case anOffer() {
        long call = Given.aClosedCall();
        long place = Given.aPlace(1);
        Given.seats(call, place, null, 1);
        long offer = Given.anOffer(Given.aReleasedRun(call), As.student(), place);
        return new Case(
                () -> offers.accept(new OfferDesk.AnswerOffer(offer, 1)),
                () -> Sql.number(
                        "SELECT COUNT(*) FROM place_offer o JOIN seat_count s ON s.call_id = o.call_id AND s.taken = 1"
                                + " WHERE o.id = ? AND o.status = 'ACCEPTED' AND (SELECT COUNT(*) FROM journal_entry"
                                + " WHERE object_type = 'place_offer' AND object_id = o.id) = 1",
                        offer));
    }

    @Test
    void aSubmittedApplication() {
        assertThat(sweep(this::anApplication, 1)).isGreaterThan(10);
    }

    private Case anApplication() {
        long call = Given.aClosedCall();
        Sql.change("UPDATE exchange_call SET closes_at = '2037-01-01', closes_local = '2037-01-01' WHERE id = ?", call);
        long application = Given.anApplication(call, As.student());
        long place = Given.aPlace(1);
        Sql.change("INSERT INTO call_place (call_id, place_id) VALUES (?, ?)", call, place);
        Sql.change("INSERT INTO wish (application_id, position, place_id) VALUES (?, 1, ?)", application, place);
        Sql.change("UPDATE application SET status = 'DRAFT', submitted_at = NULL WHERE id = ?", application);
        return new Case(
                () -> applications.submit(new ApplicationDesk.SubmitApplication(application, 1)),
                () -> Sql.number(
                        "SELECT COUNT(*) FROM application a JOIN journal_entry j ON j.object_type = 'application'"
                                + " AND j.object_id = a.id WHERE a.id = ? AND a.status = 'SUBMITTED'",
                        application));
    }

    @Test
    void anImportedList() {
        assertThat(sweep(this::aList, 1)).isGreaterThan(10);
    }

    private Case aList() {
        As.coordinator();
        String code = "F" + Given.number() % 1_000_000;
        long partner = partners.create(new PartnerDesk.CreatePartner(
                new PartnerFacts(code, "University " + code, "Uni " + code, "Lund", "SE", null, null, null, null),
                false));
        long agreement = partners.agree(
                new PartnerDesk.Agree(partner, "Erasmus+", new AcademicYear(2030), new AcademicYear(2100)));
        byte[] rows = ("Kürzel;Partner;Semester;Dauer (Wochen);Plätze;Pool;Plätze im Pool;Sprache;Niveau\n"
                        + ";%s;Winter;20;2;;;en;B2\n;%s;Sommer;20;2;;;en;B2\n".formatted(code, code))
                .getBytes(StandardCharsets.UTF_8);
        return new Case(
                () -> places.importPlaces(new ImportPlaces(new AcademicYear(2044), "liste.csv", rows, false)),
                () -> Sql.number("SELECT COUNT(*) / 2 FROM exchange_place WHERE agreement_id = ?", agreement));
    }

    @Test
    void aRelease() {
        assertThat(sweep(this::anApprovedRun, 1)).isGreaterThan(20);
    }

    private Case anApprovedRun() {
        Given.theClockIsAheadBy(Duration.ZERO);
        long call = example.closed();
        RunDesk.MoveRun run = example.approved(call);
        return new Case(
                () -> runs.release(run),
                () -> Sql.number(
                        "SELECT (SELECT COUNT(*) FROM place_offer WHERE call_id = c.id) / 5"
                                + " * EXISTS (SELECT 1 FROM seat_count WHERE call_id = c.id)"
                                + " * (c.seed_published IS NOT NULL) FROM exchange_call c WHERE c.id = ?",
                        call));
    }

    /**
     * @param kindsEach how many kinds of faults each statement meets; the kinds go round
     * @return how many faults there were
     */
    private int sweep(Supplier<Case> make, int kindsEach) {
        Case first = make.get();
        Faults.count();
        once(first);
        int statements = Faults.stop().size();
        assertThat(first.effect().getAsLong()).isEqualTo(1);
        int faults = 0;
        for (int at = 1; at <= statements; at++)
            for (int kind = 0; kind < kindsEach; kind++) {
                one(make.get(), at, KINDS.get((at + kind) % KINDS.size()));
                faults++;
            }
        return faults;
    }

    private void one(Case which, int at, Faults.Kind kind) {
        String where = kind + " at statement " + at;
        List<String> before = tables();
        assertThat(which.effect().getAsLong()).as(where).isZero();
        tryOnlyOnce(which, at, kind);
        assertThat(tables()).as("left behind by " + where).isEqualTo(before);
        Faults.failAt(at, kind);
        try {
            once(which);
        } catch (RuntimeException e) {
            throw new AssertionError(where + " after " + Faults.stop(), e);
        }
        Faults.stop();
        assertThat(which.effect().getAsLong()).as(where).isEqualTo(1);
    }

    /** Within a transaction of the test nobody tries again; it is undone whether something failed or not. */
    private void tryOnlyOnce(Case which, int at, Faults.Kind kind) {
        try {
            UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
            transaction.begin();
            Faults.failAt(at, kind);
            try {
                once(which);
            } catch (RuntimeException expected) {
                assertThat(expected).isNotNull();
            } finally {
                Faults.stop();
                transaction.rollback();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void once(Case which) {
        Submission sent = new Submission(1, Seal.secret(), "");
        submissions.once(sent, () -> {
            which.act().run();
            return new Reply("/", List.of(), false);
        });
    }

    /** Every table with the checksum of its rows; the journal's chain is forged by a job of its own. */
    private static List<String> tables() {
        String names =
                Sql.rows("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()").stream()
                        .map(row -> (String) row.get(0))
                        .filter(name -> !name.matches("flyway.*|journal_(seal|head)|background_job"))
                        .sorted()
                        .collect(Collectors.joining(", "));
        Stream<String> sums = Sql.rows("CHECKSUM TABLE " + names).stream().map(List::toString);
        return sums.toList();
    }
}
