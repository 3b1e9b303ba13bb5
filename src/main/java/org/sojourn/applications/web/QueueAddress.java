package org.sojourn.applications.web;

import java.util.Set;
import org.sojourn.applications.Missing;
import org.sojourn.applications.QueueSearch;
import org.sojourn.applications.QueueSearch.Whose;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Choice;
import org.sojourn.platform.web.ListAddress;

/** A queue as an address asks for it, and the way back to such an address. */
final class QueueAddress {
    private static final int SIZE = 50;

    private QueueAddress() {}

    static QueueSearch search(long callId, Set<Long> placeIds) {
        String text = Asked.text("q");
        return new QueueSearch(
                callId,
                placeIds,
                text == null ? "" : text,
                Asked.one(Missing.Code.class, "missing"),
                Asked.one(Whose.class, "whose"),
                "desc".equals(Asked.text("dir")),
                Asked.page(),
                Choice.size(SIZE));
    }

    static ListAddress of(QueueSearch search) {
        return filters(new ListAddress("/applications/queue").with("callId", search.callId()), search);
    }

    /** A page about one application that leads on through the queue. */
    static ListAddress to(String path, long applicationId, QueueSearch search) {
        return filters(new ListAddress(path).with("id", applicationId).with("from", "queue"), search);
    }

    private static ListAddress filters(ListAddress address, QueueSearch search) {
        return address.with("q", search.text())
                .with("missing", search.code())
                .with("whose", search.whose())
                .with("dir", search.falling() ? "desc" : null)
                .with("size", search.size() == SIZE ? null : search.size());
    }
}
