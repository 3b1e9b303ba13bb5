package org.sojourn.welcome.templates;

import java.util.List;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.core.Flaw;

/** A template that nobody could plan with; it says everything that is wrong with it, not only the first. */
public class TemplateFlawed extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient List<Flaw> flaws;

    TemplateFlawed(List<Flaw> flaws) {
        super("template-flawed", flaws.size());
        this.flaws = List.copyOf(flaws);
    }

    public List<Flaw> flaws() {
        return flaws == null ? List.of() : flaws;
    }

    static void refuse(List<Flaw> found) {
        List<Flaw> refusing =
                found.stream().filter(flaw -> flaw.kind().refuses()).toList();
        if (!refusing.isEmpty()) throw new TemplateFlawed(refusing);
    }
}
