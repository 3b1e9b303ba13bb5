package org.sojourn.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The server of this {@link Journey} starts on the database that an earlier version left, and brings it up to date. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface StartsFrom {
    /** A file of {@link org.sojourn.fixture.Landed}. */
    String value();
}
