package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Look;
import org.sojourn.welcome.core.Anchor;
import org.sojourn.welcome.core.Condition;
import org.sojourn.welcome.core.Flag;
import org.sojourn.welcome.core.Flaw;
import org.sojourn.welcome.core.Needs;
import org.sojourn.welcome.core.PlanChange;
import org.sojourn.welcome.core.TaskText;
import org.sojourn.welcome.core.TemplateTask;
import org.sojourn.welcome.core.TemplateText;

/** What a template says in codes, in words. */
@Named
@RequestScoped
public class TemplateWords {
    @Inject
    private Texts texts;

    @Inject
    private Look look;

    @Inject
    private WelcomeWords words;

    /** In the reader’s language; in the other where there is only that. */
    public String title(TaskText de, TaskText en) {
        String asked = isGerman() ? de.title() : en.title();
        return asked.isEmpty() ? isGerman() ? en.title() : de.title() : asked;
    }

    public String title(TemplateTask task) {
        return title(task.de(), task.en());
    }

    private boolean isGerman() {
        return look.getLocale().getLanguage().equals("de");
    }

    /** "30 Tage vor der Ankunft". */
    public String due(TemplateTask task) {
        int days = task.offsetDays();
        String when = days < 0 ? "before" : days > 0 ? "after" : "on";
        return texts.of("welcome.template.due." + when, Math.abs(days), anchor(task.anchor(), days == 0));
    }

    private String anchor(Anchor anchor, boolean itself) {
        return texts.get("welcome.template." + (itself ? "day." : "anchored.") + anchor);
    }

    /** "5 Tage Arbeit" or "85 Tage Warten". */
    public String lead(TemplateTask task) {
        return texts.of("welcome.template.lead." + task.leadKind(), task.leadDays());
    }

    /** "Forscht und (Gastvertrag oder Promotion)"; always, where there is no condition. */
    public String condition(Condition condition) {
        if (condition.groups().isEmpty()) return texts.get("welcome.template.always");
        return joined(condition.groups().stream()
                .map(group -> group.stream().map(this::term).toList())
                .toList());
    }

    private String term(Condition.Term term) {
        String flag = Flag.named(term.flag())
                .map(known -> texts.get("welcome.template.flag." + known))
                .orElse(term.flag());
        return term.not() ? texts.of("welcome.template.not", flag) : flag;
    }

    /** "W03 und (W08 oder W09)"; empty where nothing is needed first. */
    public String needs(Needs needs) {
        return joined(needs.groups());
    }

    private String joined(List<List<String>> groups) {
        String or = " " + texts.get("welcome.template.or") + " ";
        String and = " " + texts.get("welcome.template.and") + " ";
        boolean bare = groups.size() == 1;
        return groups.stream()
                .map(group -> group.size() == 1 || bare ? String.join(or, group) : "(" + String.join(or, group) + ")")
                .collect(Collectors.joining(and));
    }

    /** "W13: Niemand …"; the row where the code is unreadable. */
    public String flaw(Flaw flaw) {
        Object[] values = flaw.values().stream()
                .map(value -> TemplateText.COLUMNS.contains(value) ? column(value) : value)
                .toArray();
        if (flaw.kind() == Flaw.Kind.CYCLE) values = new Object[] {String.join(" → ", flaw.values()), flaw.code()};
        String said = texts.of("welcome.template.flaw." + flaw.kind(), values);
        if (flaw.row() == 0) return said;
        return texts.of("welcome.template.flaw.row", flaw.row(), flaw.code(), said);
    }

    public String column(String column) {
        return texts.get("welcome.template.column." + column);
    }

    /** What another version means for a task of a visit. */
    public String change(PlanChange change) {
        return texts.of(
                "welcome.template.move." + change.kind(), words.day(change.before()), words.day(change.after()));
    }
}
