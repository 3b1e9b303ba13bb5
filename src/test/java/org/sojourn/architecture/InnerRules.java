package org.sojourn.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.sojourn.architecture.Conditions.holds;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.access.AsSystem;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.Register;

/** What holds among the packages of one room, and for who comes into them from outside. */
final class InnerRules {
    /** They ask nobody’s permission, and other rooms call them all the same; their comments say why that is well. */
    static final Set<String> TRUSTED = Set.of(
            "access.journal.Journal",
            "access.journal.JournalReader",
            "access.journal.PersonKeys",
            "access.people.AddressBook");

    private final Rooms rooms;
    private final Map<JavaPackage, Set<JavaPackage>> used = new HashMap<>();

    private InnerRules(Rooms rooms) {
        this.rooms = rooms;
    }

    static Map<String, ArchRule> all(Rooms rooms) {
        InnerRules rules = new InnerRules(rooms);
        return Map.of(
                "the packages of a room form no circle",
                classes().should(holds("form no circle", rules::waysBack)),
                "into access others come through doors",
                classes().should(holds("come through doors", rules::sideEntries)),
                "only what runs by itself acts as the application, only a calendar looks as its owner",
                classes().should(holds("act as who they are", InnerRules::disguises)));
    }

    private static Stream<String> disguises(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().isEquivalentTo(CurrentCaller.class)
                        || call.getTargetOwner().isEquivalentTo(AsSystem.class))
                .filter(call -> !mayDisguise(
                        type.getSimpleName(), call.getTargetOwner().getSimpleName() + "." + call.getName()))
                .map(call -> "calls " + call.getName());
    }

    private static boolean mayDisguise(String type, String method) {
        return switch (method) {
            case "AsSystem.get" -> type.endsWith("Job");
            case "CurrentCaller.actAsSystem" -> type.equals("AsSystem") || type.equals("DemoLoader");
            case "CurrentCaller.lookAsOwnerOfCalendar" -> type.equals("FeedRegister");
            default -> true;
        };
    }

    private Stream<String> waysBack(JavaClass type) {
        return Conditions.named(type)
                .filter(target -> !target.getPackageName().equals(type.getPackageName()))
                .filter(target -> isInOneRoom(target.getPackageName(), type.getPackageName()))
                .filter(target -> leads(target.getPackage(), type.getPackage()))
                .map(target -> "names " + target.getFullName() + ", whose package leads back here");
    }

    private boolean leads(JavaPackage from, JavaPackage to) {
        Set<JavaPackage> seen = new HashSet<>();
        Deque<JavaPackage> next = new ArrayDeque<>(Set.of(from));
        while (!next.isEmpty()) {
            JavaPackage here = next.pop();
            if (here.equals(to)) return true;
            if (seen.add(here)) next.addAll(usedBy(here));
        }
        return false;
    }

    private Set<JavaPackage> usedBy(JavaPackage here) {
        return used.computeIfAbsent(
                here,
                one -> one.getPackageDependenciesFromThisPackage().stream()
                        .filter(other -> isInOneRoom(one.getName(), other.getName()))
                        .collect(Collectors.toSet()));
    }

    private boolean isInOneRoom(String one, String other) {
        return rooms.of(one).isPresent() && rooms.of(one).equals(rooms.of(other));
    }

    private Stream<String> sideEntries(JavaClass type) {
        if (rooms.of(type).filter("access"::equals).isPresent()) return Stream.empty();
        return Conditions.named(type)
                .filter(target -> target.getPackageName().startsWith(rooms.root() + ".access."))
                .filter(target -> !Conditions.isWeb(target) && !isDoorOrValue(target))
                .filter(target -> !TRUSTED.contains(
                        target.getFullName().substring(rooms.root().length() + 1)))
                .map(target -> "names " + target.getFullName() + ", which is neither a door nor a value");
    }

    private static boolean isDoorOrValue(JavaClass target) {
        return target.isAnnotatedWith(Desk.class)
                || target.isAnnotatedWith(Register.class)
                || target.isRecord()
                || target.isEnum();
    }
}
