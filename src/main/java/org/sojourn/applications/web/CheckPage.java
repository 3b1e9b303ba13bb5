package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.applications.ApplicationDesk;
import org.sojourn.applications.MyApplication;
import org.sojourn.applications.PlaceFit;
import org.sojourn.applications.answers.AnswerRegister;
import org.sojourn.applications.answers.AnswerRow;
import org.sojourn.applications.answers.DeclarationRow;
import org.sojourn.applications.answers.Lack;
import org.sojourn.applications.answers.ReceiptCard;
import org.sojourn.applications.answers.ReceiptDesk;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceNames;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;

/** Everything at one glance before it counts: what is missing, how each wish fits, the points so far. */
@Named
@RequestScoped
public class CheckPage {
    @Inject
    private MyCall my;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private ReceiptDesk receipts;

    @Inject
    private AnswerRegister answers;

    @Inject
    private MySteps steps;

    @Inject
    private PlaceNames names;

    @Inject
    private FitWords words;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    private List<Row> rows;
    private Boolean changed;
    private boolean agreed;
    private String reason;

    public void arrive() {
        my.arriveWithApplication();
    }

    /** The wishes in their order. */
    public List<Row> getRows() {
        if (rows == null) {
            rows = new ArrayList<>();
            for (Long placeId : my.getApplication().wishes()) rows.add(row(placeId));
        }
        return rows;
    }

    private Row row(Long placeId) {
        PlaceCard place = my.places().get(placeId);
        PlaceFit fit = my.fit(placeId);
        boolean fits = fit != null && fit.fits();
        String text = fit == null || fit.unmet().isEmpty()
                ? words.meta(place)
                : words.reasons(fit, my.proven().keySet());
        return new Row(rows.size() + 1, names.full(place), fit != null, fits, text, fit);
    }

    public long getFitting() {
        return getRows().stream().filter(Row::fits).count();
    }

    /** What stands between her and the submission, but for the declaration, which is asked for beside the button. */
    public List<Lack> getLacking() {
        if (my.getApplication() == null) return List.of();
        return steps.lacking().stream().filter(lack -> lack != Lack.DECLARATION).toList();
    }

    public boolean isReady() {
        return my.getApplication() != null && getLacking().isEmpty();
    }

    /** What she has declared of the text as it now reads, or null. */
    public DeclarationRow getDeclaration() {
        return my.getApplication() == null || !steps.sheet().isDeclared()
                ? null
                : steps.sheet().declaration();
    }

    /** Her answers in words, those that say something. */
    public List<AnswerRow> getTold() {
        return answers().stream().filter(AnswerRow::isSaid).toList();
    }

    private List<AnswerRow> answers() {
        return my.getApplication() == null ? List.of() : steps.sheet().answers();
    }

    /** Has she changed something since her last receipt, or has she none? */
    public boolean isChanged() {
        MyApplication application = my.getApplication();
        if (application == null || !application.isSubmitted()) return false;
        if (changed == null) changed = isChangedSinceReceipt(application);
        return changed;
    }

    private boolean isChangedSinceReceipt(MyApplication application) {
        Instant last = answers.receipts(application.id()).stream()
                .findFirst()
                .map(ReceiptCard::givenAt)
                .orElse(Instant.EPOCH);
        return application.changedAt().isAfter(last)
                || answers().stream()
                        .anyMatch(one ->
                                one.changedAt() != null && one.changedAt().isAfter(last));
    }

    public String submit() {
        return act.on(() -> {
            MyApplication application = my.getApplication();
            receipts.handIn(new ReceiptDesk.HandIn(application.callId(), Asked.version(), agreed));
            act.say("applications.check.submitted");
            return "/applications/receipt?callId=" + application.callId();
        });
    }

    public String withdraw() {
        return act.on(() -> {
            MyApplication application = my.getApplication();
            desk.withdraw(new ApplicationDesk.WithdrawApplication(application.id(), Asked.version(), reason));
            act.say("applications.withdraw.done");
            return "/applications/wishes?callId=" + application.callId();
        });
    }

    public String getNews() {
        return texts.of("applications.check.state", getFitting(), getRows().size());
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /**
     * One wish and how it fits.
     *
     * @param known the facts are told, so the rules could be asked
     */
    public record Row(int position, String title, boolean known, boolean fits, String text, PlaceFit fit) {}
}
