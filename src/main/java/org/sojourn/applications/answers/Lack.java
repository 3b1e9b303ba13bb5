package org.sojourn.applications.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sojourn.applications.MyApplication;
import org.sojourn.calls.AskedStep;

/** What an application needs before it can be handed in, with the page on which that is put right. */
public enum Lack {
    FACTS("studies"),
    WISHES("wishes"),
    MOTIVATION("motivation"),
    STUDY_PLAN("motivation"),
    ENGAGEMENT("engagement"),
    LANGUAGE_PROOF("languages"),
    DECLARATION("declaration");

    private static final Map<AskedStep, Lack> OF_STEP = Map.of(
            AskedStep.MOTIVATION, MOTIVATION,
            AskedStep.STUDY_PLAN, STUDY_PLAN,
            AskedStep.ENGAGEMENT, ENGAGEMENT,
            AskedStep.LANGUAGE_PROOF, LANGUAGE_PROOF);

    private final String page;

    Lack(String page) {
        this.page = page;
    }

    public String page() {
        return page;
    }

    /** The refusal of whoever hands in without it. */
    String refusal() {
        return switch (this) {
            case FACTS -> "application-without-facts";
            case WISHES -> "application-without-wish";
            case DECLARATION -> "declaration-missing";
            default -> "application-lacks-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    /**
     * What is lacking, in the order in which she would put it right.
     *
     * @param unproven languages of places wished for without a document
     */
    public static List<Lack> of(
            MyApplication application, AnswerSheet told, Set<AskedStep> asked, Set<String> unproven) {
        List<Lack> lacking = new ArrayList<>();
        if (!application.facts().areComplete()) lacking.add(FACTS);
        if (application.wishes().isEmpty()) lacking.add(WISHES);
        for (AskedStep step : AskedStep.values())
            if (asked.contains(step) && !isThere(step, told, unproven)) lacking.add(OF_STEP.get(step));
        if (!told.isDeclared()) lacking.add(DECLARATION);
        return lacking;
    }

    private static boolean isThere(AskedStep step, AnswerSheet told, Set<String> unproven) {
        return switch (step) {
            case MOTIVATION -> told.of(Question.MOTIVATION).isSaid();
            case STUDY_PLAN -> told.of(Question.STUDY_PLAN).isSaid();
            case ENGAGEMENT -> told.of(Question.ENGAGEMENT).isSaid();
            case LANGUAGE_PROOF -> unproven.isEmpty();
        };
    }
}
