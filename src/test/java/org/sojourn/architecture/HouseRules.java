package org.sojourn.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.sojourn.architecture.Conditions.holds;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.platform.Unversioned;

/** What the compiled classes of the house must keep, rule by rule under its sentence. */
final class HouseRules {
    private static final String EMPTY_ENDINGS =
            ".*(Service|Impl|Manager|Helper|Util|Utils|Dto|DTO|Controller|Facade|Bean|Processor|Info|Data)";

    private final Rooms rooms;

    HouseRules(String root) {
        this.rooms = new Rooms(root);
    }

    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("a room uses only what lies beneath it", classes().should(lookDown()));
        rules.put("only pages name pages", classes().that(areOutsideOfWeb()).should(nameNoPage()));
        rules.put("pages never touch an entity", classes().that(areWeb()).should(nameNoEntity()));
        rules.put(
                "doors take and give only what cannot change",
                classes().that(areDoors()).should(passValues()));
        rules.put(
                "every public method of a door says who may",
                classes().that(areDoors()).should(sayWhoMay()));
        rules.put(
                "entities are private to their room and have no setters",
                classes().that().areAnnotatedWith(Entity.class).should(keepTheirState()));
        rules.put(
                "what changes has a version",
                classes().that().areAnnotatedWith(Entity.class).should(haveAVersion()));
        rules.put("entities of two rooms never hold each other", classes().should(relateWithinTheirRoom()));
        rules.put("names say something", classes().should(haveAName()));
        rules.put("five parameters are enough", classes().that(areNoRecords()).should(takeFive()));
        rules.putAll(PlainRules.all(rooms));
        rules.putAll(ReachRules.all(rooms));
        rules.putAll(InnerRules.all(rooms));
        return rules;
    }

    private ArchCondition<JavaClass> lookDown() {
        return holds("look down", type -> {
            Optional<String> room = rooms.of(type);
            if (room.isEmpty() || !Rooms.isKnown(room.get())) return Stream.of("is in no room of the picture");
            return Conditions.named(type)
                    .filter(target -> rooms.of(target)
                            .filter(used -> !Rooms.mayUse(room.get(), used))
                            .isPresent())
                    .map(target -> "uses " + target.getFullName() + ", which is beside or above it");
        });
    }

    private ArchCondition<JavaClass> nameNoPage() {
        return holds(
                "name no page",
                type -> Conditions.named(type)
                        .filter(target -> rooms.of(target).isPresent() && Conditions.isWeb(target))
                        .filter(target -> !isAnEdgeWithItsPlumbing(type, target))
                        .map(target -> "names " + target.getFullName()));
    }

    /** An edge translates for people, with the dates and languages of the pages' plumbing. */
    private boolean isAnEdgeWithItsPlumbing(JavaClass type, JavaClass target) {
        return rooms.of(type).filter(Rooms.EDGES::contains).isPresent()
                && rooms.of(target).filter("platform"::equals).isPresent();
    }

    private ArchCondition<JavaClass> nameNoEntity() {
        return holds(
                "name no entity",
                type -> Conditions.named(type)
                        .filter(target -> target.isAnnotatedWith(Entity.class))
                        .map(target -> "touches " + target.getFullName()));
    }

    private ArchCondition<JavaClass> passValues() {
        return holds(
                "pass values",
                type -> doorMethods(type)
                        .flatMap(method -> Stream.concat(
                                        method.getReturnType().getAllInvolvedRawTypes().stream(),
                                        method.getParameterTypes().stream()
                                                .flatMap(given -> given.getAllInvolvedRawTypes().stream()))
                                .map(JavaClass::getBaseComponentType)
                                .filter(passed -> !isValue(passed))
                                .map(passed -> method.getName() + " passes " + passed.getFullName())));
    }

    private boolean isValue(JavaClass type) {
        return type.isPrimitive()
                || type.isRecord()
                || type.isEnum()
                || type.getPackageName().startsWith("java.")
                || rooms.of(type).filter("vocabulary"::equals).isPresent()
                || type.isInterface() && type.getModifiers().contains(JavaModifier.ABSTRACT) && isSealed(type);
    }

    /** A sealed interface over records is a value with several shapes. */
    private static boolean isSealed(JavaClass type) {
        try {
            return Class.forName(type.getName()).isSealed();
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private ArchCondition<JavaClass> sayWhoMay() {
        return holds(
                "say who may",
                type -> doorMethods(type)
                        .filter(method -> !method.isAnnotatedWith(Permits.class))
                        .map(method -> method.getName() + " does not say who may"));
    }

    private static Stream<JavaMethod> doorMethods(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static ArchCondition<JavaClass> keepTheirState() {
        return holds(
                "keep their state",
                type -> Stream.of(
                                Stream.of(type).filter(Conditions::isPublic).map(open -> "is public"),
                                type.getMethods().stream()
                                        .filter(method -> method.getName().matches("set[A-Z].*"))
                                        .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                                        .map(method -> "has the setter " + method.getName()),
                                type.getFields().stream()
                                        .filter(field -> !field.getModifiers().contains(JavaModifier.PRIVATE)
                                                && !field.getModifiers().contains(JavaModifier.STATIC))
                                        .filter(field -> !field.getName().startsWith("_"))
                                        .map(field -> "shows its field " + field.getName()))
                        .flatMap(found -> found));
    }

    private static ArchCondition<JavaClass> haveAVersion() {
        return holds(
                "have a version",
                type -> Stream.of(type)
                        .filter(entity ->
                                entity.getAllFields().stream().noneMatch(field -> field.isAnnotatedWith(Version.class)))
                        .filter(entity -> !entity.isAnnotatedWith(Unversioned.class))
                        .map(entity -> "has no version and does not say why"));
    }

    private ArchCondition<JavaClass> relateWithinTheirRoom() {
        List<Class<? extends java.lang.annotation.Annotation>> ties =
                List.of(ManyToOne.class, OneToOne.class, OneToMany.class, ManyToMany.class, ElementCollection.class);
        return holds(
                "relate within their room",
                type -> type.getFields().stream()
                        .filter(field -> ties.stream().anyMatch(field::isAnnotatedWith))
                        .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream()
                                .filter(held -> !rooms.of(held).equals(rooms.of(type)))
                                .filter(held -> held.isAnnotatedWith(Entity.class))
                                .map(held -> field.getName() + " holds " + held.getFullName())));
    }

    private static ArchCondition<JavaClass> haveAName() {
        return holds(
                "have a name",
                type -> Stream.of(type.getSimpleName())
                        .filter(name -> name.matches(EMPTY_ENDINGS))
                        .map(name -> "has an ending that says nothing"));
    }

    private static ArchCondition<JavaClass> takeFive() {
        return holds(
                "take five",
                type -> type.getMethods().stream()
                        .filter(unit -> unit.getRawParameterTypes().size() > 5
                                && !unit.getName().contains("$"))
                        .map(unit -> unit.getName() + " takes "
                                + unit.getRawParameterTypes().size()));
    }

    private static DescribedPredicate<JavaClass> areDoors() {
        return DescribedPredicate.describe(
                "are doors", type -> type.isAnnotatedWith(Desk.class) || type.isAnnotatedWith(Register.class));
    }

    private static DescribedPredicate<JavaClass> areWeb() {
        return DescribedPredicate.describe("are pages", Conditions::isWeb);
    }

    private static DescribedPredicate<JavaClass> areOutsideOfWeb() {
        return DescribedPredicate.describe("are no pages", type -> !Conditions.isWeb(type));
    }

    private static DescribedPredicate<JavaClass> areNoRecords() {
        return DescribedPredicate.describe("are no records", type -> !type.isRecord());
    }
}
