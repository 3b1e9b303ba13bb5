package org.sojourn.calls.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallDesk;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.RulesRow;
import org.sojourn.calls.rules.CriterionKind;
import org.sojourn.calls.rules.Flaw;
import org.sojourn.calls.rules.Grade;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Look;
import org.sojourn.vocabulary.CefrLevel;

/** The rules of a draft, with what they mean for one person; of an opened call, to read. Typing is kept until saved. */
@Named
@ViewScoped
public class CallRulesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CallRegister register;

    @Inject
    private CallDesk desk;

    @Inject
    private AccountRegister accounts;

    @Inject
    private Act act;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    private long callId;
    private int version;
    private RuleForm form;
    private String grade;
    private CefrLevel reached = CefrLevel.C1;
    private String newCode;
    private CriterionKind newKind = CriterionKind.GIVEN;
    private transient CallCard card;
    private transient RuleBook rules;
    private transient RulesRow rulesRow;

    public void arrive() {
        Long asked = Asked.number("callId");
        card = Asked.found(() -> asked == null ? Optional.empty() : register.callForOffice(asked));
        if (card == null) return;
        callId = card.id();
        version = card.version();
        grade = look.getLang().equals("de") ? "1,7" : "1.7";
        form = RuleForm.of(getRules(), look.getLocale());
    }

    public CallCard getCard() {
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

    public void startStandard() {
        form = RuleForm.of(RuleBook.standard(), look.getLocale());
    }

    public void startGiven() {
        form = RuleForm.of(RuleBook.pointsGiven(), look.getLocale());
    }

    /** Takes an earlier version into the form; it holds once saved. */
    public void take(int number) {
        change(f -> form = RuleForm.of(register.rulesVersion(callId, number), look.getLocale()));
    }

    public void addCriterion() {
        change(f -> f.add(newCode, newKind));
    }

    public void removeCriterion(int index) {
        change(f -> f.remove(index));
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
        try {
            RuleBook book = form.book();
            return book.flaws().isEmpty() ? example(book) : null;
        } catch (Refusal e) {
            return null;
        }
    }

    private RuleExample example(RuleBook book) {
        try {
            return RuleExample.of(book, Grade.parse(grade == null ? "" : grade), reached, look.getLocale());
        } catch (NumberFormatException e) {
            throw new Refusal("call-rules-not-a-grade", grade == null ? "–" : grade);
        }
    }

    /** What keeps the typed rules from being published. */
    public List<Flaw> getFlaws() {
        try {
            return form.book().flaws();
        } catch (Refusal e) {
            return List.of();
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

    /** The saved versions, the newest first, with who saved them. */
    public List<VersionRow> getVersions() {
        List<RulesRow> rows = register.versions(callId);
        Map<Long, PersonRow> writers = accounts.people(
                rows.stream().map(RulesRow::writtenBy).filter(Objects::nonNull).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new VersionRow(row, row.writtenBy() == null ? null : writers.get(row.writtenBy())))
                .toList();
    }

    /** @param writer null when the application itself wrote it */
    public record VersionRow(RulesRow rules, PersonRow writer) {
        public String name() {
            return writer == null ? "Sojourn" : writer.name();
        }
    }

    public long getCallId() {
        return callId;
    }

    public RuleForm getForm() {
        return form;
    }

    public CriterionKind[] getKinds() {
        return CriterionKind.values();
    }

    public CefrLevel[] getLevels() {
        return CefrLevel.values();
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade;
    }

    public CefrLevel getReached() {
        return reached;
    }

    public void setReached(CefrLevel reached) {
        this.reached = reached;
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
}
