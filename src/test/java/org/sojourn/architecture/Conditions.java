package org.sojourn.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/** Conditions given by a function from a class to the sentences that say what is wrong with it. */
final class Conditions {
    private Conditions() {}

    static ArchCondition<JavaClass> holds(String what, Function<JavaClass, Stream<String>> wrong) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                wrong.apply(type)
                        .distinct()
                        .forEach(sentence ->
                                events.add(SimpleConditionEvent.violated(type, type.getFullName() + ": " + sentence)));
            }
        };
    }

    /** Classes of the house that this one names anywhere, itself excepted. */
    static Stream<JavaClass> named(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> !target.equals(type))
                .distinct();
    }

    static boolean isWeb(JavaClass type) {
        return type.getPackageName().matches(".*\\.web(\\..*)?");
    }

    static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
