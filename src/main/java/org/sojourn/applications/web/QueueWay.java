package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.applications.CompletenessQueue;
import org.sojourn.applications.CompletenessRegister;
import org.sojourn.applications.Missing;
import org.sojourn.applications.QueueSearch;
import org.sojourn.applications.QueueSpot;
import org.sojourn.platform.web.Asked;

/**
 * The way through the queue, for pages about one application: on to the next and back, with the filters with which one came
 * ({@code from=queue}). What has been put right meanwhile is passed over.
 */
@Named
@RequestScoped
public class QueueWay {
    private static final String APPLICATION = "/applications/application";
    private static final String THREAD = "/applications/thread";

    @Inject
    private CompletenessRegister register;

    @Inject
    private CurrentCaller caller;

    private QueueSearch search;
    private QueueSpot spot;

    /** Where this application stands, if one has come from a queue. */
    void stand(long callId, Set<Long> placeIds, long applicationId) {
        if (!isFromQueue() || !caller.is(Role.COORDINATOR)) return;
        search = QueueAddress.search(callId, placeIds);
        spot = Asked.found(() -> Optional.of(register.spot(search, applicationId)));
    }

    static boolean isFromQueue() {
        return "queue".equals(Asked.text("from"));
    }

    public boolean isHere() {
        return spot != null;
    }

    /** The queue, on the page on which this application stands or stood. */
    public String getBack() {
        int page = spot.before() / search.size() + 1;
        return QueueAddress.of(search).with("page", page == 1 ? null : page).toString();
    }

    public CompletenessQueue.Row getNext() {
        return spot.next();
    }

    /** How many are still to come. */
    public int getLeft() {
        return spot.total() - spot.before() - (spot.isIn() ? 1 : 0);
    }

    /** Who has asked something is answered next by somebody who answers. */
    public String getNextHref() {
        boolean answers = Missing.Code.QUESTION == search.code();
        return QueueAddress.to(answers ? THREAD : APPLICATION, spot.next().applicationId(), search)
                .toString();
    }

    public String application(long id) {
        return keep(APPLICATION, id);
    }

    /** The application’s address as part of another, which leads back here. */
    public String here(long id) {
        return URLEncoder.encode(application(id), StandardCharsets.UTF_8);
    }

    public String thread(long id) {
        return keep(THREAD, id);
    }

    /** Another page about the same application, with the way if there is one. */
    private String keep(String path, long id) {
        return isHere() ? QueueAddress.to(path, id, search).toString() : path + "?id=" + id;
    }
}
