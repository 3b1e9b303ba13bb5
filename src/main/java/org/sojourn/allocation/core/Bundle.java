package org.sojourn.allocation.core;

import java.util.Map;

/**
 * A run as a file that proves itself: what it was decided from, what came out, and the digests that were shown. Anybody
 * can check it without us; {@code src/docs/bundle.md} describes it.
 *
 * <p>It is written from the intake's canonical text, which a run keeps: so it can be made for as long as that is kept,
 * whatever becomes of the call.
 *
 * @param engine the version that decided
 * @param rules the rule book's text
 * @param intake the intake's canonical text, see {@link Intake#canonical()}
 * @param seed the lottery's seed
 * @param seedIsPublic whether the bundle may tell it; otherwise it tells the lots, from which nobody can find the seed
 * @param assignment student to option; who has no place is absent
 * @param digests as the run keeps them, not computed anew
 */
public record Bundle(
        String engine,
        String rules,
        String intake,
        String seed,
        boolean seedIsPublic,
        Map<String, String> assignment,
        Digests digests) {
    public Bundle {
        assignment = Map.copyOf(assignment);
    }

    /** SHA-256 in lower-case hex, of the rule book's text, the intake, the seed and the result. */
    public record Digests(String rules, String intake, String commitment, String result) {}

    /** The bundle of a decision that has just been made. */
    public static Bundle of(Intake intake, Decision decision, String rules, boolean seedIsPublic) {
        return new Bundle(
                decision.engine(),
                rules,
                IntakeText.of(intake),
                intake.lottery().seed(),
                seedIsPublic,
                decision.assignment(),
                new Digests(
                        Fingerprint.of(rules),
                        decision.intakeDigest(),
                        decision.lotteryCommitment(),
                        decision.resultDigest()));
    }

    /**
     * One line of JSON; the same bundle always gives the same text.
     *
     * @throws RuntimeException when the text is no intake
     */
    public String json() {
        return new BundleText(this).write();
    }

    /** Keeps the seed out of logs. */
    @Override
    public String toString() {
        return "Bundle[" + digests + "]";
    }
}
