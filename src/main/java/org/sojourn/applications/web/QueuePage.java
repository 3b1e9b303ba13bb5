package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.applications.CompletenessQueue;
import org.sojourn.applications.CompletenessRegister;
import org.sojourn.applications.Missing;
import org.sojourn.applications.MissingWords;
import org.sojourn.applications.QueueSearch;
import org.sojourn.applications.QueueSearch.Whose;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.CallStep;
import org.sojourn.calls.CallWithPlaces;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Choice;
import org.sojourn.platform.web.ListAddress;
import org.sojourn.platform.web.Look;
import org.sojourn.platform.web.Option;
import org.sojourn.platform.web.When;

/** What the applications of a call wait for: one queue, narrowed by links; every filter stands in the address. */
@Named
@RequestScoped
public class QueuePage {
    @Inject
    private CompletenessRegister register;

    @Inject
    private CallRegister calls;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    private CallWithPlaces found;
    private QueueSearch search;
    private CompletenessQueue queue;

    public void arrive() {
        Long id = Asked.number("callId");
        found = Asked.found(() -> calls.callsWithPlaces().stream()
                .filter(each -> id != null && each.card().id() == id)
                .findFirst());
        if (found == null) return;
        search = QueueAddress.search(getCall().id(), found.placeIds());
        queue = Asked.found(() -> Optional.of(register.queue(search)));
    }

    public String getTitle() {
        if (queue == null) return "";
        return texts.of(
                "applications.queue.title",
                queue.standing().incomplete(),
                queue.standing().complete());
    }

    public CallCard getCall() {
        return found.card();
    }

    public CompletenessQueue getQueue() {
        return queue;
    }

    public QueueSearch getSearch() {
        return search;
    }

    /** Can the students still put something right, and is there something? */
    public boolean isAsking() {
        return queue.standing().incomplete() > 0 && getCall().allows(CallStep.COMPLETE);
    }

    /** What the students have to put right: each kind with its number, and the link to those. */
    public List<Choice> getMissing() {
        return choices(false);
    }

    /** What waits for the office. */
    public List<Choice> getToCheck() {
        return choices(true);
    }

    private List<Choice> choices(boolean offices) {
        List<Choice> choices = new ArrayList<>();
        Arrays.stream(Missing.Code.values())
                .filter(code -> code.isOffices() == offices)
                .filter(code -> queue.counts().containsKey(code) || code == search.code())
                .forEach(code -> choices.add(new Choice(
                        texts.of(
                                "applications.queue.kind",
                                texts.get("applications.queue." + code),
                                queue.counts().getOrDefault(code, 0)),
                        address().with("missing", code).toString(),
                        code == search.code())));
        return choices;
    }

    /** Whose applications: the caller's, nobody's. */
    public List<Option> getWhose() {
        return Option.of(
                Whose.class,
                search.whose(),
                each -> texts.of(
                        "applications.queue.whose." + each,
                        each == Whose.MINE
                                ? queue.standing().mine()
                                : queue.standing().nobodys()),
                texts.get("applications.list.all"));
    }

    /** The filters that are on, each with the address without it. */
    public List<Choice> getChips() {
        ListAddress here = address();
        return Choice.filters(Stream.of(
                here.off("q", search.text().isEmpty() ? null : texts.of("frame.chips.text", search.text())),
                here.off("missing", search.code() == null ? null : texts.get("applications.queue." + search.code())),
                here.off(
                        "whose",
                        search.whose() == null
                                ? null
                                : texts.get("applications.queue.whose." + search.whose() + ".on"))));
    }

    public List<Choice> getSizes() {
        return Choice.sizes(address(), search.size(), queue.total());
    }

    /** The address of this list without its page, for the pager. */
    public String getUrl() {
        return address().open();
    }

    /** The one column a person sorts by: the name. */
    public String href(String by) {
        return address().with("dir", search.falling() ? null : "desc").toString();
    }

    public String aria(String by) {
        return search.falling() ? "descending" : "ascending";
    }

    private ListAddress address() {
        return QueueAddress.of(search);
    }

    /** The application, from where one goes on through this queue. */
    public String application(CompletenessQueue.Row row) {
        return QueueAddress.to("/applications/application", row.applicationId(), search)
                .toString();
    }

    /** What she has asked, in the same way. */
    public String thread(CompletenessQueue.Row row) {
        return QueueAddress.to("/applications/thread", row.applicationId(), search)
                .toString();
    }

    /** What one application waits for, in words. */
    public String words(CompletenessQueue.Row row) {
        return MissingWords.of(row.missing(), look.getLocale());
    }

    /** Has she asked something that nobody has answered? */
    public boolean asks(CompletenessQueue.Row row) {
        return row.lacks(Missing.Code.QUESTION);
    }

    /** Until when she was last asked. */
    public String day(CompletenessQueue.Row row) {
        return When.day(look.getLocale(), row.askedUntil());
    }
}
