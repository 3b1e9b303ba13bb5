package org.sojourn.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call this door. Every public method of a desk or register carries it; without it nobody may. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Permits {
    Role[] value() default {};

    /** Everybody, signed in or not; the method itself shows only what is public. */
    boolean everybody() default false;
}
