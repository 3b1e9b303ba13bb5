package org.sojourn.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An entity that does without a version, and why no change of it can be lost; the house's rules ask for one or the other. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Unversioned {
    /** What keeps a change from being lost: usually that there is none. */
    String value();
}
