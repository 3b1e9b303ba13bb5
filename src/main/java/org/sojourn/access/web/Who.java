package org.sojourn.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sojourn.access.Caller;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.access.Scope;
import org.sojourn.platform.Duties;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Look;

/** The person on the page: her name and where she can go. What she may do is decided at the doors. */
@Named
@RequestScoped
public class Who {
    @Inject
    private CurrentCaller current;

    @Inject
    private Instance<Duties> duties;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    private List<NavRow> nav;

    public boolean isSignedIn() {
        return current.get().isSignedIn();
    }

    public String getName() {
        return current.get().name();
    }

    public String getInitials() {
        String[] parts = getName().replaceAll("(Dr|Prof)\\.\\s*", "").split(" ");
        if (parts[0].isEmpty()) return "";
        return parts[0].substring(0, 1) + parts[parts.length - 1].substring(0, 1);
    }

    /** True for the first role on a page that has parts for one role only; protects nothing. */
    public boolean is(String role) {
        return current.is(Role.valueOf(role));
    }

    /** As {@link #is}, for the whole faculty. */
    public boolean isForFaculty(String role) {
        return current.isForFaculty(Role.valueOf(role));
    }

    /** Does she reach this partner as a whole, as its coordinator or the faculty's? Protects nothing either. */
    public boolean isForPartner(long partnerId) {
        Scope scope = current.get().scope(Role.COORDINATOR);
        return scope.whole() || scope.partners().contains(partnerId);
    }

    /** Those she stands in for today, by name; empty for most people on most days. */
    public String getStandsInFor() {
        return String.join(", ", current.get().standsInFor());
    }

    /** One of the office, who may ask for a deputy. */
    public boolean isOffice() {
        return current.get().roles().stream().anyMatch(Role::isOfTheHouse);
    }

    public List<NavRow> getNav() {
        if (nav == null) nav = rows(current.get());
        return nav;
    }

    private List<NavRow> rows(Caller caller) {
        return Destination.of(caller, hasTasks(caller)).stream()
                .map(d -> new NavRow(
                        d.path(), d.icon(), texts.get("frame.nav." + d.key()), d.holds(look.getPath()), null))
                .toList();
    }

    /** Asked only of those of the house whose roles do not say so anyway. */
    private boolean hasTasks(Caller caller) {
        boolean isAsked = caller.roles().stream().anyMatch(Role::isOfTheHouse) && !Destination.TASKS.isByRole(caller);
        return isAsked && duties.stream().anyMatch(room -> room.has(caller.accountId()));
    }

    /** One entry of the navigation. */
    public record NavRow(String href, String icon, String label, boolean current, Integer count) {}
}
