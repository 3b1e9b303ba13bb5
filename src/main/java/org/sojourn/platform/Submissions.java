package org.sojourn.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * Every form acts once, however often it arrives: by a double click, from a copy of the page, after an answer that got
 * lost, at another node. The first one acts; the others wait for it and get its answer.
 */
@ApplicationScoped
public class Submissions {
    @Inject
    private SubmissionBook book;

    /**
     * Runs the act and keeps its answer, in one transaction; or gives the answer of the first time. An act that fails or is
     * refused leaves nothing behind, so that the corrected form may be sent again. The act may run several times before it
     * succeeds, each time from the beginning. Refuses a form that had been sent with other content.
     */
    public Reply once(Submission sent, Supplier<Reply> act) {
        try {
            return book.act(sent, act);
        } catch (SubmissionBook.SentBefore before) {
            SubmissionBook.Kept first = book.find(sent).orElseThrow(() -> new TooBusy(before));
            if (!first.content().equals(sent.contentHash())) throw new Refusal("form-sent-before");
            return first.reply();
        }
    }
}
