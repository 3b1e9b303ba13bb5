package org.sojourn.welcome.core;

import java.time.LocalDate;

/**
 * One step of the critical path, with why it is no earlier.
 *
 * @param code the task
 * @param after the task whose end it waits for, done or not; null = it waits for nothing
 * @param ready the day from which nothing holds it up
 * @param leadDays how long it takes from then on
 * @param leadKind whose time that is
 * @param finish the day it can be done at the earliest
 */
public record PathStep(String code, String after, LocalDate ready, int leadDays, LeadKind leadKind, LocalDate finish) {}
