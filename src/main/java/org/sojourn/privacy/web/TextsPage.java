package org.sojourn.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.privacy.TextDesk;
import org.sojourn.privacy.TextName;
import org.sojourn.privacy.TextRegister;

/** The public texts as they are written: which there are, and one of them to be changed. */
@Named
@RequestScoped
public class TextsPage {
    private static final List<String> LANGUAGES = List.of("de", "en");

    @Inject
    private TextRegister register;

    @Inject
    private TextDesk desk;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    private List<TextRegister.ShownText> all;
    private TextRegister.ShownText draft;
    private String content;
    private String preview;

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.of(getAll()));
    }

    /** The same for the page of one text; a text that does not exist is not found. */
    public void arriveAtOne() {
        Asked.found(() -> Optional.ofNullable(getDraft()));
    }

    public List<TextRegister.ShownText> getAll() {
        if (all == null) all = register.drafts();
        return all;
    }

    public String getTitle() {
        int gaps = getAll().stream().mapToInt(TextRegister.ShownText::gaps).sum();
        return texts.of("privacy.texts.title", gaps);
    }

    public TextRegister.ShownText getDraft() {
        TextName name = Asked.one(TextName.class, "name");
        String language = Asked.text("language");
        if (draft == null && name != null && LANGUAGES.contains(language)) draft = register.draft(name, language);
        return draft;
    }

    public String getDraftTitle() {
        return getDraft() == null
                ? texts.get("privacy.text")
                : texts.of(
                        "privacy.text.title",
                        texts.get("privacy.text." + draft.name()),
                        texts.get("privacy.language." + draft.language()),
                        draft.gaps());
    }

    public List<TextRegister.ShownText> getHistory() {
        return getDraft() == null ? List.of() : register.history(draft.name(), draft.language());
    }

    /** The version the form was made from, also when it comes back refused. */
    public int getSeen() {
        return Asked.isPost() ? Asked.version() : getDraft() == null ? 0 : draft.number();
    }

    public void look() {
        act.inThePage(() -> preview = register.preview(content, getDraft().language()));
    }

    public String publish() {
        return act.on(() -> {
            desk.write(new TextDesk.WriteText(getDraft().name(), getDraft().language(), Asked.version(), content));
            act.say("privacy.text.published");
            return "/privacy/text?name=" + getDraft().name() + "&language="
                    + getDraft().language();
        });
    }

    public String getContent() {
        if (content == null && getDraft() != null && !Asked.isPost()) content = draft.content();
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getPreview() {
        return preview;
    }
}
