package org.sojourn.platform;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs the whole of it again, in a new transaction, when the database says that somebody was in the way or the line broke.
 * Desks and registers have it by their stereotypes; within a transaction it does nothing, for only a whole one may be
 * repeated.
 */
@Inherited
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Patient {}
