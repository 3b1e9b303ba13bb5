package org.sojourn.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that walks through the real pages with a real browser. Its methods take a {@link Visits} and open from it as many
 * people at as many screens as they need: {@code Visit ben = visits.as("Ben Hartwig")}. A console error, a breach of the
 * content policy, a fault of the server or a request to another machine fails the test; the screen of a failed test is
 * kept in {@code target/screenshots}. Name the class {@code …Journey}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Visits.Opened.class)
public @interface Journey {}
