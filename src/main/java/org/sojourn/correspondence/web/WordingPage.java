package org.sojourn.correspondence.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sojourn.correspondence.LetterPreview;
import org.sojourn.correspondence.PreviewRegister;
import org.sojourn.correspondence.Recipient;
import org.sojourn.correspondence.wording.Difference;
import org.sojourn.correspondence.wording.Fact;
import org.sojourn.correspondence.wording.LetterKind;
import org.sojourn.correspondence.wording.LetterText;
import org.sojourn.correspondence.wording.Slip;
import org.sojourn.correspondence.wording.WordPair;
import org.sojourn.correspondence.wording.WordingCard;
import org.sojourn.correspondence.wording.WordingDesk;
import org.sojourn.correspondence.wording.WordingRegister;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;

/** What a kind of letter says, in both languages, with how a real person would get it beside. Typing is kept until saved. */
@Named
@ViewScoped
public class WordingPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/correspondence/wording?kind=";

    @Inject
    private WordingRegister register;

    @Inject
    private WordingDesk desk;

    @Inject
    private PreviewRegister previews;

    @Inject
    private Act act;

    @Inject
    private Texts texts;

    private LetterKind kind;
    private int version;
    private WordsForm german;
    private WordsForm english;
    private String language = "de";
    private long recipient;
    private transient WordingCard card;
    private transient List<Recipient> recipients;
    private transient PreviewRegister.PreviewLetter previewed;
    private transient LetterPreview preview;

    /** Refuses whom it does not concern, and a kind there is none of. */
    public void arrive() {
        LetterKind asked = Asked.one(LetterKind.class, "kind");
        card = Asked.found(() -> asked == null ? Optional.empty() : Optional.of(register.wording(asked)));
        if (card == null) return;
        kind = asked;
        version = card.words().number();
        fill(card.words());
        getRecipients().stream().findFirst().ifPresent(one -> {
            recipient = one.accountId();
            language = one.language().getLanguage();
        });
    }

    /** Of two tabs that a browser brings back at once one can lose what its view kept, so it is looked up again. */
    private void stand() {
        if (kind == null) arrive();
    }

    private void fill(WordPair words) {
        german = WordsForm.of(words.german());
        english = WordsForm.of(words.english());
    }

    public WordingCard getCard() {
        stand();
        if (card == null) card = register.wording(kind);
        return card;
    }

    public String getTitle() {
        String key = getCard().saysDelivered()
                ? "correspondence.wording.title.delivered"
                : "correspondence.wording.title.own";
        return texts.of(key, texts.get("correspondence.kind." + kind));
    }

    public String save() {
        return act.on(() -> {
            desk.reword(new WordingDesk.Reword(kind, version, german.text(), english.text()));
            act.say("correspondence.wording.saved");
            return PATH + kind;
        });
    }

    public String takeDeliveredBack() {
        return act.on(() -> {
            desk.takeDeliveredBack(new WordingDesk.TakeDeliveredBack(kind, version));
            act.say("correspondence.wording.back.done");
            return PATH + kind;
        });
    }

    /** Takes earlier words into the form; they hold once saved. */
    public void take(int number) {
        act.inThePage(() -> register.earlier(kind, number).ifPresent(this::fill));
    }

    /** Only shows: what is typed has arrived with the form. */
    public void look() {
        card = null;
    }

    /** Looked up once for the same words and person, however often the page asks. */
    public LetterPreview getPreview() {
        PreviewRegister.PreviewLetter now = new PreviewRegister.PreviewLetter(kind, locale(), words(), recipient);
        if (!now.equals(previewed)) {
            preview = previews.preview(now);
            previewed = now;
        }
        return preview;
    }

    public String sentence(Slip slip) {
        return texts.of(slip.refusal());
    }

    /** Where what is typed differs from what the house delivers. */
    public List<Difference> differences(String of) {
        LetterText delivered = getCard().delivered().in(new Locale(of));
        return Difference.between(delivered, (of.equals("de") ? german : english).text());
    }

    public List<Recipient> getRecipients() {
        if (recipients == null) recipients = previews.recipients(kind);
        return recipients;
    }

    public List<Fact> getFacts() {
        return kind.facts();
    }

    public boolean isWithButton() {
        return !getCard().delivered().german().button().isEmpty();
    }

    private LetterText words() {
        return (language.equals("de") ? german : english).text();
    }

    private Locale locale() {
        return language.equals("de") ? Locale.GERMAN : Locale.ENGLISH;
    }

    public LetterKind getKind() {
        return kind;
    }

    public WordsForm getGerman() {
        stand();
        return german;
    }

    public WordsForm getEnglish() {
        stand();
        return english;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public long getRecipient() {
        return recipient;
    }

    public void setRecipient(long recipient) {
        this.recipient = recipient;
    }
}
