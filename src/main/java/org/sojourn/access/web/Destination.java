package org.sojourn.access.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sojourn.access.Caller;
import org.sojourn.access.Role;
import org.sojourn.access.Scope;

/** Where the navigation leads, in its order; each role sees its own. */
enum Destination {
    START("/home/today", "/home/", "house", "start", EnumSet.complementOf(EnumSet.of(Role.SYSTEM))),
    MY_WISHES("/applications/wishes", "/applications/", "list-checks", "application", EnumSet.of(Role.STUDENT)),
    MY_OFFER("/offers/offer", "/offers/", "mail-open", "offer", EnumSet.of(Role.STUDENT)),
    MY_DOCUMENTS("/documents/mine", "/documents/", "file-check-2", "documents", EnumSet.of(Role.STUDENT)),
    APPLICATIONS(
            "/applications/applications",
            "/(applications/|rulings/application)",
            "inbox",
            "applications",
            EnumSet.of(Role.COORDINATOR)),
    DOCUMENTS(
            "/documents/waiting",
            "/documents/(waiting|check)",
            "file-check-2",
            "documents",
            EnumSet.of(Role.COORDINATOR)),
    ALLOCATION(
            "/allocation/runs",
            "/allocation/",
            "scale",
            "allocation",
            EnumSet.of(Role.COORDINATOR, Role.APPROVER, Role.READER)),
    RULINGS(
            "/rulings/rulings",
            "/rulings/(ruling|hardship)",
            "stamp",
            "rulings",
            EnumSet.of(Role.APPROVER, Role.HARDSHIP)),
    STUDENTS("/students/students", "/students/", "graduation-cap", "students", EnumSet.of(Role.COORDINATOR)),
    CALLS("/calls/calls", "/calls/", "calendar", "calls", EnumSet.of(Role.COORDINATOR)),
    PLACES("/partners/places", "/partners/place", "map-pin", "places", EnumSet.of(Role.COORDINATOR)),
    PARTNERS(
            "/partners/partners",
            "/partners/(partner|agreement|pool)",
            "handshake",
            "partners",
            EnumSet.of(Role.COORDINATOR)),
    MY_VISIT("/welcome/mine", "/welcome/", "luggage", "myvisit", EnumSet.of(Role.GUEST)),
    TASKS(
            "/welcome/tasks",
            "/welcome/task",
            "list-checks",
            "tasks",
            EnumSet.of(Role.HOST, Role.WELCOME, Role.TASK_OWNER, Role.OCCUPATIONAL_HEALTH)),
    HEALTH("/welcome/health", "/welcome/health", "shield-check", "health", EnumSet.of(Role.OCCUPATIONAL_HEALTH)),
    ARRIVALS("/welcome/arrivals", "/welcome/(arrivals|figures)", "plane", "arrivals", EnumSet.of(Role.WELCOME)),
    VISITS(
            "/welcome/visits",
            "/welcome/(visit|register|template|gate|countries)",
            "luggage",
            "visits",
            EnumSet.of(Role.HOST, Role.WELCOME)),
    PEOPLE("/access/people", "/access/pe", "users", "people", EnumSet.of(Role.ADMINISTRATOR)),
    LETTERS("/correspondence/letters", "/correspondence/letter", "mail", "letters", EnumSet.of(Role.ADMINISTRATOR)),
    WORDINGS(
            "/correspondence/wordings",
            "/correspondence/wording",
            "pencil-line",
            "wordings",
            EnumSet.of(Role.COORDINATOR, Role.ADMINISTRATOR)),
    JOBS("/operations/jobs", "/operations/", "timer", "jobs", EnumSet.of(Role.ADMINISTRATOR)),
    JOURNAL("/access/journal", "/access/journal", "file-text", "journal", EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR)),
    PRIVACY("/privacy/erasure", "/privacy/", "shield-check", "privacy", EnumSet.of(Role.ADMINISTRATOR, Role.APPROVER));

    /** Where somebody is shown her part of it; the rest concerns the faculty as a whole. */
    private static final Set<Destination> OF_PARTS =
            EnumSet.of(START, APPLICATIONS, DOCUMENTS, TASKS, PLACES, PARTNERS);

    private final String path;
    private final Pattern at;
    private final String icon;
    private final String key;
    private final Set<Role> roles;

    Destination(String path, String at, String icon, String key, Set<Role> roles) {
        this.path = path;
        this.at = Pattern.compile(at);
        this.icon = icon;
        this.key = key;
        this.roles = roles;
    }

    /** @param hasTasks she has tasks of visits by name, whatever her roles */
    static List<Destination> of(Caller caller, boolean hasTasks) {
        return Arrays.stream(values())
                .filter(d -> d == TASKS && hasTasks || d.isByRole(caller))
                .toList();
    }

    boolean isByRole(Caller caller) {
        return roles.stream().anyMatch(role -> isFor(caller.scope(role)));
    }

    private boolean isFor(Scope scope) {
        return OF_PARTS.contains(this) ? !scope.isNone() : scope.whole();
    }

    String path() {
        return path;
    }

    /** Whether a page lies below this entry. */
    boolean holds(String page) {
        return at.matcher(page).lookingAt();
    }

    String icon() {
        return icon;
    }

    String key() {
        return key;
    }
}
