package org.sojourn.container;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside the server, with the real database: {@code @Inject} gives the doors, {@link
 * org.sojourn.access.As} the caller, {@link Given} data, {@link Sql} a look at the tables. Name the class {@code …IT}, make
 * it and its methods package-private or public, and bring your own data: all tests share one database, in no order. After
 * each test the laws of {@link Invariants} are checked.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({ArquillianExtension.class, Invariants.class})
public @interface ContainerTest {}
