package org.sojourn.correspondence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.correspondence.LetterDesk;
import org.sojourn.correspondence.LetterList;
import org.sojourn.correspondence.LetterRegister;
import org.sojourn.correspondence.LetterSearch;
import org.sojourn.correspondence.LetterState;
import org.sojourn.correspondence.wording.LetterKind;
import org.sojourn.platform.MailServer;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Choice;
import org.sojourn.platform.web.ListAddress;
import org.sojourn.platform.web.Look;

/** All letters, the newest first, and where they are; every filter stands in the address. */
@Named
@RequestScoped
public class LettersPage {
    private static final int SIZE = 20;
    private static final String PATH = "/correspondence/letters";

    @Inject
    private LetterRegister register;

    @Inject
    private LetterDesk desk;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    @Inject
    private Act act;

    private LetterSearch search;
    private LetterList found;

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.of(getFound()));
    }

    public LetterSearch getSearch() {
        if (search == null) {
            String text = Asked.text("q");
            search = new LetterSearch(
                    text == null ? "" : text,
                    Asked.one(LetterState.class, "state"),
                    Asked.one(LetterKind.class, "kind"),
                    Asked.page(),
                    Choice.size(SIZE));
        }
        return search;
    }

    public LetterList getFound() {
        if (found == null) found = register.letters(getSearch());
        return found;
    }

    /** What wants attention first. */
    public String getTitle() {
        if (isFiltered() && getFound().total() == 0) return texts.get("correspondence.letters.title.nothing");
        if (getFailed() > 0) return texts.of("correspondence.letters.title.failed", getFailed());
        long waiting = getFound().count(LetterState.WAITING);
        if (waiting > 0) return texts.of("correspondence.letters.title.waiting", waiting);
        return look.isDemo()
                ? texts.of("correspondence.letters.title.kept", getFound().count(LetterState.KEPT))
                : texts.get("correspondence.letters.title");
    }

    public String getStand() {
        String key = look.isDemo() ? "demo" : MailServer.isSet() ? "on" : "off";
        return texts.get("correspondence.letters.state." + key);
    }

    public long getFailed() {
        return getFound().count(LetterState.FAILED);
    }

    public String sendAllAgain() {
        return act.on(() -> {
            act.say("correspondence.letters.again.done", desk.sendAllAgain());
            return PATH;
        });
    }

    public boolean isFiltered() {
        return !getSearch().text().isEmpty()
                || getSearch().state() != null
                || getSearch().kind() != null;
    }

    public LetterState[] getStates() {
        return LetterState.values();
    }

    public LetterKind[] getKinds() {
        return LetterKind.values();
    }

    /** The filters that are on, each with the address without it. */
    public List<Choice> getChips() {
        LetterSearch asked = getSearch();
        ListAddress here = address();
        return Choice.filters(Stream.of(
                here.off("q", asked.text().isEmpty() ? null : texts.of("frame.chips.text", asked.text())),
                here.off("state", asked.state() == null ? null : texts.get("correspondence.state." + asked.state())),
                here.off("kind", asked.kind() == null ? null : texts.get("correspondence.kind." + asked.kind()))));
    }

    private ListAddress address() {
        LetterSearch asked = getSearch();
        return new ListAddress(PATH)
                .with("q", asked.text())
                .with("state", asked.state())
                .with("kind", asked.kind())
                .with("size", asked.size() == SIZE ? null : asked.size());
    }

    public String getUrl() {
        return address().open();
    }

    public List<Choice> getSizes() {
        return Choice.sizes(address(), getSearch().size(), getFound().total());
    }
}
