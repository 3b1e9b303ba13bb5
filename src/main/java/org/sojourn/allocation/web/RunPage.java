package org.sojourn.allocation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;
import org.sojourn.allocation.NodeRow;
import org.sojourn.allocation.RunCard;
import org.sojourn.allocation.RunRegister;
import org.sojourn.allocation.RunState;
import org.sojourn.allocation.StudentRow;
import org.sojourn.allocation.WholeRun;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallPhase;
import org.sojourn.partners.PlacesAndPools;
import org.sojourn.platform.web.Asked;

/** One run: its stamp, its figures, its people page by page. */
@Named
@RequestScoped
public class RunPage {
    static final int SIZE = 50;

    @Inject
    private RunRegister runs;

    @Inject
    private AccountRegister accounts;

    @Inject
    private CurrentCaller caller;

    private final String q = Asked.text("q");
    private final String only = Asked.text("only");
    private final Long at = Asked.number("at");
    private final int page = Asked.page();

    private WholeRun whole;
    private RunRegister.StudentList list;
    private Map<Long, PersonRow> people;

    /** Looks the run up, or answers that there is none or that it is not for the caller. */
    public void arrive() {
        Asked.found(() -> Optional.ofNullable(getRun()));
    }

    public RunCard getRun() {
        return whole() == null ? null : whole().run();
    }

    private WholeRun whole() {
        if (whole == null) whole = runs.whole(asked()).orElse(null);
        return whole;
    }

    List<NodeRow> nodes() {
        return whole().nodes();
    }

    PlacesAndPools offered() {
        return whole().offered();
    }

    private static long asked() {
        Long id = Asked.number("id");
        return id == null ? 0 : id;
    }

    public CallCard getCall() {
        return whole().call();
    }

    /** Has something been touched since that the run was decided from? Whether it matters, the desk knows. */
    public boolean isStale() {
        return whole().touched();
    }

    /** How many rulings a run takes in as the call stands; never about whom. */
    public int getRulings() {
        return whole().rulings();
    }

    public List<StudentRow> getStudents() {
        return list().rows();
    }

    public long getTotal() {
        return list().total();
    }

    private RunRegister.StudentList list() {
        if (list == null) list = runs.students(query());
        return list;
    }

    private RunRegister.StudentQuery query() {
        Boolean placed = "placed".equals(only) ? Boolean.TRUE : "waiting".equals(only) ? Boolean.FALSE : null;
        Collection<Long> matching = q == null
                ? null
                : accounts.accountsMatching(q).stream().map(PersonRow::id).toList();
        return new RunRegister.StudentQuery(getRun().id(), at, placed, matching, (page - 1) * SIZE, SIZE);
    }

    public PersonRow person(long accountId) {
        if (people == null) {
            Set<Long> ids = new LinkedHashSet<>();
            getStudents().forEach(row -> ids.add(row.accountId()));
            ids.add(getRun().decidedBy());
            if (getRun().proposedBy() != null) ids.add(getRun().proposedBy());
            if (getRun().approvedBy() != null) ids.add(getRun().approvedBy());
            people = accounts.people(ids);
        }
        return people.get(accountId);
    }

    public String name(Long accountId) {
        return accountId == null || person(accountId) == null
                ? ""
                : person(accountId).name();
    }

    /** The name of somebody who may be on another page of the list. */
    String lookUp(long accountId) {
        if (person(accountId) != null) return name(accountId);
        PersonRow found = accounts.people(List.of(accountId)).get(accountId);
        return found == null ? "" : found.name();
    }

    public boolean isProposable() {
        return caller.is(Role.COORDINATOR)
                && getRun().state() == RunState.DECIDED
                && getCall().phase() == CallPhase.CLOSED
                && !isStale();
    }

    public boolean isApprovable() {
        boolean other = !caller.get().side().contains(getRun().proposedBy());
        return caller.is(Role.APPROVER) && getRun().state() == RunState.PROPOSED && other;
    }

    public boolean isReleasable() {
        return caller.is(Role.COORDINATOR)
                && (getRun().state() == RunState.APPROVED || getRun().state() == RunState.SCHEDULED);
    }

    public boolean isUnderWay() {
        boolean office = caller.is(Role.COORDINATOR) || caller.is(Role.APPROVER);
        return office && getRun().state() != RunState.DECIDED && getRun().state() != RunState.RELEASED;
    }

    public int getSize() {
        return SIZE;
    }

    /** The address of this list without its page, for the pager. */
    public String getUrl() {
        StringBuilder url = new StringBuilder("/allocation/run?id=" + getRun().id() + "&");
        if (q != null)
            url.append("q=")
                    .append(URLEncoder.encode(q, StandardCharsets.UTF_8))
                    .append('&');
        if (only != null) url.append("only=").append(only).append('&');
        if (at != null) url.append("at=").append(at).append('&');
        return url.toString();
    }

    public String getQ() {
        return q;
    }

    public String getOnly() {
        return only;
    }

    public int getPage() {
        return page;
    }
}
