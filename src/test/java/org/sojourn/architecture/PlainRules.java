package org.sojourn.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.sojourn.architecture.Conditions.holds;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What code may not reach for: chance and time in the cores, any clock but the database's, doors out of the process. */
final class PlainRules {
    /** Plain Java by law, wherever they stand or will stand. */
    static final List<String> CORES = List.of(
            "allocation.core", "calls.rules", "welcome.core", "platform.paper", "platform.sheets", "privacy.registry");

    private static final Set<String> CLOCKS = Set.of("now", "systemUTC", "systemDefaultZone", "system");
    private static final Set<String> CHANCE = Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom");

    private PlainRules() {}

    static Map<String, ArchRule> all(Rooms rooms) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "cores are plain Java",
                classes().that(are("cores", type -> isCore(rooms, type))).should(namePlainJava()));
        rules.put(
                "cores know neither time nor chance",
                classes()
                        .that(are("cores", type -> isCore(rooms, type)))
                        .should(reachFor(PlainRules::isClockOrChance)));
        rules.put(
                "points are counted, not measured",
                classes().that(are("exact cores", type -> isExact(rooms, type))).should(holdNoFraction()));
        rules.put(
                "only the database's clock tells the time",
                classes()
                        .that(are("of the application", type -> !isLaunch(rooms, type)))
                        .should(reachFor(PlainRules::isClock)));
        rules.put(
                "nobody ends the process or unpacks objects",
                classes()
                        .that(are("of the application", type -> !isLaunch(rooms, type)))
                        .should(reachFor(PlainRules::isDangerous)));
        return rules;
    }

    private static ArchCondition<JavaClass> namePlainJava() {
        return holds(
                "name plain Java only",
                type -> Conditions.named(type)
                        .filter(target ->
                                target.getPackageName().matches("(jakarta|org\\.eclipse|org\\.primefaces)\\..*"))
                        .map(target -> "names " + target.getFullName()));
    }

    private static ArchCondition<JavaClass> reachFor(Predicate<JavaAccess<?>> forbidden) {
        return holds(
                "not reach for it",
                type -> Stream.concat(
                                type.getAccessesFromSelf().stream(),
                                type.getMethodReferencesFromSelf().stream().map(JavaAccess.class::cast))
                        .filter(access -> forbidden.test((JavaAccess<?>) access))
                        .map(access -> ((JavaAccess<?>) access).getDescription()));
    }

    private static boolean isClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        if (owner.equals("java.lang.System")) return name.equals("currentTimeMillis");
        if (owner.equals("java.util.Calendar")) return name.equals("getInstance");
        if (owner.equals("java.util.Date"))
            return name.equals("<init>") && access.getDescription().contains("<init>()");
        return owner.startsWith("java.time.") && CLOCKS.contains(name);
    }

    private static boolean isClockOrChance(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return isClock(access)
                || CHANCE.contains(owner)
                || owner.equals("java.lang.System") && name.equals("nanoTime")
                || owner.equals("java.lang.Math") && name.equals("random")
                || owner.equals("java.util.UUID") && name.equals("randomUUID")
                || owner.equals("java.util.Collections") && name.equals("shuffle");
    }

    private static boolean isDangerous(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return owner.equals("java.io.ObjectInputStream")
                || owner.equals("java.lang.System") && name.equals("exit")
                || owner.equals("java.lang.Runtime")
                        && Set.of("exit", "halt", "exec").contains(name);
    }

    private static ArchCondition<JavaClass> holdNoFraction() {
        Set<String> fractions = Set.of("float", "double", "java.lang.Float", "java.lang.Double");
        return holds(
                "hold no fraction",
                type -> Stream.of(
                                type.getFields().stream()
                                        .filter(field -> fractions.contains(
                                                field.getRawType().getName()))
                                        .map(field -> "field " + field.getName()),
                                type.getCodeUnits().stream()
                                        .filter(unit -> Stream.concat(
                                                        Stream.of(unit.getRawReturnType()),
                                                        unit.getRawParameterTypes().stream())
                                                .anyMatch(used -> fractions.contains(used.getName())))
                                        .map(unit -> "method " + unit.getName()),
                                type.getMethodCallsFromSelf().stream()
                                        .filter(call -> fractions.contains(call.getTarget()
                                                .getRawReturnType()
                                                .getName()))
                                        .map(call ->
                                                "call of " + call.getTarget().getFullName()))
                        .flatMap(found -> found));
    }

    private static boolean isCore(Rooms rooms, JavaClass type) {
        return CORES.stream()
                .anyMatch(core -> (type.getPackageName() + ".").startsWith(rooms.root() + "." + core + "."));
    }

    /** Tables bring fractions of other programs with them, the other cores bring none. */
    private static boolean isExact(Rooms rooms, JavaClass type) {
        return isCore(rooms, type) && !rooms.of(type).orElse("").equals("platform");
    }

    private static boolean isLaunch(Rooms rooms, JavaClass type) {
        return rooms.of(type).filter(Rooms.LAUNCH::equals).isPresent();
    }

    private static DescribedPredicate<JavaClass> are(String what, Predicate<JavaClass> test) {
        return DescribedPredicate.describe("are " + what, test);
    }
}
