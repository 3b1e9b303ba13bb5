package org.sojourn.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call this door, and how far it reaches. Every public method of a desk or register carries it; without it nobody
 * may. Without a word about its reach only those may whose role is for the whole faculty.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Permits {
    Role[] value() default {};

    /** Besides them everybody who {@link Role#isOfTheHouse}, whatever she does there. */
    boolean house() default false;

    /** Those of the house who have another door for the same. */
    Role[] except() default {};

    Reach reach() default Reach.FACULTY;

    /**
     * Everybody, signed in or not, whatever she may be: the method itself shows only what is public, or, with the reach
     * {@link Reach#OWN}, what is hers.
     */
    boolean everybody() default false;
}
