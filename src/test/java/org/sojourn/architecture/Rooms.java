package org.sojourn.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The picture in {@code src/docs/house.md} as data: which room may use which. Rooms that are not built yet are in it
 * already, so that their first class is guarded.
 */
final class Rooms {
    static final List<String> GROUND = List.of("vocabulary", "platform", "access", "documents");
    private static final List<String> COLUMN =
            List.of("partners", "calls", "students", "applications", "rulings", "allocation", "offers", "stays");
    static final List<String> EDGES =
            List.of("correspondence", "ewp", "api", "home", "insight", "demo", "privacy", "operations");

    /** The launcher runs before the application and outside it: it uses no room and no room uses it. */
    static final String LAUNCH = "launch";

    /** Runs while the house is built, and never with it. */
    static final String THEME = "theme";

    private final String root;

    /** @param root the package the rooms are in */
    Rooms(String root) {
        this.root = root;
    }

    String root() {
        return root;
    }

    /** The room of a class, or empty for a class outside of the house. */
    Optional<String> of(JavaClass type) {
        return of(type.getPackageName());
    }

    Optional<String> of(String packageName) {
        if (!packageName.startsWith(root + ".")) return Optional.empty();
        String rest = packageName.substring(root.length() + 1);
        return Optional.of(rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest);
    }

    static boolean isKnown(String room) {
        return all().contains(room);
    }

    static Set<String> all() {
        Set<String> all = new LinkedHashSet<>(GROUND);
        all.addAll(COLUMN);
        all.add("welcome");
        all.addAll(EDGES);
        all.add(LAUNCH);
        all.add(THEME);
        return all;
    }

    /** May code of one room name code of the other? */
    static boolean mayUse(String user, String used) {
        return user.equals(used) || beneath(user).contains(used);
    }

    private static Set<String> beneath(String room) {
        if (room.equals(LAUNCH) || room.equals(THEME)) return Set.of();
        if (GROUND.contains(room)) return before(GROUND, room);
        Set<String> beneath = new LinkedHashSet<>(GROUND);
        if (room.equals("welcome")) beneath.add("partners");
        else if (COLUMN.contains(room)) beneath.addAll(before(COLUMN, room));
        else if (EDGES.contains(room)) {
            beneath.addAll(COLUMN);
            beneath.add("welcome");
        }
        return beneath;
    }

    private static Set<String> before(List<String> order, String room) {
        return new LinkedHashSet<>(order.subList(0, order.indexOf(room)));
    }
}
