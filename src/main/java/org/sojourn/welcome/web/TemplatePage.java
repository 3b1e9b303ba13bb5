package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sojourn.access.accounts.MandateRegister;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.welcome.Basis;
import org.sojourn.welcome.MoveRegister;
import org.sojourn.welcome.Owner;
import org.sojourn.welcome.core.OwnerRole;
import org.sojourn.welcome.core.Phase;
import org.sojourn.welcome.core.TemplateTask;
import org.sojourn.welcome.templates.TemplateCard;
import org.sojourn.welcome.templates.TemplateDesk;
import org.sojourn.welcome.templates.TemplateRegister;
import org.sojourn.welcome.templates.VersionRow;

/** All tasks there can be, by phase, with the versions; without {@code number} the one new visits begin with. */
@Named
@RequestScoped
public class TemplatePage {
    @Inject
    private TemplateRegister register;

    @Inject
    private MoveRegister moves;

    @Inject
    private TemplateDesk desk;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    @Inject
    private MandateRegister mandates;

    private Set<String> staffed;
    private TemplateCard card;
    private List<VersionRow> versions;
    private Map<Integer, Long> running;

    /** A phase with its tasks. */
    public record PhaseRow(Phase phase, List<TemplateTask> tasks) {}

    /** Refuses whom it does not concern, and a version there is none of. */
    public void arrive() {
        Asked.found(() -> Optional.ofNullable(getCard()));
    }

    public TemplateCard getCard() {
        if (card == null) {
            Long number = Asked.number("number");
            card = number == null
                    ? register.newest()
                    : register.version((int) Math.min(number, Integer.MAX_VALUE))
                            .orElse(null);
        }
        return card;
    }

    public String getTitle() {
        return texts.of(
                getCard().newest() ? "welcome.template.title" : "welcome.template.title.older",
                getCard().template().tasks().size(),
                getCard().number());
    }

    public List<PhaseRow> getPhases() {
        return Arrays.stream(Phase.values())
                .map(phase -> new PhaseRow(
                        phase,
                        getCard().template().tasks().stream()
                                .filter(task -> task.phase() == phase)
                                .toList()))
                .filter(row -> !row.tasks().isEmpty())
                .toList();
    }

    public List<VersionRow> getVersions() {
        if (versions == null) versions = register.versions();
        return versions;
    }

    /** How many visits under way or to come have this version. */
    public long running(int number) {
        return counts().getOrDefault(number, 0L);
    }

    /** How many have an older version than the newest. */
    public long getBehind() {
        int newest = getVersions().isEmpty() ? 1 : getVersions().get(0).number();
        return counts().entrySet().stream()
                .filter(entry -> entry.getKey() != newest)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Whether anybody answers for tasks of this role; where nobody does, the welcome office sees to them. */
    public boolean isStaffed(OwnerRole role) {
        if (staffed == null) staffed = mandates.staffedOffices();
        return Owner.isStaffed(role, staffed);
    }

    private Map<Integer, Long> counts() {
        if (running == null) running = moves.running(Basis.TEMPLATE);
        return running;
    }

    public int getNewest() {
        return getVersions().isEmpty() ? 1 : getVersions().get(0).number();
    }

    public String takeBack() {
        return act.on(() -> {
            int number = desk.takeBack(
                    new TemplateDesk.TakeBack(Asked.version(), getCard().number()));
            act.say("welcome.template.saved", number);
            return "/welcome/template";
        });
    }
}
