package org.sojourn.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.applications.ApplicationDesk;
import org.sojourn.calls.CallDesk;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.SeatRule;
import org.sojourn.calls.rules.SeatRules;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.partners.ImportPlaces;
import org.sojourn.partners.PartnerDesk;
import org.sojourn.partners.PartnerFacts;
import org.sojourn.partners.PlaceDesk;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.vocabulary.AcademicYear;

/**
 * What a run of a whole faculty takes in the warm server, from the button until the request that waits for it goes on: 500 students with five wishes
 * each for 100 places in pools, the standard rules with reserves, scores, reasons, certificate, everything stored. Run by
 * {@code mvn -Pfigures}; written to {@code faculty.md} in the server's folder, {@code target/container}.
 */
@ContainerTest
class FacultyRunFigures {
    private static final AcademicYear YEAR = new AcademicYear(2036);
    private static final OperatingSystemMXBean SERVER =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int PARTNERS = 25;
    private static final int STUDENTS = 500;
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 31;

    private final Random random = new Random(7);
    private final List<String> codes = new ArrayList<>();

    @Inject
    PartnerDesk partners;

    @Inject
    PlaceDesk places;

    @Inject
    CallDesk calls;

    @Inject
    CallRegister register;

    @Inject
    ApplicationDesk applications;

    @Inject
    DatabaseClock clock;

    @Inject
    OrderDesk orders;

    @Inject
    OrderRegister ordered;

    @Inject
    RunRegister kept;

    @Test
    void aRunOfAWholeFacultyInTheWarmServer() throws IOException {
        As.coordinator();
        long call = closedCall();
        double[] millis = new double[ROUNDS];
        double[] own = new double[ROUNDS];
        long run = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long before = System.nanoTime();
            long worked = SERVER.getProcessCpuTime();
            long order = orders.order(call);
            ordered.await(order);
            if (round >= 0) {
                millis[round] = (System.nanoTime() - before) / 1e6;
                own[round] = (SERVER.getProcessCpuTime() - worked) / 1e6;
            }
            run = kept(order);
        }
        Arrays.sort(millis);
        Arrays.sort(own);
        RunCard card = kept.run(run).orElseThrow();
        assertThat(card.violations()).isZero();
        String line = String.format(
                Locale.ROOT,
                "%d students, %d places, %d wishes, %d placed: median %.0f ms, best %.0f ms, worst %.0f ms of %d runs;"
                        + " processor time of the whole server %.0f ms.",
                card.students(),
                codes.size(),
                card.wishes(),
                card.placed(),
                millis[ROUNDS / 2],
                millis[0],
                millis[ROUNDS - 1],
                ROUNDS,
                own[ROUNDS / 2]);
        Files.writeString(Path.of(System.getProperty("java.io.tmpdir"), "faculty.md"), line + "\n");
        Given.theClockIsAheadBy(Duration.ZERO);
    }

    /** The run of an order; a request waits a second at most, on a busy machine the run may take longer. */
    private long kept(long order) {
        OrderCard card = ordered.order(order).orElseThrow();
        while (card.isAlive()) card = ordered.order(order).orElseThrow();
        return card.runId();
    }

    private long closedCall() {
        Set<Long> offered = offered();
        LocalDateTime today = LocalDateTime.ofInstant(clock.now(), DatabaseClock.ZONE)
                .toLocalDate()
                .atStartOfDay();
        long id = calls.create(new CallDesk.CreateCall(
                new CallDesk.Terms("Fakultät", "Faculty", YEAR, today.minusDays(1), today.plusDays(7), 7)));
        calls.choosePlaces(new CallDesk.ChoosePlaces(id, version(id), offered));
        calls.saveRules(new CallDesk.SaveRules(id, version(id), rules()));
        calls.open(new CallDesk.OpenCall(id, version(id)));
        applications.importApplicants(new ApplicationDesk.ImportApplicants(id, "applicants.csv", applicants(), false));
        Given.theClockIsAheadBy(Duration.ofDays(10));
        return id;
    }

    private int version(long call) {
        return register.callForOffice(call).orElseThrow().version();
    }

    /** The standard book with a seat at every tenth place kept for those who go for the first time. */
    private RuleBook rules() {
        List<SeatRule> reserves = new ArrayList<>();
        for (int place = 0; place < codes.size(); place += 10)
            reserves.add(SeatRule.reserve(codes.get(place), "FIRST_TIMER", 1));
        return RuleBook.standard().with(SeatRules.PLAIN.with(reserves));
    }

    /** Four places at each of the partners, with a pool around them that has a seat too few. */
    private Set<Long> offered() {
        StringBuilder csv =
                new StringBuilder("Code;Partner;Term;Kind;Length (weeks);Places;Pool;Pool places;Language;Level\n");
        for (int p = 0; p < PARTNERS; p++) {
            String partner = "Q" + Given.number() % 1_000_000;
            PartnerFacts facts = new PartnerFacts(partner, partner, partner, "Lund", "SE", null, null, null, null);
            long id = partners.create(new PartnerDesk.CreatePartner(facts, false));
            partners.agree(new PartnerDesk.Agree(id, partner, new AcademicYear(2030), new AcademicYear(2040)));
            int[] seats = {3 + random.nextInt(6), 3 + random.nextInt(6), 1 + random.nextInt(3), 1 + random.nextInt(3)};
            String pool = partner + ";" + (Arrays.stream(seats).sum() - 1) + ";English;B2\n";
            csv.append(place(partner, "W", "Winter;Semester;20", seats[0]) + pool);
            csv.append(place(partner, "S", "Summer;Semester;20", seats[1]) + pool);
            csv.append(place(partner, "W-PJ", "Winter;Practical-year tertial;16", seats[2]) + pool);
            csv.append(place(partner, "S-PJ", "Summer;Practical-year tertial;16", seats[3]) + pool);
        }
        var sheet = new ImportPlaces(YEAR, "places.csv", csv.toString().getBytes(StandardCharsets.UTF_8), false);
        return Set.copyOf(places.importPlaces(sheet).placeIds());
    }

    private String place(String partner, String kind, String terms, int seats) {
        codes.add(partner + "-" + kind);
        return partner + "-" + kind + ";" + partner + ";" + terms + ";" + seats + ";";
    }

    private byte[] applicants() {
        StringBuilder csv = new StringBuilder("Student number;Given name;Family name;E-mail;Programme;Semester;M1"
                + " grade;Motivation;Engagement;Progress;Language English;Categories;Wish 1;Wish 2;Wish 3;Wish"
                + " 4;Wish 5\n");
        for (int s = 0; s < STUDENTS; s++) {
            long number = Given.number();
            csv.append(number + ";Nr;" + number + ";nr" + number + "@example.org;Medicine;" + (5 + random.nextInt(6)));
            csv.append(";" + (1 + random.nextInt(3)) + "." + random.nextInt(10) + ";" + random.nextInt(21) + ".0;");
            csv.append(random.nextInt(11) + ".0;" + random.nextInt(6) + ".0;");
            csv.append(List.of("B1", "B2", "C1", "C2").get(random.nextInt(4)));
            csv.append(random.nextInt(3) == 0 ? ";first timer;" : ";;");
            csv.append(String.join(";", wishes()) + "\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The better of two drawn, so that some places are wished for more than others. */
    private Set<String> wishes() {
        Set<String> wishes = new LinkedHashSet<>();
        while (wishes.size() < 5)
            wishes.add(codes.get(Math.min(random.nextInt(codes.size()), random.nextInt(codes.size()))));
        return wishes;
    }
}
