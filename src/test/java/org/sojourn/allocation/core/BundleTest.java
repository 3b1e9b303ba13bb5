package org.sojourn.allocation.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sojourn.vocabulary.Points;

class BundleTest {
    private static final String OF_THE_FIRST_ENGINE = """
            sojourn-intake	1
            lottery	19b25856e1c150ca834cffc8b59b23adbd0ec0389e58eb22b3b64768098d002b
            option	7		1
            student	12	HARDSHIP
            wish	7	0	905		,,
            """.replace(",,", "\t\t");

    private static Intake intake(Lottery lottery) {
        Wish wish = Wish.of("7", new Points(905), 3);
        Wish barred = Wish.of("8", Points.ZERO, 0).barredBy(new Ineligibility("LANGUAGE", "„B1“ \"en\"", "B2"));
        return new Intake(
                List.of(new Option("7", "2", 1), Option.alone("8", 2).openingFirst()),
                List.of(new Pool("2", "1", 1), Pool.outermost("1", 2)),
                List.of(
                        new Student("13", List.of(wish)),
                        new Student("12", List.of(barred, wish), new TreeSet<>(List.of("B", "A")))),
                List.of("GRADE"),
                lottery,
                List.of(new Reserve("8", "A", 1)));
    }

    @Test
    void aBundleIsOneLineWithItsMembersInTheDocumentedOrder() {
        Intake intake = intake(new Lottery("seed"));
        Bundle bundle = Bundle.of(intake, Allocation.decide(intake), "rules\n", true);
        String commitment = Fingerprint.of("seed");
        String won = intake.lottery().order(List.of("12", "13")).get(0);
        assertThat(bundle.json())
                .isEqualTo("{\"format\":\"sojourn-bundle 1\",\"engine\":\"" + Allocation.ENGINE
                        + "\",\"rules\":\"rules\\n"
                        + "\",\"intake\":2,\"mechanism\":\"DEFERRED_ACCEPTANCE\","
                        + "\"lottery\":{\"kind\":\"ONE\",\"seed\":\"seed\",\"lots\":[]},\"tieBreaks\":[\"GRADE\"],"
                        + "\"pools\":[{\"id\":\"1\",\"parent\":null,\"capacity\":2},{\"id\":\"2\",\"parent\":\"1\",\"capacity\":1}],"
                        + "\"options\":[{\"id\":\"7\",\"pool\":\"2\",\"capacity\":1,\"openFirst\":false},"
                        + "{\"id\":\"8\",\"pool\":null,\"capacity\":2,\"openFirst\":true}],"
                        + "\"reserves\":[{\"option\":\"8\",\"category\":\"A\",\"seats\":1}],"
                        + "\"students\":[{\"id\":\"12\",\"categories\":[\"A\",\"B\"],\"wishes\":["
                        + "{\"option\":\"8\",\"rank\":0,\"tenths\":0,\"ties\":[0],\"barred\":{\"code\":\"LANGUAGE\",\"value\":\"„B1“"
                        + " \\\"en\\\"\",\"threshold\":\"B2\"}},"
                        + "{\"option\":\"7\",\"rank\":0,\"tenths\":905,\"ties\":[3],\"barred\":null}]},"
                        + "{\"id\":\"13\",\"categories\":[],\"wishes\":["
                        + "{\"option\":\"7\",\"rank\":0,\"tenths\":905,\"ties\":[3],\"barred\":null}]}],"
                        + "\"assignment\":{\"12\":" + (won.equals("12") ? "\"7\"" : "null") + ",\"13\":"
                        + (won.equals("13") ? "\"7\"" : "null") + "},\"digests\":{\"rules\":\""
                        + Fingerprint.of("rules\n")
                        + "\",\"intake\":\"" + intake.digest() + "\",\"commitment\":\"" + commitment
                        + "\",\"result\":\""
                        + Allocation.decide(intake).resultDigest() + "\"}}\n");
        assertThat(VerifyProgram.run(bundle.json()).text()).startsWith("PASSED: 13 checks");
    }

    @Test
    void aSeedThatIsNotPublicIsNowhereInItAndTheLotsAre() {
        for (Lottery.Kind kind : Lottery.Kind.values()) {
            Intake intake = intake(new Lottery("a sealed seed", kind));
            Bundle bundle = Bundle.of(intake, Allocation.decide(intake), "rules\n", false);
            assertThat(bundle.json())
                    .doesNotContain("sealed")
                    .contains("\"seed\":null")
                    .contains(intake.lottery().lot("7", "13"));
            assertThat(bundle.toString()).doesNotContain("sealed").contains(intake.digest());
            assertThat(VerifyProgram.run(bundle.json()).text()).startsWith("PASSED: 12 checks");
        }
    }

    @Test
    void aSealedLotteryWalkDownTellsTheLotsItWentBy() {
        for (Lottery.Kind kind : Lottery.Kind.values()) {
            Intake intake =
                    intake(new Lottery("sealed", kind)).with(List.<Reserve>of()).with(Mechanism.LOTTERY_WALK_DOWN);
            String json = Bundle.of(intake, Allocation.decide(intake), "a\tb\\\n", false)
                    .json();
            assertThat(json)
                    .contains("\"rules\":\"a\\u0009b\\\\\\n\"")
                    .contains("{\"option\":null,\"student\":\"12\",\"lot\":\""
                            + intake.lottery().lot("12"));
            VerifyProgram.Report report = VerifyProgram.run(json);
            assertThat(report.code()).as(report.text()).isZero();
        }
    }

    @Test
    void anIntakeOfTheFirstEngineCanStillBeProved() {
        Bundle.Digests digests = new Bundle.Digests(
                Fingerprint.of(""),
                Fingerprint.of(OF_THE_FIRST_ENGINE),
                Fingerprint.of("seed"),
                Fingerprint.of("sojourn-result\t1\n12\t7\n"));
        Bundle bundle = new Bundle("sojourn-da 1", "", OF_THE_FIRST_ENGINE, "seed", true, Map.of("12", "7"), digests);
        assertThat(VerifyProgram.run(bundle.json()).text()).startsWith("PASSED: 13 checks");
    }

    @Test
    void whatIsNoIntakeGivesNoBundle() {
        Bundle.Digests none = new Bundle.Digests("", "", "", "");
        assertThatThrownBy(() -> new Bundle("", "", "", "seed", true, Map.of(), none).json())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Bundle("", "", "sojourn-outtake\t1\n", "seed", true, Map.of(), none).json())
                .isInstanceOf(IllegalStateException.class);
    }
}
