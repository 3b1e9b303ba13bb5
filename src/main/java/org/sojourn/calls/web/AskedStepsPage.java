package org.sojourn.calls.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.calls.AskedStep;
import org.sojourn.calls.AskedStepDesk;
import org.sojourn.calls.AskedStepRegister;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;

/** Which parts of an application a call asks for: a part of the page on which a call is edited. */
@Named
@RequestScoped
public class AskedStepsPage {
    @Inject
    private AskedStepRegister register;

    @Inject
    private AskedStepDesk desk;

    @Inject
    private Act act;

    private Set<AskedStep> standing;

    private Set<AskedStep> standing() {
        Long id = Asked.number("id");
        if (standing == null) standing = id == null ? Set.of() : register.of(id);
        return standing;
    }

    public List<AskedStep> getAll() {
        return Arrays.asList(AskedStep.values());
    }

    /** What the form was made from, also when it comes back refused. */
    public String getSeen() {
        if (!Asked.isPost()) return standing().stream().map(AskedStep::name).collect(Collectors.joining(" "));
        String seen = Asked.text("seen");
        return seen == null ? "" : seen;
    }

    public String save(long callId) {
        return act.on(() -> {
            desk.ask(new AskedStepDesk.AskSteps(callId, seen(), wanted()));
            act.say("calls.asked.saved");
            return "/calls/call?id=" + callId;
        });
    }

    private static Set<AskedStep> wanted() {
        return steps(Asked.all("step"));
    }

    private Set<AskedStep> seen() {
        return steps(Arrays.asList(getSeen().split(" ")));
    }

    private static Set<AskedStep> steps(List<String> names) {
        Set<AskedStep> steps = EnumSet.noneOf(AskedStep.class);
        for (AskedStep each : AskedStep.values()) if (names.contains(each.name())) steps.add(each);
        return steps;
    }

    public boolean isChosen(AskedStep step) {
        return Asked.isPost() ? wanted().contains(step) : standing().contains(step);
    }
}
