package org.sojourn.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sojourn.platform.Patient;

/** A door that changes things: one command in, one transaction, one permission check, one journal entry. */
@Stereotype
@Guarded
@Patient
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Desk {}
