package org.sojourn.calls.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallDesk;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.RuleNames;
import org.sojourn.calls.RulesRow;
import org.sojourn.calls.ScoreWords;
import org.sojourn.calls.rules.CriterionKind;
import org.sojourn.calls.rules.Flaw;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.SeatRule;
import org.sojourn.calls.rules.Template;
import org.sojourn.calls.rules.WhenMissing;
import org.sojourn.calls.rules.stamp.Loss;
import org.sojourn.calls.rules.stamp.Stamp;
import org.sojourn.calls.rules.stamp.Validator;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Look;

/**
 * The rules of a draft, with what they promise and what they mean for one person; of an opened call, to read. Typing is kept
 * until saved.
 */
@Named
@ViewScoped
public class CallRulesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CallRegister register;

    @Inject
    private CallDesk desk;

    @Inject
    private CallPools pools;

    @Inject
    private RuleNames names;

    @Inject
    private ScoreWords words;

    @Inject
    private Act act;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    private long callId;
    private int version;
    private RuleForm form;
    private ExampleForm person;
    private String newCode;
    private CriterionKind newKind = CriterionKind.GIVEN;
    private SeatRule.Kind newSeat = SeatRule.Kind.RESERVE;
    private transient CallCard card;
    private transient RuleBook rules;
    private transient RulesRow rulesRow;

    public void arrive() {
        Long asked = Asked.number("callId");
        card = Asked.found(() -> asked == null ? Optional.empty() : register.callForOffice(asked));
        if (card == null) return;
        callId = card.id();
        version = card.version();
        person = ExampleForm.in(look.getLocale());
        form = RuleForm.of(getRules(), look.getLocale());
    }

    /** Of two tabs that a browser brings back at once one can lose what its view kept, so it is looked up again. */
    private void stand() {
        if (callId == 0) arrive();
    }

    public CallCard getCard() {
        stand();
        if (card == null) card = register.callForOffice(callId).orElseThrow();
        return card;
    }

    public boolean isDraft() {
        return getCard().phase() == CallPhase.DRAFT;
    }

    public String getTitle() {
        String key = isDraft() ? "calls.rules.title.draft" : "calls.rules.title.frozen";
        return texts.of(key, getCard().title(look.getLocale()), card.ruleVersion());
    }

    public String save() {
        return act.on(() -> {
            desk.saveRules(new CallDesk.SaveRules(callId, version, form.book()));
            act.say("calls.rules.saved", register.rulesRow(callId).number());
            return "/calls/rules?callId=" + callId;
        });
    }

    public void start(Template template) {
        form = RuleForm.of(template.book(), look.getLocale());
    }

    /** Takes an earlier version into the form; it holds once saved. */
    public void take(int number) {
        change(f -> form = RuleForm.of(register.rulesVersion(callId, number), look.getLocale()));
    }

    /** Replaces the rule behind a loss by a safe one. */
    public void rewrite(int index) {
        change(f -> {
            List<Loss> losses = Validator.stamp(f.book()).losses();
            if (index < losses.size())
                form = RuleForm.of(
                        Validator.rewrite(f.book(), losses.get(index), pools.placesByPartner(callId)),
                        look.getLocale());
        });
    }

    public void addCriterion() {
        change(f -> f.add(newCode, newKind));
    }

    public void removeCriterion(int index) {
        change(f -> f.remove(index));
    }

    public void addRow(int index) {
        change(f -> f.addRow(index));
    }

    public void confirm(String subject) {
        change(f -> f.confirm(subject));
    }

    public void addSeat() {
        change(f -> f.addSeat(newSeat));
    }

    public void removeSeat(int index) {
        change(f -> f.removeSeat(index));
    }

    public void addTie() {
        change(f -> f.addTie(Asked.text("newTie")));
    }

    public void removeTie(int index) {
        change(f -> f.removeTie(index));
    }

    public void raiseTie(int index) {
        change(f -> f.raiseTie(index));
    }

    public void lowerTie(int index) {
        change(f -> f.raiseTie(index + 1));
    }

    /** Works the example out anew; says when it cannot. */
    public void calculate() {
        change(f -> {
            RuleBook book = f.book();
            if (book.flaws().isEmpty()) example(book);
        });
    }

    private void change(Consumer<RuleForm> change) {
        act.inThePage(() -> change.accept(form));
    }

    /** The example, or null while what is typed cannot be worked out. */
    public RuleExample getExample() {
        return getFlaws().stream().anyMatch(flaw -> flaw.code() != Flaw.Code.CANNOT_BE_RUN)
                ? null
                : typed(this::example);
    }

    private RuleExample example(RuleBook book) {
        return RuleExample.of(book, person.person(book), look.getLocale(), words::sum);
    }

    /** What the office enters for the example's person. */
    public List<Field> getExampleFields() {
        RuleBook book = typed(typed -> typed);
        if (book == null) return List.of();
        return book.entries().stream()
                .map(entry -> new Field(entry.code(), names.entry(book, entry)))
                .toList();
    }

    /** What keeps the typed rules from being published. */
    public List<Flaw> getFlaws() {
        List<Flaw> flaws = typed(RuleBook::flaws);
        return flaws == null ? List.of() : flaws;
    }

    /** What the typed rules promise; null while they are not rules. */
    public Stamp getStamp() {
        return typed(Validator::stamp);
    }

    /** What the saved rules promise. */
    public Stamp getHeldStamp() {
        return Validator.stamp(getRules());
    }

    private <T> T typed(Function<RuleBook, T> seen) {
        try {
            return seen.apply(form.book());
        } catch (Refusal notYet) {
            return null;
        }
    }

    public RuleBook getRules() {
        if (rules == null) rules = register.rules(callId);
        return rules;
    }

    public RulesRow getRulesRow() {
        if (rulesRow == null) rulesRow = register.rulesRow(callId);
        return rulesRow;
    }

    /** @param code under which the example keeps it */
    public record Field(String code, String label) {}

    public long getCallId() {
        return callId;
    }

    public RuleForm getForm() {
        stand();
        return form;
    }

    public ExampleForm getPerson() {
        stand();
        return person;
    }

    public Template[] getTemplates() {
        return Template.values();
    }

    public CriterionKind[] getKinds() {
        return CriterionKind.values();
    }

    public WhenMissing[] getMissings() {
        return WhenMissing.values();
    }

    public SeatRule.Kind[] getSeatKinds() {
        return SeatRule.Kind.values();
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }

    public CriterionKind getNewKind() {
        return newKind;
    }

    public void setNewKind(CriterionKind newKind) {
        this.newKind = newKind;
    }

    public SeatRule.Kind getNewSeat() {
        return newSeat;
    }

    public void setNewSeat(SeatRule.Kind newSeat) {
        this.newSeat = newSeat;
    }
}
