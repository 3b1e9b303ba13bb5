package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sojourn.applications.answers.AnswerRegister;
import org.sojourn.applications.answers.ReceiptCard;

/** What the student has handed in, each time, and its digest. */
@Named
@RequestScoped
public class ReceiptPage {
    @Inject
    private MyCall my;

    @Inject
    private AnswerRegister register;

    private List<ReceiptCard> receipts;

    public void arrive() {
        my.arriveWithApplication();
    }

    /** The latest first. */
    public List<ReceiptCard> getReceipts() {
        if (receipts == null)
            receipts = my.getApplication() == null
                    ? List.of()
                    : register.receipts(my.getApplication().id());
        return receipts;
    }

    public ReceiptCard getLatest() {
        return getReceipts().isEmpty() ? null : getReceipts().get(0);
    }

    /** Those before the latest. */
    public List<ReceiptCard> getEarlier() {
        return getReceipts().stream().skip(1).toList();
    }
}
