package org.sojourn.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.sojourn.access.journal.Breach;
import org.sojourn.access.journal.ChainReport;
import org.sojourn.access.journal.JournalDesk;
import org.sojourn.access.journal.JournalList;
import org.sojourn.access.journal.JournalRegister;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Option;

/** The journal for those who audit: search, page by page, and the check of the chain. */
@Named
@RequestScoped
public class JournalPage {
    private static final int SIZE = 50;

    @Inject
    private JournalRegister register;

    @Inject
    private JournalDesk desk;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    private JournalAsked asked;
    private JournalList list;
    private ChainReport report;

    public void arrive() {
        Asked.found(() -> Optional.of(getList()));
    }

    /** Looks through the whole chain; what was found stands on the same page. */
    public String check() {
        return act.on(() -> {
            report = desk.check();
            return null;
        });
    }

    public String getTitle() {
        return texts.of(
                getAsked().isForAll() ? "access.journal.title" : "access.journal.title.found",
                getList().total());
    }

    public JournalAsked getAsked() {
        if (asked == null) asked = JournalAsked.of(Asked::text);
        return asked;
    }

    public JournalList getList() {
        if (list == null) list = register.search(getAsked().question(), Asked.page(), SIZE);
        return list;
    }

    public int getPage() {
        return Asked.page();
    }

    public int getSize() {
        return SIZE;
    }

    public ChainReport getReport() {
        return report;
    }

    public String breach(Breach breach) {
        return texts.of("access.journal.breach." + breach.kind(), breach.number(), breach.entryId());
    }

    public String getPagerUrl() {
        return getAsked().address("/access/journal");
    }

    public String file(String name) {
        return getAsked().address("/access/files/" + name);
    }

    /** Every act that has words, by its words. */
    public List<Option> getActs() {
        return choices("journal.act.", getAsked().act());
    }

    public List<Option> getKinds() {
        return choices("journal.kind.", getAsked().kind());
    }

    private List<Option> choices(String prefix, String chosen) {
        List<Option> options = ResourceBundle.getBundle("org.sojourn.messages", Locale.GERMAN).keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .map(code -> new Option(code, texts.get(prefix + code), code.equals(chosen)))
                .sorted(Comparator.comparing(Option::label, String.CASE_INSENSITIVE_ORDER))
                .collect(Collectors.toCollection(ArrayList::new));
        options.add(0, Option.none(texts.get("access.journal.any"), chosen == null));
        return options;
    }
}
