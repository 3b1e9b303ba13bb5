package org.sojourn.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.sojourn.architecture.Conditions.holds;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.Door;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.Role;

/**
 * What a door declares of its reach it must also do: whoever is let in for a unit, or for her own things, is let in to a
 * method that asks which they are, itself or in what it calls in its own room.
 */
final class ReachRules {
    private static final Map<Reach, Set<String>> ASKED = Map.of(
            Reach.UNIT, Set.of("scope"),
            Reach.PARTNER, Set.of("scope"),
            Reach.OWN, Set.of("accountId", "signedIn", "get"));

    private final Rooms rooms;

    private ReachRules(Rooms rooms) {
        this.rooms = rooms;
    }

    static Map<String, ArchRule> all(Rooms rooms) {
        return Map.of(
                "a door asks for what it says it keeps to",
                classes().that(areDoors()).should(holds("keep to its reach", new ReachRules(rooms)::wrong)));
    }

    private Stream<String> wrong(JavaClass door) {
        return door.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> method.isAnnotatedWith(Permits.class))
                .flatMap(this::wrong);
    }

    private Stream<String> wrong(JavaMethod method) {
        Permits permits = method.getAnnotationOfType(Permits.class);
        Reach reach = permits.reach();
        if (permits.everybody() && reach != Reach.OWN) return Stream.empty();
        boolean isForStudents = Door.roles(permits).contains(Role.STUDENT);
        if (isForStudents && reach != Reach.OWN && reach != Reach.OPEN)
            return Stream.of(method.getName() + " lets students in and says neither OWN nor OPEN");
        if (!ASKED.containsKey(reach) || asks(method, ASKED.get(reach), new HashSet<>())) return Stream.empty();
        return Stream.of(method.getName() + " says " + reach + " and never asks the caller for it");
    }

    private boolean asks(JavaCodeUnit unit, Set<String> wanted, Set<String> seen) {
        if (!seen.add(unit.getFullName())) return false;
        return Stream.concat(unit.getCallsFromSelf().stream(), unit.getMethodReferencesFromSelf().stream())
                .anyMatch(call -> {
                    var target = call.getTarget();
                    if (target.getOwner().isEquivalentTo(CurrentCaller.class)) return wanted.contains(target.getName());
                    return rooms.of(target.getOwner()).equals(rooms.of(unit.getOwner()))
                            && target.resolveMember()
                                    .filter(JavaCodeUnit.class::isInstance)
                                    .map(JavaCodeUnit.class::cast)
                                    .filter(inner -> asks(inner, wanted, seen))
                                    .isPresent();
                });
    }

    private static DescribedPredicate<JavaClass> areDoors() {
        return DescribedPredicate.describe(
                "are doors", type -> type.isAnnotatedWith(Desk.class) || type.isAnnotatedWith(Register.class));
    }
}
